// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

using namespace puas::test;

/// scores, skm, allowance, export-ratings on a small known office.
class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scoresOfOfficers();
    void scoresByEverything_data();
    void scoresByEverything();
    void scoresOfAQuestion();
    void scoresAsCsv();
    void daysAreInclusive();
    void skm();
    void skmWeights_data();
    void skmWeights();
    void skmOfNobody();
    void skmAsCsv();
    void allowance();
    void allowanceByRuleFile();
    void allowanceForecast();
    void allowanceRefusals();
    void allowanceAsCsv();
    void exportedRows();
    void exportedRowsComeBackEqual();

private:
    [[nodiscard]] Called run(const char *line, const QStringList &further = {},
                             const QStringList &environment = {}) const
    {
        return puasctl(words(line, further) + QStringList{QStringLiteral("--data"), m_office},
                       environment);
    }

    TestFolder m_folder;
    QString m_office = m_folder.file(QStringLiteral("office"));
};

namespace {

QByteArray answers(const char *officer, int count, int value)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "2026-10-0" + QByteArray::number(1 + i % 9) + "T08:30:00,,L1," + officer + ",KTP,"
                + QByteArray::number(value) + ",\n";
    return rows;
}

QJsonObject rowWith(const QJsonArray &rows, const char *key, const char *value)
{
    for (const QJsonValue &row : rows)
        if (row[QLatin1String(key)].toString() == QLatin1String(value))
            return row.toObject();
    return {};
}

QString text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
}

} // namespace

void FiguresTest::initTestCase()
{
    PUAS_VERIFY_STATUS(run("office create --code DUKCAPIL --name Dukcapil"), 0);
    PUAS_VERIFY_STATUS(run("officer add --nip A --name %1", {QStringLiteral("Ani")}), 0);
    PUAS_VERIFY_STATUS(run("officer add --nip Z --name %1", {QStringLiteral("Zul")}), 0);
    const QString path = m_folder.file(QStringLiteral("past.csv"));
    putContent(path, "at,office,counter,officer,service,overall,conduct\n" + answers("A", 20, 4)
                         + answers("A", 63, 3) + answers("A", 42, 1) // 83 of 125: 66.40
                         + answers("B", 4, 4) + answers("B", 1, 1)   // 4 of 5: 80
                         + "2026-10-31T23:59:59,FAR,L2,,KK,2,3\n"
                           "2026-09-30T23:59:59,,L1,A,KTP,1,\n2026-11-01T00:00:00,,L1,A,KTP,1,\n");
    PUAS_VERIFY_STATUS(run("import-csv %1", {path}, {QStringLiteral("PUAS_TODAY=2026-11-15")}), 0);
}

void FiguresTest::scoresOfOfficers()
{
    const Called called = run("scores --from 2026-10-01 --to 2026-10-31 --by officer --format json");
    PUAS_VERIFY_STATUS(called, 0);
    QVERIFY2(called.err.contains("1 answers name no officer"), called.err.constData());
    const QJsonArray rows = called.array();
    QCOMPARE(rows.size(), 2); // Zul has no answer
    const QJsonObject ani = rows.at(0).toObject();
    QCOMPARE(text(ani, "key"), QStringLiteral("A"));
    QCOMPARE(text(ani, "name"), QStringLiteral("Ani"));
    QCOMPARE(ani[QStringLiteral("n")].toInteger(), 125);
    const QJsonObject counts = ani[QStringLiteral("counts")].toObject();
    QCOMPARE(counts, (QJsonObject{{QStringLiteral("1"), 42},
                                  {QStringLiteral("2"), 0},
                                  {QStringLiteral("3"), 63},
                                  {QStringLiteral("4"), 20}}));
    QCOMPARE(ani[QStringLiteral("satisfied")].toInteger(), 83);
    QCOMPARE(ani[QStringLiteral("satisfied_percent")], QJsonValue(QStringLiteral("66.40")));
    QCOMPARE(ani[QStringLiteral("mean_index")], QJsonValue(QStringLiteral("49.60")));
    QCOMPARE(ani[QStringLiteral("ikm")], QJsonValue(QStringLiteral("62.20")));
    QCOMPARE(ani[QStringLiteral("wilson_low")], QJsonValue(QStringLiteral("57.74")));
    QCOMPARE(ani[QStringLiteral("wilson_high")], QJsonValue(QStringLiteral("74.08")));
    QCOMPARE(ani[QStringLiteral("enough")], QJsonValue(true));
    QCOMPARE(rows.at(1)[QStringLiteral("enough")], QJsonValue(false));
    QCOMPARE(ani[QStringLiteral("served")], QJsonValue(0)); // a file of ratings knows no served customers
    QVERIFY(ani[QStringLiteral("response_percent")].isNull());
}

void FiguresTest::scoresByEverything_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("officer") << QStringLiteral("A:125 B:5");
    QTest::newRow("office") << QStringLiteral("DUKCAPIL:130 FAR:1");
    QTest::newRow("counter") << QStringLiteral("L1:130 L2:1");
    QTest::newRow("service") << QStringLiteral("KK:1 KTP:130");
    QTest::newRow("group") << QString();
    QTest::newRow("hour") << QStringLiteral("08:130 23:1");
}

void FiguresTest::scoresByEverything()
{
    const Called called = run("scores --from 2026-10-01 --to 2026-10-31 --by %1",
                              {QString::fromLatin1(QTest::currentDataTag())});
    PUAS_VERIFY_STATUS(called, 0);
    QStringList keys;
    for (const QJsonValue &row : called.array())
        keys.append(text(row.toObject(), "key") + QLatin1Char(':') + text(row.toObject(), "n"));
    QTEST(keys.join(QLatin1Char(' ')), "keys");
}

void FiguresTest::scoresOfAQuestion()
{
    const QJsonArray rows
        = run("scores --from 2026-10-01 --to 2026-10-31 --by office --question conduct").array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(text(rows.first().toObject(), "satisfied_percent"), QStringLiteral("100.00"));
    QCOMPARE(run("scores --from 2026-10-01 --to 2026-10-31 --by office --question nobody-asked")
                 .array()
                 .size(),
             0);
}

void FiguresTest::scoresAsCsv()
{
    const Called called = run("scores --from 2026-10-01 --to 2026-10-31 --by officer --format csv");
    PUAS_VERIFY_STATUS(called, 0);
    QCOMPARE(
        called.out,
        QByteArray("key,name,n,count_1,count_2,count_3,count_4,count_5,satisfied,satisfied_percent,"
                   "mean_index,ikm,wilson_low,wilson_high,enough\n"
                   "A,Ani,125,42,0,63,20,,83,66.40,49.60,62.20,57.74,74.08,1\n"
                   "B,B,5,1,0,0,4,,4,80.00,80.00,85.00,37.55,96.38,0\n"));
}

void FiguresTest::daysAreInclusive()
{
    QCOMPARE(
        text(run("scores --from 2026-10-31 --to 2026-10-31 --by office").array().first().toObject(),
             "n"),
        QStringLiteral("1"));
    QCOMPARE(run("scores --from 2026-10-30 --to 2026-10-30 --by office").array().size(), 0);
    QCOMPARE(
        text(run("scores --from 2026-09-30 --to 2026-11-01 --by office").array().first().toObject(),
             "n"),
        QStringLiteral("132"));
}

void FiguresTest::skm()
{
    const Called called = run("skm --from 2026-10-01 --to 2026-10-31 --format json");
    PUAS_VERIFY_STATUS(called, 0);
    const QJsonObject skm = called.object();
    QCOMPARE(text(skm, "n"), QStringLiteral("1"));
    QStringList keys;
    for (const QJsonValue &element : skm[QStringLiteral("elements")].toArray())
        keys.append(text(element.toObject(), "key"));
    QCOMPARE(keys.join(QLatin1Char(' ')),
             QStringLiteral(
                 "requirements procedure time cost product competence conduct complaints facilities"));
    const QJsonObject conduct = skm[QStringLiteral("elements")].toArray().at(6).toObject();
    QCOMPARE(conduct, (QJsonObject{{QStringLiteral("key"), QStringLiteral("conduct")},
                                   {QStringLiteral("n"), 1},
                                   {QStringLiteral("sum"), 3},
                                   {QStringLiteral("nrr"), QStringLiteral("3.0000")},
                                   {QStringLiteral("counts"), QJsonArray{0, 0, 1, 0}},
                                   {QStringLiteral("lowest"), 1},
                                   {QStringLiteral("nrr_year_before"), QJsonValue::Null},
                                   {QStringLiteral("change"), QJsonValue::Null}}));
    QVERIFY(skm[QStringLiteral("elements")].toArray().at(0)[QStringLiteral("nrr")].isNull());
    QCOMPARE(skm[QStringLiteral("ikm")], QJsonValue(QStringLiteral("75.00")));
    QCOMPARE(text(skm, "mutu"), QStringLiteral("C"));
    QCOMPARE(text(skm, "kinerja"), QStringLiteral("Kurang baik"));
    QCOMPARE(text(skm, "weights"), QStringLiteral("exact"));
    QCOMPARE(text(skm, "sample_needed"), QStringLiteral("384"));
    QCOMPARE(text(skm, "caution"), QStringLiteral("one-respondent"));
    QCOMPARE(
        text(run("skm --from 2026-10-01 --to 2026-10-31 --population 100").object(), "sample_needed"),
        QStringLiteral("80"));
    QCOMPARE(text(run("skm --from 2026-10-01 --to 2026-10-31 --office FAR").object(), "n"),
             QStringLiteral("1"));
    QCOMPARE(text(run("skm --from 2026-10-01 --to 2026-10-31 --office DUKCAPIL").object(), "n"),
             QStringLiteral("0"));
    PUAS_VERIFY_STATUS(run("skm --from 2026-10-01 --to 2026-10-31 --office NOWHERE"), 1);
}

void FiguresTest::skmWeights_data()
{
    QTest::addColumn<QString>("ikm");
    QTest::newRow("exact") << QStringLiteral("75.00");
    QTest::newRow("0.111") << QStringLiteral("8.33"); // 3 x 0.111 x 25
    QTest::newRow("0.11") << QStringLiteral("8.25");
}

void FiguresTest::skmWeights()
{
    const QString weights = QString::fromLatin1(QTest::currentDataTag());
    const QJsonObject skm = run("skm --from 2026-10-01 --to 2026-10-31 --weights %1", {weights})
                                .object();
    QTEST(text(skm, "ikm"), "ikm");
    QCOMPARE(text(skm, "weights"), weights);
}

void FiguresTest::skmOfNobody()
{
    const QJsonObject skm = run("skm --from 2025-10-01 --to 2025-10-31").object();
    QCOMPARE(text(skm, "n"), QStringLiteral("0"));
    for (const char *key : {"ikm", "mutu", "kinerja"})
        QVERIFY2(skm.contains(QLatin1String(key)) && skm[QLatin1String(key)].isNull(), key);
    QCOMPARE(text(skm, "caution"), QStringLiteral("no-respondent"));
}

void FiguresTest::skmAsCsv()
{
    const Called called = run("skm --from 2026-10-01 --to 2026-10-31 --format csv");
    const QList<QByteArray> lines = called.out.split('\n');
    QCOMPARE(lines.size(), 12); // head, nine elements, the index, the end
    QCOMPARE(lines.at(0), QByteArray("key,n,sum,nrr,ikm,mutu,kinerja,weights,sample_needed,caution"));
    QCOMPARE(lines.at(7), QByteArray("conduct,1,3,3.0000,,,,,,"));
    QCOMPARE(lines.at(10), QByteArray("ikm,1,,,75.00,C,Kurang baik,exact,384,one-respondent"));
}

void FiguresTest::allowance()
{
    const Called called = run("allowance --period 2026-10 --format json", {},
                              {QStringLiteral("PUAS_TODAY=2026-11-15")});
    PUAS_VERIFY_STATUS(called, 0);
    QVERIFY2(called.err.contains("1 answers name no officer"), called.err.constData());
    const QJsonArray rows = called.array();
    QCOMPARE(rows.size(), 3); // every registered officer
    const QJsonObject ani = rowWith(rows, "officer", "A");
    QCOMPARE(text(ani, "name"), QStringLiteral("Ani"));
    QCOMPARE(ani[QStringLiteral("n")].toInteger(), 125);
    QCOMPARE(text(ani, "measure"), QStringLiteral("satisfied_share"));
    QCOMPARE(ani[QStringLiteral("measure_percent")], QJsonValue(QStringLiteral("66.40")));
    QCOMPARE(ani[QStringLiteral("allowance_percent")], QJsonValue(QStringLiteral("66.40")));
    QVERIFY(ani.contains(QStringLiteral("fallback")) && ani[QStringLiteral("fallback")].isNull());
    QCOMPARE(text(ani, "rule"), QStringLiteral("trenggalek"));
    // The month is over: it can end in one way only.
    const QJsonObject forecast = ani[QStringLiteral("forecast")].toObject();
    for (const char *end : {"low", "expected", "high"})
        QCOMPARE(text(forecast, end), QStringLiteral("66.40"));

    const QJsonObject few = rowWith(rows, "officer", "B");
    QCOMPARE(text(few, "fallback"), QStringLiteral("full"));
    QCOMPARE(text(few, "allowance_percent"), QStringLiteral("100.00"));
    const QJsonObject none = rowWith(rows, "officer", "Z");
    QCOMPARE(none[QStringLiteral("n")].toInteger(), 0);
    QVERIFY(none[QStringLiteral("measure_percent")].isNull());
    QCOMPARE(text(none, "allowance_percent"), QStringLiteral("100.00"));
}

void FiguresTest::allowanceByRuleFile()
{
    const QString rule = m_folder.file(QStringLiteral("rule.json"));
    putContent(
        rule,
        R"({"id": "own", "measure": "satisfied_share", "minimum_ratings": 5, "fallback": "not_assessed",
        "segments": [{"from": 0, "to": 80, "pays": 50}, {"from": 80, "to": 100, "pays": 100}]})");
    const QJsonArray rows = run("allowance --period 2026-10 --rule-file %1", {rule}).array();
    QCOMPARE(text(rowWith(rows, "officer", "A"), "allowance_percent"), QStringLiteral("50.00"));
    QCOMPARE(text(rowWith(rows, "officer", "B"), "allowance_percent"),
             QStringLiteral("100.00")); // 80 is reached
    const QJsonObject none = rowWith(rows, "officer", "Z");
    QCOMPARE(text(none, "fallback"), QStringLiteral("not_assessed"));
    QVERIFY(none[QStringLiteral("allowance_percent")].isNull()
            && none[QStringLiteral("forecast")].isNull());
    const QJsonArray scaled = run("allowance --period 2026-10 --rule scaled-80").array();
    QCOMPARE(text(rowWith(scaled, "officer", "A"), "allowance_percent"),
             QStringLiteral("83.00")); // 66.4 / 80
}

void FiguresTest::allowanceForecast()
{
    const Called called = run("allowance --period 2026-10", {},
                              {QStringLiteral("PUAS_TODAY=2026-10-15")});
    const QJsonObject forecast = rowWith(called.array(), "officer", "A")[QStringLiteral("forecast")]
                                     .toObject();
    const double low = text(forecast, "low").toDouble();
    const double high = text(forecast, "high").toDouble();
    QVERIFY2(low < 66.4 && high > 66.4, called.out.constData());
    PUAS_VERIFY_STATUS(run("allowance --period 2026-10", {}, {QStringLiteral("PUAS_TODAY=soon")}), 2);
}

void FiguresTest::allowanceRefusals()
{
    PUAS_VERIFY_STATUS(run("allowance --period 2026-10 --rule none-such"), 1);
    PUAS_VERIFY_STATUS(
        run("allowance --period 2026-10 --rule-file %1", {m_folder.file(QStringLiteral("none"))}), 1);
    const QString rule = m_folder.file(QStringLiteral("bad.json"));
    putContent(rule, "{}");
    const Called refused = run("allowance --period 2026-10 --rule-file %1", {rule});
    PUAS_VERIFY_STATUS(refused, 3);
    QVERIFY(refused.out.isEmpty());
    for (const char *period : {"2026-Q4", "2026-S2", "2026"})
        PUAS_VERIFY_STATUS(run("allowance --period %1", {QString::fromLatin1(period)}), 0);
}

void FiguresTest::allowanceAsCsv()
{
    const Called called = run("allowance --period 2026-10 --format csv", {},
                              {QStringLiteral("PUAS_TODAY=2026-11-15")});
    QCOMPARE(
        called.out,
        QByteArray(
            "officer,name,n,measure,measure_percent,allowance_percent,fallback,benefit_of_doubt,rule,"
            "forecast_low,forecast_expected,forecast_high,chance_of_threshold,until_threshold,full_rupiah,"
            "allowance_rupiah,expected_rupiah\n"
            "A,Ani,125,satisfied_share,66.40,66.40,,0,trenggalek,66.40,66.40,66.40,0.0000,85,,,\n"
            "B,B,5,satisfied_share,80.00,100.00,full,0,trenggalek,100.00,100.00,100.00,1.0000,0,,,\n"
            "Z,Zul,0,satisfied_share,,100.00,full,0,trenggalek,100.00,100.00,100.00,0.0000,1,,,\n"));
}

void FiguresTest::exportedRows()
{
    const Called called = run("export-ratings --from 2026-10-31 --to 2026-11-01 --format csv");
    PUAS_VERIFY_STATUS(called, 0);
    QCOMPARE(called.out,
             QByteArray("kiosk,seq,at,office,counter,officer,service,overall,conduct,counted,why_not\n"
                        "csv:past.csv,132,2026-10-31T23:59:59+07:00,FAR,L2,,KK,2,3,1,\n"
                        "csv:past.csv,134,2026-11-01T00:00:00+07:00,DUKCAPIL,L1,A,KTP,1,,1,\n"));
}

void FiguresTest::exportedRowsComeBackEqual()
{
    const Called exported = run("export-ratings --from 2026-01-01 --to 2026-12-31 --format csv");
    // The five columns and the questions, as another office would take them in.
    QByteArray content;
    for (const QByteArray &line : exported.out.trimmed().split('\n'))
        content += line.split(',').mid(2, 7).join(',') + '\n';
    const QString path = m_folder.file(QStringLiteral("again.csv"));
    putContent(path, content);
    const Called again = run("import-csv %1 --format json", {path},
                             {QStringLiteral("PUAS_TODAY=2026-11-15")});
    PUAS_VERIFY_STATUS(again, 0);
    QCOMPARE(again.object()[QStringLiteral("known")].toInt(), 133);
    QCOMPARE(again.object()[QStringLiteral("new")].toInt(), 0);
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
