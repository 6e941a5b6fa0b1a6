// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart.h"
#include "app/report/marks.h"

namespace puas {

/// One named row of a whisker list; nothing to draw where nobody has rated yet.
struct WhiskerRow {
    QString name;
    std::optional<ShareMark> mark;
};

/// Names, whiskers on one common scale and figures, one row each: 42 high, down to 22 where
/// there are many. The axis stays at the top of the widget while the rows scroll with it.
class WhiskerChart : public Chart
{
    Q_OBJECT

public:
    explicit WhiskerChart(QWidget *parent = nullptr);

    void setRows(std::vector<WhiskerRow> rows, const ShareScale &scale);
    void setMarkStyle(const MarkStyle &style) override;
    [[nodiscard]] MarkStyle markStyle() const override { return m_style; }
    [[nodiscard]] QSize sizeOnPaper(int widest) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double nameWidth() const;
    void drawRow(QPainter &painter, const WhiskerRow &row, const QRectF &line, const QRectF &axis) const;

    std::vector<WhiskerRow> m_rows;
    ShareScale m_scale;
    MarkStyle m_style;
};

} // namespace puas
