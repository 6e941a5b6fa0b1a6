// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/officer_photo.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace puas;

/// Photos as they are kept: small, upright, and with nothing in them but the picture.
class OfficerPhotoTest : public QObject
{
    Q_OBJECT

private slots:
    void isMadeSmall_data();
    void isMadeSmall();
    void nothingWrittenIntoItStays();
    void isTurnedAsTheCameraSays();
    void seeThroughPartsAreWhite();
    void theSameBytesGiveTheSamePhoto();
    void noiseFitsToo();
    void refuses_data();
    void refuses();
};

namespace {

/// Left half dark red, right half light blue.
QImage halves(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(120, 20, 20));
    for (int y = 0; y < size.height(); ++y)
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor(150, 190, 250));
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!QImageWriter(&buffer, format).write(image))
        qFatal("no picture");
    return bytes;
}

/// A JPEG with a segment of Exif that says: turn it, taken there.
QByteArray asFromCamera(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += QByteArray(1, orientation) + QByteArray(6, '\0') + "GPS 8 03 S 111 42 E, 2026:11:24";
    const int length = int(exif.size()) + 2;
    return jpeg.left(2) + "\xff\xe1" + char(length / 256) + char(length % 256) + exif + jpeg.mid(2);
}

QImage imageOf(const Result<Photo> &photo)
{
    return photo ? QImage::fromData(photo->bytes, "jpeg") : QImage();
}

} // namespace

void OfficerPhotoTest::isMadeSmall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("kept");
    QTest::newRow("camera") << QSize(3000, 4000) << QByteArray("jpeg") << QSize(480, 640);
    QTest::newRow("scan") << QSize(1400, 1000) << QByteArray("jpeg") << QSize(640, 457);
    QTest::newRow("PNG") << QSize(1600, 800) << QByteArray("png") << QSize(640, 320);
    QTest::newRow("small stays") << QSize(200, 260) << QByteArray("png") << QSize(200, 260);
}

void OfficerPhotoTest::isMadeSmall()
{
    QFETCH(QSize, size);
    QFETCH(QByteArray, format);
    const auto photo = officerPhoto(written(halves(size), format.constData()));
    QVERIFY(photo);
    QCOMPARE(photo->mediaType, QStringLiteral("image/jpeg"));
    QVERIFY(photo->bytes.size() <= largestPhoto);
    QTEST(imageOf(photo).size(), "kept");
}

void OfficerPhotoTest::nothingWrittenIntoItStays()
{
    QImage image = halves({300, 300});
    image.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    image.setText(QStringLiteral("Comment"), QStringLiteral("somewhere"));
    const QByteArray camera = asFromCamera(written(image, "jpeg"), 1);
    QVERIFY(camera.contains("GPS 8") && camera.contains("somewhere"));
    for (const QByteArray &file : {camera, written(image, "png")}) {
        const auto photo = officerPhoto(file);
        QVERIFY(photo);
        for (const char *trace : {"Exif", "GPS", "some", "Author", "2026"})
            QVERIFY2(!photo->bytes.contains(trace), trace);
        QVERIFY(imageOf(photo).textKeys().isEmpty());
    }
}

void OfficerPhotoTest::isTurnedAsTheCameraSays()
{
    const auto photo = officerPhoto(
        asFromCamera(written(halves({400, 300}), "jpeg"), 6)); // a quarter right
    const QImage image = imageOf(photo);
    QCOMPARE(image.size(), QSize(300, 400));
    QVERIFY(image.pixelColor(150, 20).red() < 140 && image.pixelColor(150, 380).blue() > 200);
}

void OfficerPhotoTest::seeThroughPartsAreWhite()
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QColor shown = imageOf(officerPhoto(written(image, "png"))).pixelColor(50, 50);
    QVERIFY(shown.red() > 250 && shown.green() > 250 && shown.blue() > 250);
}

void OfficerPhotoTest::theSameBytesGiveTheSamePhoto()
{
    const QByteArray file = written(halves({900, 900}), "jpeg");
    QCOMPARE(officerPhoto(file)->bytes, officerPhoto(file)->bytes);
    // The screen that a program has, or has not, does not show in it.
    QCOMPARE(qRound(imageOf(officerPhoto(file)).dotsPerMeterX() * 0.0254), 72);
}

void OfficerPhotoTest::noiseFitsToo()
{
    QImage image(800, 800, QImage::Format_RGB32);
    QRandomGenerator chance(7);
    for (int y = 0; y < image.height(); ++y)
        chance.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), image.width());
    const auto photo = officerPhoto(written(image, "png"));
    QVERIFY(photo);
    QVERIFY2(photo->bytes.size() <= largestPhoto, QByteArray::number(photo->bytes.size()).constData());
}

void OfficerPhotoTest::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray jpeg = written(halves({500, 500}), "jpeg");
    const QByteArray png = written(halves({500, 500}), "png");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("a photo, honestly");
    QTest::newRow("BMP") << written(halves({50, 50}), "bmp");
    QTest::newRow("JPEG cut off") << jpeg.left(jpeg.size() / 2);
    QTest::newRow("JPEG without its end") << jpeg.chopped(2);
    QTest::newRow("PNG cut off") << png.left(png.size() / 2);
    QTest::newRow("only a head") << QByteArray("\xff\xd8\xff\xe0 and so on");
    QByteArray huge = jpeg; // says that it is 65,535 pixels wide and high
    huge.replace(huge.indexOf("\xff\xc0") + 5, 4, "\xff\xff\xff\xff");
    QTest::newRow("too many pixels") << huge;
}

void OfficerPhotoTest::refuses()
{
    QFETCH(QByteArray, file);
    const auto photo = officerPhoto(file);
    QVERIFY(!photo);
    QCOMPARE(photo.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(OfficerPhotoTest)
#include "officer_photo_test.moc"
