// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QDir>

using namespace puas::test;

class SimulateTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRatingArrives();
    void samePlanIsKnown();
    void otherPlansAreOtherKiosks();
    void rowsArePlausible();
    void unwritableStickFails();

private:
    [[nodiscard]] Called run(const char *line) const
    {
        return puasctl(words(
            line, {m_folder->file(QStringLiteral("office")), m_folder->file(QStringLiteral("stick"))}));
    }
    /// "accepted known": outcomes of all bundles, each once, and the sum of new ratings.
    [[nodiscard]] QString importAll() const;

    std::unique_ptr<TestFolder> m_folder;
};

void SimulateTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(run("office create --data %1 --code DUKCAPIL --name Dukcapil"), 0);
}

QString SimulateTest::importAll() const
{
    QStringList outcomes;
    qint64 added = 0;
    for (const QJsonValue &outcome : run("import --data %1 %2 --format json").array()) {
        outcomes.append(outcome[QStringLiteral("outcome")].toString());
        added += outcome[QStringLiteral("new")].toInteger();
    }
    outcomes.removeDuplicates();
    outcomes.sort();
    return outcomes.join(QLatin1Char(' ')) + QStringLiteral(", %1 new").arg(added);
}

void SimulateTest::everyRatingArrives()
{
    const Called called = run("simulate --out %2 --data %1 --kiosks 3 --days 4 --per-day 25 --seed 7 "
                              "--until 2026-10-31 --format json");
    PUAS_VERIFY_STATUS(called, 0);
    const QJsonObject result = called.object();
    QCOMPARE(result[QStringLiteral("kiosks")].toInt(), 3);
    QCOMPARE(result[QStringLiteral("enrolled")].toInt(), 3);
    QCOMPARE(result[QStringLiteral("ratings")].toInt(), 300);
    QCOMPARE(result[QStringLiteral("from")].toString(), QStringLiteral("2026-10-27")); // Tuesday
    QCOMPARE(result[QStringLiteral("to")].toString(),
             QStringLiteral("2026-10-30")); // the 31st is a Saturday
    QCOMPARE(importAll(), QStringLiteral("accepted, 300 new"));
    const QJsonArray scores = run("scores --data %1 --from 2026-10-27 --to 2026-10-30 --by counter")
                                  .array();
    QCOMPARE(scores.size(), 3);
    for (const QJsonValue &row : scores)
        QCOMPARE(row[QStringLiteral("n")].toInt(), 100);
    PUAS_VERIFY_STATUS(run("verify %1"), 0);
    PUAS_VERIFY_STATUS(run("verify %2"), 0);
}

void SimulateTest::samePlanIsKnown()
{
    const char *plan
        = "simulate --out %2 --data %1 --kiosks 2 --days 3 --per-day 10 --seed 1 --until 2026-10-30";
    PUAS_VERIFY_STATUS(run(plan), 0);
    QCOMPARE(importAll(), QStringLiteral("accepted, 60 new"));
    QVERIFY(QDir(m_folder->file(QStringLiteral("stick"))).removeRecursively());
    PUAS_VERIFY_STATUS(run(plan), 0);
    QCOMPARE(importAll(), QStringLiteral("known, 0 new"));
}

void SimulateTest::otherPlansAreOtherKiosks()
{
    // Nothing of this may look like one kiosk that tells two stories.
    for (const char *plan :
         {"simulate --out %2 --data %1 --kiosks 2 --days 3 --per-day 10 --seed 1 --until 2026-10-30",
          "simulate --out %2 --data %1 --kiosks 2 --days 3 --per-day 10 --seed 2 --until 2026-10-30",
          "simulate --out %2 --data %1 --kiosks 2 --days 4 --per-day 10 --seed 1 --until 2026-10-30",
          "simulate --out %2 --data %1 --kiosks 2 --days 3 --per-day 11 --seed 1 --until 2026-10-30",
          "simulate --out %2 --data %1 --kiosks 3 --days 3 --per-day 10 --seed 1 --until 2026-10-30",
          "simulate --out %2 --data %1 --kiosks 2 --days 3 --per-day 10 --seed 1 --until 2026-10-29"})
        PUAS_VERIFY_STATUS(run(plan), 0);
    QCOMPARE(importAll(), QStringLiteral("accepted, %1 new").arg(60 + 60 + 80 + 66 + 90 + 60));
}

void SimulateTest::rowsArePlausible()
{
    PUAS_VERIFY_STATUS(run("simulate --out %2 --data %1 --kiosks 4 --days 20 --per-day 50 --seed 5 "
                           "--until 2026-10-30"),
                       0);
    QCOMPARE(importAll(), QStringLiteral("accepted, 4000 new"));
    const QJsonArray hours = run("scores --data %1 --from 2026-10-01 --to 2026-10-31 --by hour")
                                 .array();
    QVERIFY(!hours.isEmpty());
    QCOMPARE(hours.first()[QStringLiteral("key")].toString(), QStringLiteral("08"));
    QCOMPARE(hours.last()[QStringLiteral("key")].toString(), QStringLiteral("15"));
    const QJsonArray officers = run("scores --data %1 --from 2026-10-01 --to 2026-10-31 --by officer")
                                    .array();
    QVERIFY(officers.size() > 4); // substitutes came on duty, too
    for (const QJsonValue &officer : officers) {
        QCOMPARE(officer[QStringLiteral("key")].toString().size(), 18);
        QVERIFY(officer[QStringLiteral("name")].toString()
                != officer[QStringLiteral("key")].toString());
    }
    const QJsonObject skm = run("skm --data %1 --from 2026-10-01 --to 2026-10-31").object();
    const int respondents = skm[QStringLiteral("n")].toInt();
    QVERIFY2(respondents > 300 && respondents < 700, qPrintable(QString::number(respondents)));
}

void SimulateTest::unwritableStickFails()
{
    putContent(m_folder->file(QStringLiteral("stick")), "a file stands there");
    PUAS_VERIFY_STATUS(run("simulate --out %2 --data %1 --kiosks 1 --days 1 --per-day 1 --seed 1"), 1);
}

QTEST_GUILESS_MAIN(SimulateTest)
#include "simulate_test.moc"
