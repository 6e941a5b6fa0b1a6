// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace puas {

/// The dyed edge of the cloth: one row of whole square cells from left to right, closed by a
/// thin line. At most one on a screen, and nothing is written on it.
class HemBand : public QWidget
{
    Q_OBJECT

public:
    explicit HemBand(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace puas
