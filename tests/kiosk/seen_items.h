// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/input_surface.h"

#include <QQuickWindow>

#include <vector>

namespace puas::test {

/// Something that shows.
struct Seen {
    QQuickItem *item;
    QString name; ///< a target's label, a text's words
    QRectF place; ///< in the window; of a text, where its letters stand
};

/// All that a screen shows to a person.
struct View {
    std::vector<Seen> targets;
    std::vector<Seen> texts;
};

/// What shows in the window; under the idle warning and the other
/// choices nothing else does.
[[nodiscard]] View everythingSeen(const QQuickWindow &window);
/// What takes every touch and key of the kiosk's window; fatal where there is none.
[[nodiscard]] InputSurface &surfaceIn(const QQuickWindow &window);

} // namespace puas::test
