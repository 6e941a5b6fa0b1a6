// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace puas {

/// A few choices of which one holds, as one control.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    Segmented(const QStringList &names, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setText(int index, const QString &text);

signals:
    void chosen(int index);

private:
    QList<QPushButton *> m_buttons;
};

} // namespace puas
