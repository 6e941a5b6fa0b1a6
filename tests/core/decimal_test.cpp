// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/decimal.h"

#include <QTest>

#include <random>

using namespace puas;

class DecimalTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void rounds_data();
    void rounds();
    void roundsLikeLongDivision();
    void comparesByValue();
};

void DecimalTest::parses_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("80") << QStringLiteral("80");
    QTest::newRow("66.4") << QStringLiteral("66.4");
    QTest::newRow("66.40") << QStringLiteral("66.40");
    QTest::newRow("0.05") << QStringLiteral("0.05");
    QTest::newRow("-0.5") << QStringLiteral("-0.5");
    QTest::newRow("999999999.999999999") << QStringLiteral("999999999.999999999");
}

void DecimalTest::parses()
{
    QFETCH(QString, shown);
    const auto decimal = Decimal::parse(shown);
    QVERIFY(decimal);
    QCOMPARE(decimal->toString(), shown);
}

void DecimalTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".5", "5.", "1,5", "1e3", "+1", " 1", "1 ", "--1", "1.2.3", "0x1",
                             "nan", "1234567890", "0.1234567890"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    QTest::newRow("arabic digits") << QStringLiteral("٣");
}

void DecimalTest::refuses()
{
    QFETCH(QString, text);
    const auto decimal = Decimal::parse(text);
    QVERIFY(!decimal);
    QCOMPARE(decimal.error().code, ErrorCode::InvalidInput);
}

void DecimalTest::rounds_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("halfUp");
    QTest::addColumn<QString>("halfDown");
    QTest::addColumn<QString>("halfEven");
    const auto row = [](const char *name, qint64 numerator, qint64 denominator, int digits,
                        const char *up, const char *down, const char *even) {
        QTest::newRow(name) << numerator << denominator << digits << QString::fromLatin1(up)
                            << QString::fromLatin1(down) << QString::fromLatin1(even);
    };
    row("83 of 125 in percent is 66.4 exactly", 8300, 125, 2, "66.40", "66.40", "66.40");
    row("2 of 3", 200, 3, 2, "66.67", "66.67", "66.67");
    row("1 of 3", 100, 3, 2, "33.33", "33.33", "33.33");
    row("a half, odd before it", 1, 8, 2, "0.13", "0.12", "0.12");
    row("a half, after an odd digit", 3, 8, 2, "0.38", "0.37", "0.38");
    row("a hair over a half", 125'000'001, 1'000'000'000, 2, "0.13", "0.13", "0.13");
    row("a hair under a half", 124'999'999, 1'000'000'000, 2, "0.12", "0.12", "0.12");
    row("to whole numbers", 5, 2, 0, "3", "2", "2");
    row("7999 of 10000", 799'900, 10'000, 2, "79.99", "79.99", "79.99");
    row("79995 of 100000 shows as 80.00", 7'999'500, 100'000, 2, "80.00", "79.99", "80.00");
    row("nines carry", 99'995, 10'000, 3, "10.000", "9.999", "10.000");
    row("nothing", 0, 7, 2, "0.00", "0.00", "0.00");
}

void DecimalTest::rounds()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, digits);
    QTEST(round({numerator, denominator}, digits, RoundingMode::HalfUp).toString(), "halfUp");
    QTEST(round({numerator, denominator}, digits, RoundingMode::HalfDown).toString(), "halfDown");
    QTEST(round({numerator, denominator}, digits, RoundingMode::HalfEven).toString(), "halfEven");
}

/// School division, digit by digit, with a rest.
static QString longDivision(quint64 numerator, quint64 denominator, int digits)
{
    quint64 whole = numerator / denominator;
    quint64 rest = numerator % denominator;
    QString text;
    for (int i = 0; i < digits; ++i) {
        rest *= 10;
        text += QString::number(rest / denominator);
        rest %= denominator;
    }
    if (2 * rest >= denominator) {
        for (int i = digits - 1; i >= 0; --i) {
            if (text.at(i) != QLatin1Char('9')) {
                text[i] = QChar(text.at(i).unicode() + 1);
                return QString::number(whole) + QLatin1Char('.') + text;
            }
            text[i] = QLatin1Char('0');
        }
        ++whole;
    }
    return QString::number(whole) + QLatin1Char('.') + text;
}

void DecimalTest::roundsLikeLongDivision()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const auto denominator = qint64(1 + random() % 1'000'000);
        const auto numerator = qint64(random() % 100'000'000);
        const int digits = 1 + int(random() % 6);
        QCOMPARE(round({numerator, denominator}, digits).toString(),
                 longDivision(quint64(numerator), quint64(denominator), digits));
    }
}

void DecimalTest::comparesByValue()
{
    QVERIFY((Decimal{80, 0} == Decimal{8000, 2}));
    QVERIFY((Decimal{7999, 2} < Decimal{80, 0}));
    QVERIFY(compare({4, 5}, {80, 100}) == 0);
    QVERIFY(compare({799'999'999, 1'000'000'000}, {4, 5}) < 0);
    // Near the end of the range: cross products need more than 64 bits.
    const qint64 large = (1LL << 56) - 1;
    QVERIFY(compare({large - 1, large}, {large - 2, large - 1}) > 0);
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimal_test.moc"
