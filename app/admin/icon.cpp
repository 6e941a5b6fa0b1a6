// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/icon.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace puas {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap emptyPixmap(int size, qreal ratio)
{
    const int side = int(std::lround(size * ratio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap rendered(const QByteArray &svg, int size, qreal ratio)
{
    QPixmap pixmap = emptyPixmap(size, ratio);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(pixmap.rect()));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QString cacheKey(const QString &what, const QString &variant, int size, qreal ratio)
{
    return QStringLiteral("puas/%1/%2/%3/%4").arg(what, variant).arg(size).arg(ratio);
}

/// Without a photo: one of the two busts, always the same for a person.
QByteArray bust(const QString &key)
{
    return resource(qHash(key, 7) % 2 ? QStringLiteral(":/admin/officer-without-photo-2.svg")
                                      : QStringLiteral(":/admin/officer-without-photo.svg"));
}

QPixmap cut(const QPixmap &square, int size, qreal ratio, bool round)
{
    QPixmap result = emptyPixmap(size, ratio);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const QRectF area(result.rect());
    if (round)
        shape.addEllipse(area);
    else
        shape.addRoundedRect(area, 8 * ratio, 8 * ratio);
    painter.setClipPath(shape);
    painter.drawPixmap(area, square, QRectF(square.rect()));
    painter.end();
    result.setDevicePixelRatio(ratio);
    return result;
}

QPixmap squareOf(const QByteArray &photo, const QString &key, int size, qreal ratio)
{
    QImage image;
    if (photo.isEmpty() || !image.loadFromData(photo))
        return rendered(bust(key), size, ratio);
    const int side = std::min(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    const int wanted = int(std::lround(size * ratio));
    return QPixmap::fromImage(image.copy(middle).scaled(wanted, wanted, Qt::IgnoreAspectRatio,
                                                        Qt::SmoothTransformation));
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString cached = cacheKey(name, colour.name(), size, ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(cached, &pixmap))
        return pixmap;
    QByteArray svg = resource(QStringLiteral(":/admin/icons/%1.svg").arg(name));
    svg.replace("#000000", colour.name().toLatin1());
    pixmap = rendered(svg, size, ratio);
    QPixmapCache::insert(cached, pixmap);
    return pixmap;
}

QIcon buttonIcon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(iconPixmap(name, colour, 48, ratio));
    return icon;
}

QPixmap markPixmap(int size, qreal ratio, bool dark)
{
    QByteArray svg = resource(QStringLiteral(":/admin/mark.svg"));
    if (dark)
        svg.replace("#23396F", "#AEC2F7");
    return rendered(svg, size, ratio);
}

QPixmap levelPixmap(int answer, const QColor &colour, int size, qreal ratio)
{
    QByteArray svg = resource(QStringLiteral(":/admin/level-%1.svg").arg(answer));
    svg.replace("#23396F", colour.name().toLatin1());
    return rendered(svg, size, ratio);
}

QPixmap officerPixmap(const QByteArray &photo, const QString &key, int size, qreal ratio, bool round)
{
    const QString cached = cacheKey(key, QString::number(qHash(photo)) + (round ? u'o' : u'q'), size, ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(cached, &pixmap))
        return pixmap;
    pixmap = cut(squareOf(photo, key, size, ratio), size, ratio, round);
    QPixmapCache::insert(cached, pixmap);
    return pixmap;
}

} // namespace puas
