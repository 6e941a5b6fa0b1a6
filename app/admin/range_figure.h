// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace puas {

/// Where a sum can still end, on a line up to the full sum: a band for the range, an upright
/// line for what is expected, a mark for the full sum.
class RangeFigure : public QWidget
{
    Q_OBJECT

public:
    explicit RangeFigure(QWidget *parent = nullptr);

    /// All in one unit, 0 <= low <= expected <= high <= full. The texts stand below the band's
    /// ends and above the mark.
    void setRange(double low, double expected, double high, double full, const QString &lowText,
                  const QString &highText, const QString &fullText);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_low = 0;
    double m_expected = 0;
    double m_high = 0;
    double m_full = 1;
    QString m_lowText;
    QString m_highText;
    QString m_fullText;
};

} // namespace puas
