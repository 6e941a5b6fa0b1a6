// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/station_line.h"

#include "app/admin/theme.h"

#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr double pointRadius = 8;
constexpr int pointsHeight = 26;

} // namespace

StationLine::StationLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void StationLine::setStations(const QList<Station> &stations)
{
    m_stations = stations;
    QStringList parts;
    for (const Station &station : stations)
        parts << (station.isReached ? tr("%1: %2").arg(station.name, station.when)
                                    : tr("%1: not yet").arg(station.name));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize StationLine::sizeHint() const
{
    const QFontMetrics name(theme().font(14, QFont::Bold));
    const QFontMetrics when(theme().font(13));
    int widest = 0;
    for (const Station &station : m_stations)
        widest = std::max(
            {widest, name.horizontalAdvance(station.name), when.horizontalAdvance(station.when)});
    return {int(m_stations.size()) * (widest + theme().px(8)),
            theme().px(pointsHeight) + name.height() + when.height()};
}

QSize StationLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void StationLine::paintEvent(QPaintEvent *)
{
    if (m_stations.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme().colours();
    const double radius = pointRadius * theme().style().textScale;
    const double y = radius + 2;
    const double step = m_stations.size() > 1 ? double(width()) / double(m_stations.size()) : 0;
    const auto left = [&](qsizetype i) { return radius + 1 + double(i) * step; };
    painter.setPen(QPen(c.rule, 2));
    painter.drawLine(QPointF(left(0), y), QPointF(left(m_stations.size() - 1), y));
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const Station &station = m_stations[i];
        painter.setPen(QPen(station.isReached ? c.primary : c.control, 2));
        painter.setBrush(station.isReached ? c.primary : c.card);
        painter.drawEllipse(QPointF(left(i), y), radius - 1, radius - 1);
        const QRectF place(left(i) - radius, theme().px(pointsHeight), step, height());
        const QFont font = theme().font(14, station.isHere ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(c.ink);
        const QFontMetrics metrics(font);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(station.name, Qt::ElideRight, int(place.width())));
        painter.setFont(theme().font(13));
        painter.setPen(c.inkSoft);
        painter.drawText(place.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignTop,
                         station.when);
    }
}

} // namespace puas
