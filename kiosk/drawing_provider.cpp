// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/drawing_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <numbers>

namespace puas {
namespace {

constexpr int ringSegments = 5;
constexpr double ringSegmentDegrees = 64.0;
constexpr double ringEdge = 47.5;
constexpr double ringStroke = 12.5;
constexpr double ringSpentStroke = 7.0;

QString point(double radius, double degreesFromTop)
{
    const double angle = degreesFromTop * std::numbers::pi / 180.0;
    return QStringLiteral("%1 %2")
        .arg(50.0 + radius * std::sin(angle))
        .arg(50.0 - radius * std::cos(angle));
}

QString segment(int index, const QString &colour, double stroke)
{
    const double pitch = 360.0 / ringSegments;
    const double start = index * pitch + (pitch - ringSegmentDegrees) / 2.0;
    const double radius = ringEdge - stroke / 2.0;
    return QStringLiteral("<path d=\"M%1A%2 %2 0 0 1 %3\" fill=\"none\" stroke=\"#%4\" "
                          "stroke-width=\"%5\"/>")
        .arg(point(radius, start))
        .arg(radius)
        .arg(point(radius, start + ringSegmentDegrees), colour)
        .arg(stroke);
}

QByteArray ringSvg(int left, const QUrlQuery &query)
{
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">");
    for (int index = 0; index < ringSegments; ++index) {
        const bool spent = index < ringSegments - left;
        svg += segment(index,
                       query.queryItemValue(spent ? QStringLiteral("spent") : QStringLiteral("ink")),
                       spent ? ringSpentStroke : ringStroke);
    }
    return (svg + QStringLiteral("</svg>")).toUtf8();
}

/// The clove with a petal for each point of a scale, as many of them filled as were given,
/// clockwise from the lower left.
QByteArray levelSvg(int value, int top, const QString &ink)
{
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">");
    for (int petal = 0; petal < top; ++petal)
        svg += QStringLiteral("<path d=\"M16 0C22 -14 32 -14 45 0C32 14 22 14 16 0z\" "
                              "transform=\"translate(50 50) rotate(%1)\" fill=\"%2\" stroke=\"#%3\" "
                              "stroke-width=\"3.5\" stroke-linejoin=\"round\"/>")
                   .arg(90.0 + (petal + 0.5) * 360.0 / top)
                   .arg(petal < value ? u'#' + ink : QStringLiteral("none"), ink);
    return (svg + QStringLiteral("<circle cx=\"50\" cy=\"50\" r=\"8\" fill=\"#%1\"/></svg>").arg(ink)).toUtf8();
}

QByteArray resourceSvg(const QString &name, const QUrlQuery &query)
{
    QFile file(QStringLiteral(":/puas/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (query.hasQueryItem(QStringLiteral("ink")))
        svg.replace("#23396F", '#' + query.queryItemValue(QStringLiteral("ink")).toLatin1());
    if (query.hasQueryItem(QStringLiteral("stroke")))
        svg.replace("stroke-width=\"1.8\"",
                    "stroke-width=\"" + query.queryItemValue(QStringLiteral("stroke")).toLatin1()
                        + '"');
    return svg;
}

QByteArray svgOf(const QString &name, const QUrlQuery &query)
{
    if (name.startsWith(QLatin1String("level/")))
        return levelSvg(name.section(u'/', 1, 1).toInt(), std::max(2, name.section(u'/', 2, 2).toInt()),
                        query.queryItemValue(QStringLiteral("ink")));
    return name.startsWith(QLatin1String("ring/")) ? ringSvg(name.section(u'/', 1).toInt(), query)
                                                   : resourceSvg(name, query);
}

void drawWhole(QPainter &painter, const QString &name, const QUrlQuery &query, QSize size)
{
    QSvgRenderer renderer(svgOf(name, query));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
}

/// "hem/KIND/CELLS": each cell drawn by itself on whole pixels, so that no seam shows.
void drawHem(QPainter &painter, const QString &name, QSize size)
{
    QSvgRenderer renderer(
        resourceSvg(QStringLiteral("motif/hem-%1-tile").arg(name.section(u'/', 1, 1)), {}));
    const int cells = std::max(1, name.section(u'/', 2, 2).toInt());
    const double side = static_cast<double>(size.width()) / cells;
    for (int cell = 0; cell < cells; ++cell) {
        const int left = qRound(cell * side);
        const QRectF square(left, 0, qRound((cell + 1) * side) - left, side);
        painter.setClipRect(square);
        renderer.render(&painter, square);
    }
}

} // namespace

QSize askedSize(const QUrlQuery &query)
{
    const QString size = query.queryItemValue(QStringLiteral("size"));
    return {std::max(1, size.section(u'x', 0, 0).toInt()),
            std::max(1, size.section(u'x', 1, 1).toInt())};
}

DrawingProvider::DrawingProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage DrawingProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QString name = id.section(u'?', 0, 0);
    const QUrlQuery query(id.section(u'?', 1));
    QImage image(askedSize(query), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (name.startsWith(QLatin1String("hem/")))
        drawHem(painter, name, image.size());
    else
        drawWhole(painter, name, query, image.size());
    *size = image.size();
    return image;
}

} // namespace puas
