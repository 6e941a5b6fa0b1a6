// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/nip.h"

#include <QTest>

using namespace puas;

/// Numbers of civil servants: what looks mistyped, and how they are kept.
class NipTest : public QObject
{
    Q_OBJECT

private slots:
    void doubts_data();
    void doubts();
    void isKeptPlain_data();
    void isKeptPlain();
    void roundedNumbersAreKnown_data();
    void roundedNumbersAreKnown();
};

void NipTest::doubts_data()
{
    QTest::addColumn<int>("doubt"); // -1: none
    const auto row = [](const char *nip, int doubt) { QTest::newRow(nip) << doubt; };
    const auto of = [](NipDoubt doubt) { return int(doubt); };
    row("197908232006041011", -1);
    row("199002292015031001", of(NipDoubt::Birth)); // 1990 has no 29 February
    row("199202292015032001", -1);
    row("199001012021211001", -1); // a work agreement
    row("19790823200604101", of(NipDoubt::Length));
    row("1979082320060410110", of(NipDoubt::Length));
    row("19790823200604101A", of(NipDoubt::Length));
    row("", of(NipDoubt::Length));
    row("187908231906041011", of(NipDoubt::Birth));
    row("202611252026111011", of(NipDoubt::Birth)); // not born yet
    row("197913232006041011", of(NipDoubt::Birth));
    row("197908232006131011", of(NipDoubt::Appointment));
    row("197908232006001011", of(NipDoubt::Appointment));
    row("197908231990041011", of(NipDoubt::Appointment)); // eleven years old
    row("200008232026121011", of(NipDoubt::Appointment)); // next month
    row("200008232026111011", -1);
    row("197908232006043011", of(NipDoubt::Sex));
    row("197908232006041000", of(NipDoubt::Serial));
}

void NipTest::doubts()
{
    QFETCH(int, doubt);
    const auto found = doubtOfNip(QString::fromLatin1(QTest::currentDataTag()), QDate(2026, 11, 24));
    QCOMPARE(found ? int(*found) : -1, doubt);
}

void NipTest::isKeptPlain_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow(" 19790823 200604 1 011 ") << QStringLiteral("197908232006041011");
    QTest::newRow("197908232006041011") << QStringLiteral("197908232006041011");
    QTest::newRow(" THL 12 ") << QStringLiteral("THL 12");
    QTest::newRow("  ") << QString();
}

void NipTest::isKeptPlain()
{
    QFETCH(QString, kept);
    QCOMPARE(plainNip(QString::fromLatin1(QTest::currentDataTag())), kept);
}

void NipTest::roundedNumbersAreKnown_data()
{
    QTest::addColumn<bool>("rounded");
    for (const char *text : {"1,97908E+17", "1.97908E+17", "2E+17", "1.97908e17"})
        QTest::newRow(text) << true;
    for (const char *text : {"197908232006041011", "E17", "THL 1E", "12E+17", ""})
        QTest::newRow(text) << false;
}

void NipTest::roundedNumbersAreKnown()
{
    QFETCH(bool, rounded);
    QCOMPARE(isRoundedNumber(QString::fromLatin1(QTest::currentDataTag())), rounded);
}

QTEST_APPLESS_MAIN(NipTest)
#include "nip_test.moc"
