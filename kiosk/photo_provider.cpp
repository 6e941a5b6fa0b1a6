// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/photo_provider.h"

#include "kiosk/drawing_provider.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace puas {
namespace {

constexpr int largestPhotoSide = 4'096;

QSizeF covering(QSizeF picture, QSize frame)
{
    return picture.scaled(frame, Qt::KeepAspectRatioByExpanding);
}

QRectF centred(QSizeF picture, QSize frame)
{
    return {(frame.width() - picture.width()) / 2.0, (frame.height() - picture.height()) / 2.0,
            picture.width(), picture.height()};
}

QImage readPhoto(QByteArray file)
{
    QBuffer buffer(&file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > largestPhotoSide)
        return {};
    return reader.read();
}

/// The fifteenth digit of a NIP is 2 for a woman.
bool isWoman(const QString &nip)
{
    constexpr int place = 14;
    return nip.size() > place && nip[place] == u'2';
}

void drawBust(QPainter &painter, QSize frame, const QString &nip, bool contrast)
{
    QSvgRenderer bust(QStringLiteral(":/puas/motif/officer-without-photo%1%2.svg")
                          .arg(isWoman(nip) ? QString() : QStringLiteral("-2"),
                               contrast ? QStringLiteral("-contrast") : QString()));
    bust.render(&painter, centred(covering(bust.viewBoxF().size(), frame), frame));
}

void drawFrame(QPainter &painter, QSize frame, double radius)
{
    constexpr double line = 4.0;
    painter.setPen(QPen(Qt::white, line));
    painter.setBrush(Qt::NoBrush);
    const double inset = line / 2.0;
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(frame)).adjusted(inset, inset, -inset, -inset),
                            radius, radius);
}

} // namespace

PhotoProvider::PhotoProvider(Album album)
    : QQuickImageProvider(QQuickImageProvider::Image), m_album(std::move(album))
{
}

QImage PhotoProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QUrlQuery query(id.section(u'?', 1));
    const QSize frame = askedSize(query);
    const double radius = query.queryItemValue(QStringLiteral("radius")).toDouble();
    const bool contrast = query.hasQueryItem(QStringLiteral("contrast"));
    const QString nip = id.section(u'?', 0, 0);
    const QImage photo = readPhoto(m_album(nip));

    QImage image(frame, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(QPointF(), QSizeF(frame)), radius, radius);
    painter.setClipPath(corners);
    if (photo.isNull())
        drawBust(painter, frame, nip, contrast);
    else
        painter.drawImage(centred(covering(photo.size(), frame), frame), photo);
    painter.setClipping(false);
    if (contrast)
        drawFrame(painter, frame, radius);
    *size = frame;
    return image;
}

} // namespace puas
