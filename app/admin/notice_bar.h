// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace puas {

/// One line above the status line that says what was just done, with a button to undo it where
/// it can be. It goes by itself after a while, not while it has the focus.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// \a undo may be none.
    void tell(const QString &text, std::function<void()> undo = {});
    /// Ctrl+Z.
    void undo();

private:
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_undo;
    QTimer m_timer;
};

} // namespace puas
