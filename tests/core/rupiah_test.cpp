// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rupiah.h"

#include <QTest>

using namespace puas;

class RupiahTest : public QObject
{
    Q_OBJECT

private slots:
    void ofAnAmount_data();
    void ofAnAmount();
};

void RupiahTest::ofAnAmount_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<qint64>("rupiah");
    QTest::newRow("all") << qint64(3'850'000) << QStringLiteral("100") << qint64(3'850'000);
    QTest::newRow("nothing") << qint64(3'850'000) << QStringLiteral("0.00") << qint64(0);
    QTest::newRow("83.20 percent") << qint64(3'850'000) << QStringLiteral("83.20") << qint64(3'203'200);
    QTest::newRow("a half goes up") << qint64(50) << QStringLiteral("1") << qint64(1);
    QTest::newRow("less goes down") << qint64(49) << QStringLiteral("1") << qint64(0);
    QTest::newRow("six digits") << qint64(1'000'000) << QStringLiteral("66.666667") << qint64(666'667);
    // In floating point 0.145 percent of this ends on the other side of the half.
    QTest::newRow("no floating point")
        << qint64(100'000'001) << QStringLiteral("14.500000") << qint64(14'500'000);
    QTest::newRow("beyond 2^53") << qint64(4'000'000'000'000'000'001) << QStringLiteral("100.00")
                                 << qint64(4'000'000'000'000'000'001);
}

void RupiahTest::ofAnAmount()
{
    QFETCH(qint64, amount);
    QFETCH(QString, percent);
    QTEST(rupiahOf(amount, *Decimal::parse(percent)), "rupiah");
}

QTEST_GUILESS_MAIN(RupiahTest)
#include "rupiah_test.moc"
