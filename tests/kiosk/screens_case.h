// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/run_screens.h"

#include <QTest>

namespace puas::test {

inline const Panel tenInch{{1280, 800}, 5.89};

/// The middle of a target, in pixels of the window.
[[nodiscard]] QPointF centre(const TouchTarget *target);
/// The word of an answer, 1 to 4, in the language that shows.
[[nodiscard]] QString word(int value);
/// As a keyboard sends it; QTest::keyClick() knows only some keys.
void pressKey(KioskWindow &kiosk, int key, Qt::KeyboardModifiers modifiers);

/// A test in the real window, driven by mouse, touch and keys over a fake disk. A function
/// also fails where QML warned meanwhile.
class ScreensCase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
};

} // namespace puas::test
