// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QJsonDocument>

using namespace puas::test;

/// period close, approve, list, show and objection add, settle, list: the way from rows in a
/// file to a locked allowance, as a script goes it.
class PeriodCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void refuses_data();
    void refuses();
    void theProjectionIsWhatIsClosed();
    void everyFigureFollowsFromTheExportedRows();
    void sumIsInRupiahWhereAmountsAreKnown();
    void closedApprovedAndLocked();
    void objectionFromWordsToFigure();

private:
    [[nodiscard]] Called run(const char *line, const QStringList &values = {},
                             const char *today = "2026-11-03") const;
    void closeIt() const;

    TestFolder m_prepared;
    std::unique_ptr<TestFolder> m_folder;
};

namespace {

constexpr char password[] = "kopi susu tanpa gula";
const QString siti = QStringLiteral("198001012005011001");
const QString budi = QStringLiteral("197908232006041011");

/// \a satisfied of \a all ratings of one officer, a minute apart.
QByteArray rowsOf(const QString &nip, int day, int satisfied, int all)
{
    QByteArray rows;
    for (int i = 0; i < all; ++i)
        rows += QStringLiteral("2026-10-%1 %2:%3,,,%4,,%5\n")
                    .arg(day, 2, 10, QLatin1Char('0'))
                    .arg(8 + i / 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(nip)
                    .arg(i < satisfied ? 3 + i % 2 : 1 + i % 2)
                    .toLatin1();
    return rows;
}

QJsonObject rowOf(const QJsonArray &rows, const QString &nip)
{
    for (const QJsonValue row : rows)
        if (row[QLatin1String("officer")] == nip)
            return row.toObject();
    return {};
}

} // namespace

Called PeriodCommandsTest::run(const char *line, const QStringList &values, const char *today) const
{
    return puasctl(
        words(line, values)
            + QStringList{QStringLiteral("--data"), m_folder->file(QStringLiteral("office"))},
        {QStringLiteral("PUAS_PASSWORD=") + QLatin1String(password),
         QStringLiteral("PUAS_NEW_PASSWORD=") + QLatin1String(password),
         QStringLiteral("PUAS_TODAY=") + QLatin1String(today)});
}

void PeriodCommandsTest::initTestCase()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(run("office create --code DUKCAPIL --name Dukcapil"), 0);
    PUAS_VERIFY_STATUS(run("officer add --nip %1 --name Siti", {siti}), 0);
    PUAS_VERIFY_STATUS(run("officer add --nip %1 --name Budi", {budi}), 0);
    PUAS_VERIFY_STATUS(run("user add --login ratna --name Ratna --role head"), 0);
    PUAS_VERIFY_STATUS(run("user add --login puji --name Puji --role personnel --as ratna"), 0);
    PUAS_VERIFY_STATUS(run("user add --login agus --name Agus --role it --as ratna"), 0);
    const QString file = m_folder->file(QStringLiteral("past.csv"));
    putContent(file, "at,office,counter,officer,service,overall\n" + rowsOf(siti, 5, 31, 41)
                         + rowsOf(budi, 6, 33, 40));
    PUAS_VERIFY_STATUS(run("import-csv %1", {file}), 0);
    copyFolder(m_folder->path(), m_prepared.path());
}

void PeriodCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    copyFolder(m_prepared.path(), m_folder->path());
}

void PeriodCommandsTest::closeIt() const
{
    PUAS_VERIFY_STATUS(run("period close --period 2026-10 --as puji"), 0);
}

void PeriodCommandsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *line, const char *today, int status,
                        const char *says) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(today) << status << QByteArray(says);
    };
    row("nobody", "period close --period 2026-10", "2026-11-03", 3, "--as");
    row("a head does not close", "period close --period 2026-10 --as ratna", "2026-11-03", 3,
        "not-allowed");
    row("personnel does not approve", "period approve --period 2026-10 --as puji", "2026-11-03", 3,
        "not-allowed");
    row("not over", "period close --period 2026-10 --as puji", "2026-10-31", 3, "not-over");
    row("nothing closed", "period approve --period 2026-10 --as ratna", "2026-11-03", 3,
        "has to be closed first");
    row("no period", "period close --period Oktober --as puji", "2026-11-03", 2, "");
    row("no such version", "period show --period 2026-10 --version 3", "2026-11-03", 1, "version 3");
    row("only one time",
        "objection add --officer 1 --period 2026-10 --words x --from 2026-10-05T08:00 --as agus",
        "2026-11-03", 2, "--until");
    row("no such objection", "objection settle --objection K-1 --decision accept --reason x --as ratna",
        "2026-11-03", 1, "K-1");
    row("no decision", "objection settle --objection K-1 --decision maybe --reason x --as ratna",
        "2026-11-03", 2, "maybe");
}

void PeriodCommandsTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, today);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const Called called = run(line.constData(), {}, today.constData());
    PUAS_VERIFY_STATUS(called, status);
    QVERIFY2(called.err.contains(says), called.toText().constData());
    QCOMPARE(run("period list").array(), QJsonArray());
}

void PeriodCommandsTest::theProjectionIsWhatIsClosed()
{
    const QJsonArray projected = run("allowance --period 2026-10").array();
    QCOMPARE(run("period show --period 2026-10").object()[QLatin1String("state")].toString(),
             QStringLiteral("projected"));
    closeIt();
    const QJsonArray closed
        = run("period show --period 2026-10").object()[QLatin1String("figures")].toArray();
    QCOMPARE(closed.size(), projected.size());
    for (const QJsonValue row : projected) {
        const QJsonObject figure = rowOf(closed, row[QLatin1String("officer")].toString());
        for (const char *key : {"n", "measure_percent", "allowance_percent", "fallback"})
            QCOMPARE(figure[QLatin1String(key)], row[QLatin1String(key)]);
    }
}

/// Without Puas's arithmetic: counted from the CSV, the rule in whole numbers.
void PeriodCommandsTest::everyFigureFollowsFromTheExportedRows()
{
    closeIt();
    const Called rows = run("export-ratings --from 2026-10-01 --to 2026-10-31");
    PUAS_VERIFY_STATUS(rows, 0);
    QList<QByteArray> lines = rows.out.trimmed().split('\n');
    const QList<QByteArray> head = lines.takeFirst().split(',');
    const auto officer = head.indexOf("officer");
    const auto counted = head.indexOf("counted");
    const auto value = head.indexOf("overall");
    QVERIFY2(officer >= 0 && value >= 0, head.join(',').constData());
    std::map<QString, std::pair<int, int>> counts;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split(',');
        if (counted >= 0 && cells[counted] != "1")
            continue;
        auto &[satisfied, all] = counts[QString::fromLatin1(cells[officer])];
        satisfied += cells[value].toInt() >= 3;
        ++all;
    }
    QCOMPARE(counts.size(), size_t(2));
    const QJsonArray figures
        = run("period show --period 2026-10").object()[QLatin1String("figures")].toArray();
    for (const auto &[nip, count] : counts) {
        const auto [satisfied, all] = count;
        const QJsonObject figure = rowOf(figures, nip);
        QCOMPARE(figure[QLatin1String("n")].toInt(), all);
        QCOMPARE(figure[QLatin1String("satisfied")].toInt(), satisfied);
        const int hundredths = satisfied * 100 >= 80 * all ? 10000
                                                           : (20000 * satisfied + all) / (2 * all);
        QCOMPARE(figure[QLatin1String("allowance_percent")].toString(),
                 QStringLiteral("%1.%2")
                     .arg(hundredths / 100)
                     .arg(hundredths % 100, 2, 10, QLatin1Char('0')));
    }
}

/// Siti is paid 75.61 percent of 4,000,000 and Budi all of 3,000,000.
void PeriodCommandsTest::sumIsInRupiahWhereAmountsAreKnown()
{
    closeIt();
    const auto sum = [this] {
        return run("period show --period 2026-10").object()[QLatin1String("sum")].toObject();
    };
    QCOMPARE(sum()[QLatin1String("assessed")].toInt(), 2);
    QCOMPARE(sum()[QLatin1String("at_full")].toInt(), 1);
    QVERIFY(!sum().contains(QLatin1String("rupiah")));
    const QString file = m_folder->file(QStringLiteral("amounts.csv"));
    putContent(file, QByteArray("nip,from,rupiah\n") + siti.toLatin1() + ",2026-01-01,4000000\n" + budi.toLatin1()
                         + ",2026-01-01,3000000\n");
    PUAS_VERIFY_STATUS(run("base-allowance import %1 --as puji", {file}), 0);
    QCOMPARE(sum()[QLatin1String("rupiah")].toInt(), 6'024'400);
    QCOMPARE(sum()[QLatin1String("rupiah_full")].toInt(), 7'000'000);
    QCOMPARE(sum()[QLatin1String("percent_of_full")].toString(), QStringLiteral("86.06"));
    QCOMPARE(sum()[QLatin1String("without_amount")].toInt(), 0);
}

void PeriodCommandsTest::closedApprovedAndLocked()
{
    closeIt();
    PUAS_VERIFY_STATUS(run("period approve --period 2026-10 --as agus"), 3);
    const Called approved = run("period approve --period 2026-10 --as ratna");
    PUAS_VERIFY_STATUS(approved, 0);
    QVERIFY(approved.out.startsWith("I approve the allowances of 2026-10, version 1: 2 officers"));
    const QJsonObject before = run("period show --period 2026-10").object();
    QCOMPARE(before[QLatin1String("approved_by")].toString(), QStringLiteral("ratna"));
    QCOMPARE(before[QLatin1String("arrived_after_approval")].toArray(), QJsonArray());

    const QString late = m_folder->file(QStringLiteral("late.csv"));
    putContent(late, "at,office,counter,officer,service,overall\n" + rowsOf(siti, 7, 20, 20));
    PUAS_VERIFY_STATUS(run("import-csv %1", {late}), 0);
    const QJsonObject after = run("period show --period 2026-10").object();
    QCOMPARE(after[QLatin1String("figures")], before[QLatin1String("figures")]);
    const QJsonArray arrived = after[QLatin1String("arrived_after_approval")].toArray();
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][QLatin1String("ratings")].toInt(), 20);

    PUAS_VERIFY_STATUS(run("period close --period 2026-10 --as puji"), 3);
    PUAS_VERIFY_STATUS(
        run("period close --period 2026-10 --as puji --reason %1", {QStringLiteral("stik tertinggal")}),
        0);
    PUAS_VERIFY_STATUS(run("period approve --period 2026-10 --as ratna"), 0);
    const QJsonArray versions = run("period list").array();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[1][QLatin1String("reason")].toString(), QStringLiteral("stik tertinggal"));
    QCOMPARE(run("period show --period 2026-10 --version 1").object()[QLatin1String("figures")],
             before[QLatin1String("figures")]);
    QCOMPARE(run("period list --format csv").out.count('\n'), 3);
    PUAS_VERIFY_STATUS(puasctl({QStringLiteral("verify"), m_folder->file(QStringLiteral("office"))}),
                       0);
}

void PeriodCommandsTest::objectionFromWordsToFigure()
{
    PUAS_VERIFY_STATUS(run("objection add --officer %1 --period 2026-10 --words %2 "
                           "--from 2026-10-05T08:31 --until 2026-10-05T08:41 --as agus",
                           {siti, QStringLiteral("Listrik padam")}),
                       0);
    const Called blocked = run("period close --period 2026-10 --as puji");
    PUAS_VERIFY_STATUS(blocked, 3);
    QVERIFY(blocked.err.contains("open-objections"));
    const char *settle
        = "objection settle --objection K-2026-001 --decision accept --reason benar --as %1";
    PUAS_VERIFY_STATUS(run(settle, {QStringLiteral("agus")}), 3);
    PUAS_VERIFY_STATUS(run(settle, {QStringLiteral("puji")}), 0);
    PUAS_VERIFY_STATUS(run(settle, {QStringLiteral("puji")}), 3);
    const Called settled = run(settle, {QStringLiteral("ratna")});
    PUAS_VERIFY_STATUS(settled, 0);
    QCOMPARE(settled.out, QByteArray("K-2026-001 is accepted\n"));
    const QJsonObject objection = run("objection list --period 2026-10").array().first().toObject();
    QCOMPARE(objection[QLatin1String("state")].toString(), QStringLiteral("accepted"));
    QCOMPARE(objection[QLatin1String("said")].toArray().size(), 2);
    QCOMPARE(objection[QLatin1String("before")][QLatin1String("n")].toInt(), 41);
    QCOMPARE(objection[QLatin1String("after")][QLatin1String("n")].toInt(), 31);
    QCOMPARE(objection[QLatin1String("after")][QLatin1String("allowance_percent")].toString(),
             QStringLiteral("100.00"));
    const QJsonObject row = rowOf(run("allowance --period 2026-10").array(), siti);
    QCOMPARE(row[QLatin1String("n")].toInt(), 31);
    closeIt();
    PUAS_VERIFY_STATUS(puasctl({QStringLiteral("verify"), m_folder->file(QStringLiteral("office"))}),
                       0);
}

QTEST_GUILESS_MAIN(PeriodCommandsTest)
#include "period_commands_test.moc"
