// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace puas {

/// The window's menu bar: not there until Alt is pressed and let go alone, gone again when it
/// is left. For the keyboard and for assistive technology; everything in it has another way.
class HiddenMenu : public QMenuBar
{
    Q_OBJECT

public:
    /// \a window's keys open it.
    explicit HiddenMenu(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void closeWhenLeft();

    QWidget *m_window;
    bool m_altAlone = false;
};

} // namespace puas
