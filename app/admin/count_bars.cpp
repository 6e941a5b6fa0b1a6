// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/count_bars.h"

#include "app/admin/theme.h"
#include "app/report/marks.h"

#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr int barRowHeight = 36; // a long name takes two lines
constexpr int barThickness = 16;
constexpr int figureRoom = 64;
constexpr int bracketRoom = 64;
constexpr int narrowestBars = 120;

} // namespace

CountBars::CountBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CountBars::setBars(std::vector<CountBar> bars)
{
    m_bars = std::move(bars);
    QStringList sentences;
    for (const CountBar &bar : m_bars)
        sentences << bar.name + QStringLiteral(": ") + bar.figure;
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void CountBars::setBracket(int count, const QString &sum)
{
    m_bracketed = count;
    m_sum = sum;
    update();
}

int CountBars::rowHeight() const
{
    return theme().px(barRowHeight);
}

/// As wide as the longest name, and no more than half of the widget.
int CountBars::nameWidth() const
{
    const QFontMetrics metrics(theme().font(14, QFont::Bold));
    int widest = 0;
    for (const CountBar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    return std::min(widest + theme().px(16), width() / 2);
}

QSize CountBars::sizeHint() const
{
    return {theme().px(520), rowHeight() * int(m_bars.size())};
}

QSize CountBars::minimumSizeHint() const
{
    return {theme().px(2 * narrowestBars + figureRoom), sizeHint().height()};
}

void CountBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme().colours();
    qint64 most = 1;
    for (const CountBar &bar : m_bars)
        most = std::max(most, bar.count);
    const int left = nameWidth();
    const int brackets = m_bracketed > 0 ? theme().px(bracketRoom) : 0;
    const double longest = std::max(1, width() - left - theme().px(figureRoom) - brackets);
    const double thick = theme().px(barThickness);
    qint64 end = most; // where what was not taken yet ends
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const CountBar &bar = m_bars[i];
        const QRectF row(0, double(i) * rowHeight(), width(), rowHeight());
        painter.setFont(theme().font(14, bar.strong ? QFont::Bold : QFont::Normal));
        painter.setPen(c.ink);
        const QRectF name(0, row.top(), left - theme().px(8), row.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, bar.name);
        if (bar.taken)
            end -= bar.count;
        const double from = bar.taken ? longest * double(end) / double(most) : 0;
        const double length = longest * double(bar.count) / double(most);
        const QRectF shape(left + from, row.center().y() - thick / 2, bar.count > 0 ? std::max(1.0, length) : 0, thick);
        if (bar.taken && bar.count > 0) {
            drawHatched(painter, shape, theme().style());
        } else if (bar.count > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar.fill);
            painter.drawRoundedRect(shape, 2, 2);
        }
        painter.setFont(theme().font(14, QFont::Bold));
        painter.setPen(bar.taken ? c.inkSoft : c.ink);
        painter.drawText(QRectF(shape.right() + theme().px(6), row.top(), theme().px(figureRoom), row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.figure);
    }
    if (brackets == 0 || m_bracketed > int(m_bars.size()))
        return;
    const double top = double(int(m_bars.size()) - m_bracketed) * rowHeight() + (rowHeight() - thick) / 2;
    const double bottom = double(m_bars.size()) * rowHeight() - (rowHeight() - thick) / 2;
    const double x = width() - brackets;
    const double arm = theme().px(8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.control, 1.5));
    painter.drawPolyline(QPolygonF{{x, top}, {x + arm, top}, {x + arm, bottom}, {x, bottom}});
    painter.setPen(c.ink);
    painter.drawText(QRectF(x + arm + theme().px(6), top, brackets - arm, bottom - top), Qt::AlignLeft | Qt::AlignVCenter, m_sum);
}

} // namespace puas
