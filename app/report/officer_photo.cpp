// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/officer_photo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr qint64 mostPixels = 100'000'000;
/// 72 an inch; left alone it would be the screen's, and the same file another photo elsewhere.
constexpr int dotsPerMetre = 2835;
constexpr int smallestSide = 150;
constexpr int firstQuality = 88;
constexpr int lastQuality = 40;
constexpr int qualityStep = 8;

tl::unexpected<Error> refuse(const QString &why)
{
    return fail(ErrorCode::InvalidInput, why);
}

QSize fitted(const QSize &size, int side)
{
    return std::max(size.width(), size.height()) > side ? size.scaled(side, side, Qt::KeepAspectRatio)
                                                        : size;
}

/// A picture of its own on white: texts and profiles of the source stay behind.
QImage drawnAnew(const QImage &source, int side)
{
    const QImage small = source.scaled(fitted(source.size(), side), Qt::IgnoreAspectRatio,
                                       Qt::SmoothTransformation);
    QImage image(small.size(), QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    QPainter(&image).drawImage(image.rect(), small, small.rect());
    return image;
}

/// Whether the end of the picture is there, which the decoder does not ask: it paints what is
/// missing grey. Segments (a small preview may be in one) are passed over up to the scan.
bool isWholeJpeg(const QByteArray &bytes)
{
    const auto at = [&](qsizetype index) { return static_cast<uchar>(bytes[index]); };
    qsizetype place = 2;
    while (place + 4 <= bytes.size() && at(place) == 0xff && at(place + 1) != 0xda)
        place += 2 + at(place + 2) * 256 + at(place + 3);
    return place < bytes.size() && bytes.indexOf("\xff\xd9", place) > 0;
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

/// The best that fits: worse first, then smaller. Empty where nothing can be written.
QByteArray smallJpeg(const QImage &source)
{
    QByteArray jpeg;
    for (int side = photoSide; side >= smallestSide; side = side * 3 / 4) {
        const QImage image = drawnAnew(source, side);
        for (int quality = firstQuality; quality >= lastQuality; quality -= qualityStep) {
            jpeg = jpegOf(image, quality);
            if (jpeg.size() <= largestPhoto)
                return jpeg;
        }
    }
    return jpeg;
}

} // namespace

Result<Photo> officerPhoto(const QByteArray &file)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (!buffer.open(QIODevice::ReadOnly) || !(reader.format() == "png" || reader.format() == "jpeg"))
        return refuse(QStringLiteral("a photo is a PNG or a JPEG"));
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return refuse(QStringLiteral("a photo has at most 100 million pixels"));
    const bool isJpeg = reader.format() == "jpeg";
    // A camera's JPEG is read at a smaller size, which is quick; the rest is smooth.
    if (isJpeg && std::max(size.width(), size.height()) > 2 * photoSide)
        reader.setScaledSize(fitted(size, 2 * photoSide));
    QImage source = reader.read();
    if (source.isNull() || (isJpeg && !isWholeJpeg(file)))
        return refuse(QStringLiteral("the photo is damaged or cut off"));
    if (source.colorSpace().isValid())
        source.convertToColorSpace(QColorSpace::SRgb);
    const QByteArray jpeg = smallJpeg(source);
    if (jpeg.isEmpty())
        return fail(ErrorCode::Io, QStringLiteral("no JPEG can be written"));
    return Photo{jpeg, QStringLiteral("image/jpeg")};
}

} // namespace puas
