// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/error_sentence.h"
#include "app/ctl/output.h"
#include "app/ctl/simulated_office.h"

#include <QRegularExpression>
#include <QTest>

using namespace puas;

class OutputTest : public QObject
{
    Q_OBJECT

private slots:
    void csvFields_data();
    void csvFields();
    void everyErrorIsOneSentence();
    void workingDays();
    void simulatedNips();
};

void OutputTest::csvFields_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *field, const char *written) {
        QTest::newRow(field) << QString::fromUtf8(written);
    };
    row("", "");
    row("Siti", "Siti");
    row("198703142010012003", "198703142010012003");
    row("-5", "-5");
    row("+62", "+62");
    row("a,b", "\"a,b\"");
    row("a;b", "\"a;b\"");
    row("a \"b\"", "\"a \"\"b\"\"\"");
    row("a\nb", "\"a\nb\"");
    row(" a", "\" a\"");
    row("=1+1", "\"=1+1\"");
    row("@home", "\"@home\"");
    row("-x", "\"-x\"");
    row("+cmd|' /C calc'!A0", "\"+cmd|' /C calc'!A0\"");
}

void OutputTest::csvFields()
{
    QFETCH(QString, written);
    const QString field = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(QString::fromUtf8(csvLine({field, QStringLiteral("x")})),
             written + QStringLiteral(",x\n"));
}

void OutputTest::everyErrorIsOneSentence()
{
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        const Error error{ErrorCode(code), QStringLiteral("the\nplace")};
        const QString sentence = errorSentence(error);
        QVERIFY2(sentence.contains(QLatin1Char('(') + errorName(error.code) + QLatin1Char(')')),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("the place")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('\n')), qPrintable(sentence));
        QVERIFY2(!errorAdvice(error.code).isEmpty() && sentence.endsWith(errorAdvice(error.code)),
                 qPrintable(sentence));
    }
}

void OutputTest::workingDays()
{
    const auto days = workingDaysUpTo(QDate(2026, 11, 1), 6); // a Sunday
    QCOMPARE(days.size(), size_t(6));
    QCOMPARE(days.front(), QDate(2026, 10, 23));
    QCOMPARE(days.back(), QDate(2026, 10, 30));
}

void OutputTest::simulatedNips()
{
    const SimulationPlan plan{1000, {QDate(2026, 10, 1)}, 10, 1};
    static const QRegularExpression nip(QStringLiteral("\\A\\d{18}\\z"));
    QSet<QString> nips;
    for (int index = 0; index < 1500; ++index) {
        const SimulatedOfficer officer = simulatedOfficer(plan, index);
        QVERIFY2(nip.match(officer.nip).hasMatch(), qPrintable(officer.nip));
        QVERIFY(officer.satisfied > 0.6 && officer.satisfied < 1);
        nips.insert(officer.nip);
    }
    QCOMPARE(nips.size(), 1500);
}

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
