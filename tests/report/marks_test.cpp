// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/marks.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace puas;

namespace {

constexpr int width = 232;
constexpr int height = 44;

QImage drawn(const std::function<void(QPainter &, const QRectF &)> &draw)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(16, 0, width - 32, height));
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

/// What the marks look like where a person decides something from them.
class MarksTest : public QObject
{
    Q_OBJECT

private slots:
    void sideIsShape_data();
    void sideIsShape();
    void thresholdFillsTheRow();
    void intervalBelowTheScaleHasNoCap();
    void answerPartsOfEveryScale_data();
    void answerPartsOfEveryScale();
    void everyAnswerIsSeen_data();
    void everyAnswerIsSeen();
    void missingMonthBreaksTheLine();
    void greyTellsTheAnswersApart();
};

void MarksTest::sideIsShape_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<bool>("corner");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("80 or more: circle in nila") << Side::Meets << true << lightColours().primary;
    QTest::newRow("below: diamond in soga") << Side::Below << false << lightColours().accent;
}

void MarksTest::sideIsShape()
{
    QFETCH(Side, side);
    QFETCH(QColor, colour);
    const QImage image = drawn([&](QPainter &painter, const QRectF &area) {
        drawPoint(painter, area.center(), side, false, 30, {});
    });
    QVERIFY(pixelsOf(image, colour) > 300);
    // A circle of 30 fills the pixel 9 right and 9 down of its middle; a diamond does not.
    const bool corner = image.pixelColor(width / 2 + 10, height / 2 + 9) == colour;
    QTEST(corner, "corner");
}

void MarksTest::thresholdFillsTheRow()
{
    const ShareScale scale;
    const QImage image = drawn([&](QPainter &painter, const QRectF &area) { drawScaleLines(painter, area, scale, {}); });
    const int x = int(std::round(scale.position(QRectF(16, 0, width - 32, height), 80) - 1));
    for (int y = 0; y < height; ++y) {
        QCOMPARE(image.pixelColor(x, y), lightColours().ink);
        QCOMPARE(image.pixelColor(x + 1, y), lightColours().ink);
    }
}

void MarksTest::intervalBelowTheScaleHasNoCap()
{
    const ShareScale scale;
    const auto image = [&](double low) {
        return drawn([&](QPainter &painter, const QRectF &area) {
            drawShare(painter, area, scale, {55, low, 70, Side::Below, false}, {});
        });
    };
    const int belowTheLine = height / 2 + 3;
    const auto capAt = [&](const QImage &drawing, int x) { return drawing.pixelColor(x, belowTheLine) != QColor(Qt::white); };
    const QRectF area(16, 0, width - 32, height);
    QVERIFY(capAt(image(45), int(scale.position(area, 45))));
    for (int x = 0; x < 16; ++x)
        QVERIFY(!capAt(image(30), x));
}

void MarksTest::answerPartsOfEveryScale_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<QList<qint64>>("parts");
    QTest::newRow("2 points: the ends") << 2 << QList<qint64>{1, 0, 0, 0, 2};
    QTest::newRow("3 points: ends and middle") << 3 << QList<qint64>{1, 0, 2, 0, 3};
    QTest::newRow("4 points: no middle") << 4 << QList<qint64>{1, 2, 0, 3, 4};
    QTest::newRow("5 points: all") << 5 << QList<qint64>{1, 2, 3, 4, 5};
}

void MarksTest::answerPartsOfEveryScale()
{
    QFETCH(int, top);
    Tally tally;
    for (int value = 1; value <= top; ++value)
        tally.add(value, top, value);
    const AnswerParts parts = answerParts(tally);
    QTEST(QList<qint64>(parts.counts.begin(), parts.counts.end()), "parts");
    QCOMPARE(parts.total(), tally.n());
}

void MarksTest::everyAnswerIsSeen_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::newRow("one of ten million") << QList<qint64>{1, 0, 0, 9'999'999, 0};
    QTest::newRow("all alike") << QList<qint64>{0, 0, 0, 0, 29};
    QTest::newRow("one each") << QList<qint64>{1, 1, 0, 1, 1};
}

void MarksTest::everyAnswerIsSeen()
{
    QFETCH(QList<qint64>, counts);
    AnswerParts parts;
    std::copy(counts.begin(), counts.end(), parts.counts.begin());
    const QImage image = drawn([&](QPainter &painter, const QRectF &area) {
        drawAnswers(painter, QRectF(area.left(), 16, 150, 12), parts, {});
    });
    for (int part = 0; part < int(counts.size()); ++part)
        QCOMPARE(pixelsOf(image, answerColour(part, lightColours())) > 0, counts[part] > 0);
}

void MarksTest::missingMonthBreaksTheLine()
{
    const auto drawing = [](std::optional<double> middle) {
        return drawn([&](QPainter &painter, const QRectF &area) {
            drawSparkline(painter, area, {80.0, middle, 90.0}, 80, Side::Meets, {});
        });
    };
    const auto inked = [](const QImage &image) { return pixelsOf(image, lightColours().inkSoft); };
    QVERIFY(inked(drawing(85.0)) > 0);
    QCOMPARE(inked(drawing(std::nullopt)), 0);
}

void MarksTest::greyTellsTheAnswersApart()
{
    for (size_t i = 1; i < lightColours().ratings.size(); ++i)
        QVERIFY(std::abs(qGray(lightColours().ratings[i].rgb()) - qGray(lightColours().ratings[i - 1].rgb())) >= 20);
}

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
