// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/ticket.h"

#include "tests/support/expect.h"
#include "tests/support/source_tree.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace puas;

namespace {

SigningKey keyOf(char fill)
{
    return std::move(*SigningKey::fromSeed(QByteArray(32, fill)));
}

} // namespace

/// Office and kiosk agree on the codes of tickets, and nobody else does.
class TicketTest : public QObject
{
    Q_OBJECT

private slots:
    void bothEndsAgree();
    void aCodeIsItsOwnNumber();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
    void anotherKioskKnowsNone();
    void everyChangedDigitIsSeen();
    void thePageTellsTheSame();
};

void TicketTest::bothEndsAgree()
{
    const SigningKey office = keyOf(2);
    const SigningKey kiosk = keyOf(1);
    const auto there = TicketKey::between(office, kiosk.publicKey());
    const auto here = TicketKey::between(kiosk, office.publicKey());
    PUAS_VERIFY_OK(there);
    PUAS_VERIFY_OK(here);
    for (const quint32 number : {1U, 2U, 77U, 4'321U, 999'999U})
        QCOMPARE(here->number(there->code(number)), std::optional(number));
}

void TicketTest::aCodeIsItsOwnNumber()
{
    const auto key = TicketKey::between(keyOf(2), keyOf(1).publicKey());
    QSet<QString> codes;
    for (quint32 number = 1; number <= 2'000; ++number) {
        const QString code = key->code(number);
        QCOMPARE(code.size(), ticketDigits);
        QVERIFY(code.startsWith(QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'))));
        codes << code;
    }
    QCOMPARE(codes.size(), 2'000);
}

void TicketTest::otherTextsAreNone_data()
{
    QTest::addColumn<QString>("text");
    const QString good = TicketKey::between(keyOf(2), keyOf(1).publicKey())->code(12);
    QTest::newRow("empty") << QString();
    QTest::newRow("a digit less") << good.chopped(1);
    QTest::newRow("a digit more") << good + u'0';
    QTest::newRow("spaces") << good.first(4) + u' ' + good.sliced(4);
    QTest::newRow("letters") << QStringLiteral("abcdefabcdef");
    QTest::newRow("other digits") << QString(12, QChar(0x0661));
    QTest::newRow("number 0") << QStringLiteral("000000") + good.sliced(6);
}

void TicketTest::otherTextsAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!TicketKey::between(keyOf(2), keyOf(1).publicKey())->number(text));
}

void TicketTest::anotherKioskKnowsNone()
{
    const SigningKey office = keyOf(2);
    const auto one = TicketKey::between(office, keyOf(1).publicKey());
    const auto other = TicketKey::between(office, keyOf(3).publicKey());
    int known = 0;
    for (quint32 number = 1; number <= 500; ++number)
        known += other->number(one->code(number)) ? 1 : 0;
    QVERIFY2(known <= 1, "a code is another kiosk's once in a million");
}

void TicketTest::everyChangedDigitIsSeen()
{
    const auto key = TicketKey::between(keyOf(2), keyOf(1).publicKey());
    const QString good = key->code(345);
    for (qsizetype place = 0; place < good.size(); ++place) {
        QString changed = good;
        changed[place] = good[place] == u'9' ? u'0' : QChar(good[place].unicode() + 1);
        QVERIFY(!key->number(changed));
    }
}

void TicketTest::thePageTellsTheSame()
{
    const auto key = TicketKey::between(keyOf(2), keyOf(1).publicKey());
    QFile page(inSourceTree(QStringLiteral("app/seal/FORMAT.md")));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const quint32 number : {1U, 999'999U})
        QVERIFY2(text.contains(u'`' + key->code(number) + u'`'), qPrintable(key->code(number)));
}

QTEST_GUILESS_MAIN(TicketTest)
#include "ticket_test.moc"
