// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace puas {

/// One line of warning below the head, with one button; there only while it is needed.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Assistive technology is told once, not with each new text.
    void warn(const QString &text, const QString &button);

signals:
    void answered();

private:
    void followTheme();

    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace puas
