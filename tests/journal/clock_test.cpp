// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/clock.h"

#include <QTest>

using namespace puas;

namespace {

Stamp stamp(qint64 wallMs, quint8 boot, quint64 monotonicMs)
{
    Stamp result{wallMs, {}, monotonicMs};
    result.boot.fill(boot);
    return result;
}

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void jump_data();
    void jump();
    void systemClockGoesOn();
};

void ClockTest::jump_data()
{
    QTest::addColumn<qint64>("wallBefore");
    QTest::addColumn<qint64>("wallAfter");
    QTest::addColumn<qint64>("monotonicMs");
    QTest::addColumn<bool>("rebooted");
    QTest::addColumn<qint64>("jumpMs");

    QTest::newRow("no jump") << qint64(1000) << qint64(6000) << qint64(5000) << false << qint64(0);
    QTest::newRow("an hour forward")
        << qint64(0) << qint64(3'605'000) << qint64(5000) << false << qint64(3'600'000);
    QTest::newRow("a day back") << qint64(86'400'000) << qint64(10) << qint64(10) << false
                                << qint64(-86'400'000);
    QTest::newRow("from 1970 to 2026")
        << qint64(0) << qint64(1'791'162'000'000) << qint64(0) << false << qint64(1'791'162'000'000);
    QTest::newRow("forward across a reboot: nothing is said")
        << qint64(0) << qint64(3'600'000) << qint64(5000) << true << qint64(0);
    QTest::newRow("back across a reboot") << qint64(3'600'000) << qint64(0) << qint64(5000) << true
                                          << qint64(-3'600'000);
}

void ClockTest::jump()
{
    QFETCH(qint64, wallBefore);
    QFETCH(qint64, wallAfter);
    QFETCH(qint64, monotonicMs);
    QFETCH(bool, rebooted);
    QTEST(clockJumpMs(stamp(wallBefore, 1, 100),
                      stamp(wallAfter, rebooted ? 2 : 1, quint64(100 + monotonicMs))),
          "jumpMs");
}

void ClockTest::systemClockGoesOn()
{
    const SystemClock clock;
    const Stamp before = clock.now();
    const Stamp after = clock.now();
    QCOMPARE(after.boot, before.boot);
    QVERIFY(before.boot != (std::array<quint8, 16>{}));
    QVERIFY(after.monotonicMs >= before.monotonicMs);
    QVERIFY(before.monotonicMs > 0);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
