// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/history_run.h"

#include <QTest>

#include <optional>

using namespace puas;
using namespace puas::test;

namespace {

constexpr int fewHistories = 200;
constexpr int historiesPerOffice = 50;

/// PUAS_HISTORIES in the environment asks for more: 10000 take a while.
int wantedHistories()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("PUAS_HISTORIES", &given);
    return given ? wanted : fewHistories;
}

} // namespace

/// Random histories against an oracle: totals equal, every fork and rollback said, no false
/// alarm. Seeds are the numbers of the histories, so that each can be played again.
class HistoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void officeAndOracleAgree();
    void oracleNoticesAWrongProgram_data();
    void oracleNoticesAWrongProgram();
};

void HistoriesTest::officeAndOracleAgree()
{
    const int histories = wantedHistories();
    std::optional<TestOffice> office;
    qint64 imports = 0;
    qint64 alarms = 0;
    qint64 restored = 0;
    qint64 doubtful = 0;
    for (int seed = 0; seed < histories; ++seed) {
        if (seed % historiesPerOffice == 0)
            office.emplace();
        HistoryRun run(*office, quint64(seed));
        const QString complaint = run.play();
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(QStringLiteral("history %1: %2").arg(seed).arg(complaint)));
        imports += run.imports();
        alarms += run.alarms();
        restored += run.restored();
        doubtful += run.doubtful();
        if ((seed + 1) % historiesPerOffice == 0)
            QCOMPARE(*office->folder().store().check(), QStringList());
    }
    qInfo("%d histories, %lld imports, %lld forks and rollbacks, %lld restored offices, %lld ratings by a "
          "clock in doubt",
          histories, imports, alarms, restored, doubtful);
    QVERIFY2(doubtful > histories / 2, "the histories hold enough clocks that were turned");
    QVERIFY2(restored > histories / 20, "the histories hold enough restored offices");
    QVERIFY2(alarms > histories / 20, "the histories hold enough forks to say something");
}

void HistoriesTest::oracleNoticesAWrongProgram_data()
{
    QTest::addColumn<int>("sabotage");
    QTest::newRow("hides alarms") << int(Sabotage::HideAlarm);
    QTest::newRow("gives false alarms") << int(Sabotage::FalseAlarm);
    QTest::newRow("counts twice") << int(Sabotage::CountTwice);
    QTest::newRow("takes forks") << int(Sabotage::TakeForks);
}

void HistoriesTest::oracleNoticesAWrongProgram()
{
    QFETCH(int, sabotage);
    TestOffice office;
    int wrong = 0;
    for (int seed = 0; seed < historiesPerOffice / 2; ++seed) {
        HistoryRun run(office, quint64(seed), Sabotage(sabotage));
        const QString complaint = run.play();
        QCOMPARE(!complaint.isEmpty(), run.wasSabotaged());
        wrong += run.wasSabotaged() ? 1 : 0;
    }
    QVERIFY2(wrong > 0, "at least one history was wrong");
}

QTEST_GUILESS_MAIN(HistoriesTest)
#include "histories_test.moc"
