// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/corner_knock.h"
#include "kiosk/options.h"
#include "kiosk/panel_scale.h"
#include "kiosk/pin_attempts.h"

#include <QTest>

using namespace puas;

/// The small rules: what opens IT's door, what size a panel has, what a size looks like.
class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void fiveWrongPinsShutTheDoor();
    void aRightPinForgetsTheWrongOnes();
    void knocks_data();
    void knocks();
    void measuresPanels_data();
    void measuresPanels();
    void readsSizes_data();
    void readsSizes();
};

void RulesTest::fiveWrongPinsShutTheDoor()
{
    PinAttempts attempts;
    for (int wrong = 0; wrong < PinAttempts::allowed - 1; ++wrong)
        attempts.refused(1'000);
    QVERIFY(attempts.mayTry(1'000));
    attempts.refused(1'000);
    QVERIFY(!attempts.mayTry(1'000));
    QCOMPARE(attempts.secondsShut(1'000), 300);
    QVERIFY(!attempts.mayTry(300'999));
    QVERIFY(attempts.mayTry(301'000));
    attempts.refused(301'000);
    QVERIFY2(!attempts.mayTry(301'001), "one more wrong PIN shuts it again");
}

void RulesTest::aRightPinForgetsTheWrongOnes()
{
    PinAttempts attempts;
    for (int wrong = 0; wrong < PinAttempts::allowed - 1; ++wrong)
        attempts.refused(0);
    attempts.accepted();
    attempts.refused(0);
    QVERIFY(attempts.mayTry(0));
}

void RulesTest::knocks_data()
{
    QTest::addColumn<QList<QPointF>>("taps");
    QTest::addColumn<int>("everyMs");
    QTest::addColumn<bool>("opens");

    const QPointF corner(20, 20);
    const QPointF elsewhere(400, 300);
    QTest::newRow("five quick taps") << QList<QPointF>(5, corner) << 500 << true;
    QTest::newRow("four") << QList<QPointF>(4, corner) << 500 << false;
    QTest::newRow("five in five seconds") << QList<QPointF>(5, corner) << 1'250 << true;
    QTest::newRow("five, too slowly") << QList<QPointF>(5, corner) << 1'251 << false;
    QTest::newRow("a tap elsewhere among them") << QList<QPointF>{corner, corner, corner, elsewhere, corner, corner} << 100 << false;
}

void RulesTest::knocks()
{
    QFETCH(QList<QPointF>, taps);
    QFETCH(int, everyMs);
    CornerKnock knock;
    bool opened = false;
    qint64 now = 0;
    for (const QPointF &tap : taps) {
        opened = knock.knock(tap, 100, now);
        now += everyMs;
    }
    QTEST(opened, "opens");
}

void RulesTest::measuresPanels_data()
{
    QTest::addColumn<double>("measured");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<double>("screenSays");
    QTest::addColumn<double>("pixels");

    QTest::newRow("what IT measured comes first") << 5.5 << QSize(800, 480) << 3.78 << 5.5;
    QTest::newRow("7 inch") << 0.0 << QSize(800, 480) << 3.78 << 5.25;
    QTest::newRow("10 inch") << 0.0 << QSize(1280, 800) << 3.78 << 5.89;
    QTest::newRow("10 inch, upright") << 0.0 << QSize(800, 1280) << 3.78 << 5.89;
    QTest::newRow("15 inch") << 0.0 << QSize(1920, 1080) << 3.78 << 5.57;
    QTest::newRow("21 inch, upright") << 0.0 << QSize(1080, 1920) << 3.78 << 4.03;
    QTest::newRow("an unknown one that can be true") << 0.0 << QSize(1366, 768) << 4.1 << 4.1;
    QTest::newRow("an unknown one that cannot") << 0.0 << QSize(1366, 768) << 0.8 << 5.89;
}

void RulesTest::measuresPanels()
{
    QFETCH(double, measured);
    QFETCH(QSize, window);
    QFETCH(double, screenSays);
    QTEST(pixelsPerMm(measured, window, screenSays), "pixels");
}

void RulesTest::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("size");

    QTest::newRow("a window") << QStringLiteral("1280x800") << QSize(1280, 800);
    QTest::newRow("nothing") << QString() << QSize();
    QTest::newRow("one number") << QStringLiteral("1280") << QSize();
    QTest::newRow("too small") << QStringLiteral("12x8") << QSize();
    QTest::newRow("not numbers") << QStringLiteral("bigxsmall") << QSize();
    QTest::newRow("more behind it") << QStringLiteral("1280x800 ") << QSize();
}

void RulesTest::readsSizes()
{
    QFETCH(QString, text);
    QTEST(parseSize(text).value_or(QSize()), "size");
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
