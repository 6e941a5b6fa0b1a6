// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_ratings.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// Tallies are what every screen and every allowance reads: they have to equal the rows.
class TalliesTest : public QObject
{
    Q_OBJECT

private slots:
    void tallyEqualsRecount_data();
    void tallyEqualsRecount();
    void readersEqualRows();
    void changeMovesOneAnswer();
    void addedAnswersJoin();
    void uncountedIsLeftOut();
    void dayAndHourInTheOfficesZone_data();
    void dayAndHourInTheOfficesZone();
    void groupsCountAdditionally();
    void checkFindsAnEdit_data();
    void checkFindsAnEdit();

private:
    Store newStore();

    std::unique_ptr<QTemporaryDir> m_folder;
};

Store TalliesTest::newStore()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Store store = Store::create(m_folder->filePath(QStringLiteral("office")), trenggalekOffice())
                      .value();
    auto registry = store.registry();
    require(
        registry.putOffice({QStringLiteral("Jayapura"), QStringLiteral("Jayapura"), "Asia/Jayapura"}));
    require(registry.putOffice({QStringLiteral("Berlin"), QStringLiteral("Berlin"), "Europe/Berlin"}));
    require(registry.enrolKiosk(kioskNamed('a')));
    require(registry.enrolKiosk(kioskNamed('b')));
    return store;
}

namespace {

const DateRange allDays{QDate(2000, 1, 1), QDate(2100, 1, 1)};
const QString overall = QStringLiteral("overall");
const QString ani = QStringLiteral("197908232006041011");

/// Some ratings of a kiosk, some of a file, some changed and added to afterwards.
void importRandomly(Store &store, unsigned seed, int count)
{
    RandomRatings random(seed);
    const QString kiosk = kioskNamed(seed % 2 ? 'a' : 'b').id;
    auto import = store.beginImport();
    QVERIFY(import);
    for (int i = 1; i <= count; ++i) {
        const RatingRecord rating = random.next();
        const bool isFile = random.upTo(1) == 0;
        const auto added = isFile ? import->addFileRating(rating, hashOf(seed * 100'000 + i),
                                                          {QStringLiteral("past.csv"), i + 1})
                                  : import->addKioskRating(kiosk, seed * 100'000 + i, rating);
        QVERIFY(added);
        if (!isFile && random.upTo(3) == 0)
            QVERIFY(import->changeKioskRating(kiosk, seed * 100'000 + i, random.answers()));
        if (!isFile && random.upTo(3) == 0)
            QVERIFY(import->addToKioskRating(kiosk, seed * 100'000 + i, random.answers(),
                                             {QStringLiteral("child")}, {QStringLiteral("clear")}));
    }
    QVERIFY(import->commit());
}

} // namespace

void TalliesTest::tallyEqualsRecount_data()
{
    QTest::addColumn<int>("imports");
    QTest::addColumn<int>("ratings");
    QTest::newRow("an empty store") << 0 << 0;
    QTest::newRow("one rating") << 1 << 1;
    QTest::newRow("a small import") << 1 << 40;
    QTest::newRow("seven imports") << 7 << 300;
    QTest::newRow("more than memory holds at once") << 1 << 25'000;
}

void TalliesTest::tallyEqualsRecount()
{
    QFETCH(int, imports);
    QFETCH(int, ratings);
    Store store = newStore();
    for (int i = 0; i < imports; ++i)
        importRandomly(store, unsigned(i + 1), ratings);
    const auto findings = store.check();
    QVERIFY(findings);
    QCOMPARE(*findings, QStringList());
}

void TalliesTest::readersEqualRows()
{
    Store store = newStore();
    for (unsigned seed = 1; seed <= 3; ++seed)
        importRandomly(store, seed, 500);
    const DateRange range{QDate(2026, 2, 1), QDate(2026, 5, 1)};

    Tally total;
    std::map<QString, Tally> officers;
    std::map<QString, Tally> groups;
    std::map<QString, Tally> hours;
    std::map<std::pair<QDate, QString>, Tally> months;
    RatingCounts counts;
    const auto visited = store.ratings().forEachRating(range, [&](const StoredRating &rating) {
        if (!rating.record.counted)
            return true;
        ++counts.ratings;
        counts.servedRatings += rating.record.served ? 1 : 0;
        bool isRespondent = false;
        for (const Answer &answer : rating.record.answers) {
            isRespondent = isRespondent
                           || (answer.top == 4
                               && (answer.question == QLatin1String("time")
                                   || answer.question == QLatin1String("conduct")));
            if (answer.question != overall)
                continue;
            total.add(answer.value, answer.top);
            officers[rating.record.officer].add(answer.value, answer.top);
            hours[QStringLiteral("%1").arg(rating.hour, 2, 10, QLatin1Char('0'))].add(answer.value,
                                                                                      answer.top);
            const QDate month(rating.day.year(), rating.day.month(), 1);
            months[{month, rating.record.officer}].add(answer.value, answer.top);
            for (const QString &group : rating.record.groups)
                groups[group].add(answer.value, answer.top);
        }
        counts.skmRespondents += isRespondent ? 1 : 0;
        return true;
    });
    QVERIFY(visited);
    QVERIFY(counts.ratings > 400);

    const TallyReader tallies = store.tallies();
    QVERIFY(*tallies.total(range, overall) == total);
    const auto asMap = [](const Result<std::vector<GroupTally>> &rows) {
        std::map<QString, Tally> map;
        for (const GroupTally &row : *rows)
            map.emplace(row.key, row.tally);
        return map;
    };
    QVERIFY(asMap(tallies.by(GroupBy::Officer, range, overall)) == officers);
    QVERIFY(asMap(tallies.by(GroupBy::Group, range, overall)) == groups);
    QVERIFY(asMap(tallies.by(GroupBy::Hour, range, overall)) == hours);
    QCOMPARE(tallies.counts(range)->ratings, counts.ratings);
    QCOMPARE(tallies.counts(range)->servedRatings, counts.servedRatings);
    QCOMPARE(tallies.counts(range)->skmRespondents, counts.skmRespondents);
    const auto trends = tallies.byOfficerAndMonth(range, overall);
    QVERIFY(trends);
    for (const auto &[officer, trend] : *trends)
        for (const MonthTally &month : trend)
            QVERIFY(month.tally == (months[{month.month, officer}]));
    for (const auto &[officer, tally] : officers)
        if (!officer.isEmpty()) {
            TallyFilter filter;
            filter.officer = officer;
            QVERIFY(*tallies.total(range, overall, filter) == tally);
        }
}

void TalliesTest::changeMovesOneAnswer()
{
    Store store = newStore();
    const QString kiosk = kioskNamed('a').id;
    auto import = store.beginImport();
    QCOMPARE(*import->addKioskRating(kiosk, 5, oneTap("2026-11-24T03:00", ani, 1)), Recorded::Added);
    QVERIFY(import->commit());

    auto later = store.beginImport();
    QVERIFY(later->changeKioskRating(kiosk, 5, {{overall, 4, 4}}));
    QVERIFY(later->commit());

    const auto tally = store.tallies().total(allDays, overall);
    QCOMPARE(tally->n(), 1);
    QCOMPARE(tally->count(4, 4), 1);
    QCOMPARE(store.tallies().counts(allDays)->ratings, 1);
    QCOMPARE(*store.check(), QStringList());
}

void TalliesTest::addedAnswersJoin()
{
    Store store = newStore();
    const QString kiosk = kioskNamed('a').id;
    auto import = store.beginImport();
    QVERIFY(import->addKioskRating(kiosk, 5, oneTap("2026-11-24T03:00", ani, 3)));
    QVERIFY(import->addToKioskRating(kiosk, 5, {{QStringLiteral("conduct"), 4, 4}},
                                     {QStringLiteral("elderly")}, {QStringLiteral("fast")}));
    QVERIFY(import->commit());

    QCOMPARE(store.tallies().total(allDays, overall)->count(3, 4), 1);
    QCOMPARE(store.tallies().total(allDays, QStringLiteral("conduct"))->count(4, 4), 1);
    QCOMPARE(store.tallies().counts(allDays)->ratings, 1);
    QCOMPARE(store.tallies().counts(allDays)->skmRespondents, 1);
    const auto groups = store.tallies().by(GroupBy::Group, allDays, overall);
    QCOMPARE(groups->size(), 1U);
    QCOMPARE(groups->front().key, QStringLiteral("elderly"));
    const auto reasons = store.tallies().reasons(allDays);
    QCOMPARE(reasons->size(), 1U);
    QCOMPARE(reasons->front().ratings, 1);
    QCOMPARE(*store.check(), QStringList());
}

void TalliesTest::uncountedIsLeftOut()
{
    Store store = newStore();
    auto import = store.beginImport();
    RatingRecord rating = oneTap("2026-11-24T03:00", ani, 1);
    rating.counted = false;
    rating.whyNot = QStringLiteral("training");
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, rating));
    QVERIFY(import->changeKioskRating(kioskNamed('a').id, 1, {{overall, 2, 4}}));
    QVERIFY(import->commit());

    QCOMPARE(store.tallies().total(allDays, overall)->n(), 0);
    QCOMPARE(store.tallies().counts(allDays)->ratings, 0);
    const auto leftOut = store.tallies().leftOut(allDays);
    QCOMPARE(leftOut->size(), 1U);
    QCOMPARE(leftOut->front().whyNot, QStringLiteral("training"));
    QCOMPARE(leftOut->front().ratings, 1);
    QVERIFY(!*store.tallies().covered());
}

void TalliesTest::dayAndHourInTheOfficesZone_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QByteArray>("atUtc");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hour");
    const QString home;
    QTest::newRow("23:30 UTC is the next day in Jakarta")
        << home << QByteArray("2026-11-23T23:30") << QDate(2026, 11, 24) << 6;
    QTest::newRow("16:59 UTC is still today in Jakarta")
        << home << QByteArray("2026-11-24T16:59") << QDate(2026, 11, 24) << 23;
    QTest::newRow("17:00 UTC is tomorrow in Jakarta")
        << home << QByteArray("2026-11-24T17:00") << QDate(2026, 11, 25) << 0;
    QTest::newRow("the last hour of a year")
        << home << QByteArray("2026-12-31T16:59") << QDate(2026, 12, 31) << 23;
    QTest::newRow("and the first of the next")
        << home << QByteArray("2026-12-31T17:00") << QDate(2027, 1, 1) << 0;
    QTest::newRow("a leap day") << home << QByteArray("2028-02-28T18:00") << QDate(2028, 2, 29) << 1;
    QTest::newRow("15:00 UTC is tomorrow in Jayapura")
        << QStringLiteral("Jayapura") << QByteArray("2026-11-24T15:00") << QDate(2026, 11, 25) << 0;
    QTest::newRow("Berlin in winter, UTC+1")
        << QStringLiteral("Berlin") << QByteArray("2026-03-29T00:59") << QDate(2026, 3, 29) << 1;
    QTest::newRow("Berlin in summer, UTC+2, a minute later")
        << QStringLiteral("Berlin") << QByteArray("2026-03-29T01:00") << QDate(2026, 3, 29) << 3;
    QTest::newRow("Berlin falls back: the first 02:30")
        << QStringLiteral("Berlin") << QByteArray("2026-10-25T00:30") << QDate(2026, 10, 25) << 2;
    QTest::newRow("and the second")
        << QStringLiteral("Berlin") << QByteArray("2026-10-25T01:30") << QDate(2026, 10, 25) << 2;
    QTest::newRow("before 1970") << home << QByteArray("1969-12-31T16:59") << QDate(1969, 12, 31) << 23;
}

void TalliesTest::dayAndHourInTheOfficesZone()
{
    QFETCH(QString, office);
    QFETCH(QByteArray, atUtc);
    QFETCH(QDate, day);
    QFETCH(int, hour);
    Store store = newStore();
    auto import = store.beginImport();
    RatingRecord rating = oneTap(atUtc.constData(), ani, 4);
    rating.office = office;
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, rating));
    QVERIFY(import->commit());

    const DateRange thatDay{day, day.addDays(1)};
    QCOMPARE(store.tallies().total(thatDay, overall)->n(), 1);
    const auto hours = store.tallies().byWeekdayAndHour(thatDay, overall);
    QCOMPARE(hours->size(), 1U);
    QCOMPARE(hours->front().hour, hour);
    QCOMPARE(hours->front().weekday, day.dayOfWeek());
    QCOMPARE(store.tallies().covered()->value(), thatDay);
}

void TalliesTest::groupsCountAdditionally()
{
    Store store = newStore();
    auto import = store.beginImport();
    RatingRecord rating = oneTap("2026-11-24T03:00", ani, 4);
    rating.groups = {QStringLiteral("elderly"), QStringLiteral("disability")};
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, rating));
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 2, oneTap("2026-11-24T03:01", ani, 1)));
    QVERIFY(import->commit());

    QCOMPARE(store.tallies().total(allDays, overall)->n(), 2);
    const auto groups = store.tallies().by(GroupBy::Group, allDays, overall);
    QCOMPARE(groups->size(), 2U);
    for (const GroupTally &group : *groups)
        QCOMPARE(group.tally.n(), 1);
    TallyFilter elderly;
    elderly.group = QStringLiteral("elderly");
    QCOMPARE(store.tallies().total(allDays, overall, elderly)->count(4, 4), 1);
    QCOMPARE(store.tallies().counts(allDays, elderly)->ratings, 1);
}

void TalliesTest::checkFindsAnEdit_data()
{
    QTest::addColumn<QString>("edit");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromLatin1(sql);
    };
    row("an answer turned", "UPDATE answer SET value = 4 WHERE value = 1");
    row("a rating taken out", "DELETE FROM answer WHERE rating_id = 1");
    row("a tally raised", "UPDATE tally SET n = n + 1 WHERE value = 4");
    row("a tally removed", "DELETE FROM tally WHERE value = 4");
    row("a tally invented",
        "INSERT INTO tally SELECT question_id, group_id, day + 1, office_id, officer_id, counter_id, "
        "service_id, top, value, n FROM tally WHERE value = 4");
    row("a month moved", "UPDATE tally_month SET month = month + 1");
    row("an hour moved", "UPDATE tally_hour SET hour = hour + 1");
    row("a rating given to another", "UPDATE rating SET officer_id = 0 WHERE id = 1");
    row("a rating moved to another day", "UPDATE rating SET day = day + 1 WHERE id = 1");
    row("a rating not counted any more", "UPDATE rating SET counted = 0, why_not = 'x' WHERE id = 1");
    row("respondents raised", "UPDATE tally_rating SET skm_respondents = 9");
    row("a reason invented", "UPDATE rating SET reason_codes = 'fast' WHERE id = 1");
    row("an answer off its scale",
        "PRAGMA ignore_check_constraints = ON; UPDATE answer SET value = 9 WHERE rating_id = 1");
}

void TalliesTest::checkFindsAnEdit()
{
    QFETCH(QString, edit);
    Store store = newStore();
    auto import = store.beginImport();
    for (int i = 1; i <= 4; ++i)
        QVERIFY(import->addKioskRating(kioskNamed('a').id, i, oneTap("2026-11-24T03:00", ani, i)));
    QVERIFY(import->commit());
    QCOMPARE(*store.check(), QStringList());
    {
        QSqlDatabase shell = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                       QStringLiteral("shell"));
        shell.setDatabaseName(store.folder() + QStringLiteral("/office.sqlite"));
        QVERIFY(shell.open());
        for (const QString &statement : edit.split(QStringLiteral("; ")))
            QVERIFY(QSqlQuery(shell).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    const auto findings = store.check();
    QVERIFY(findings);
    QVERIFY(!findings->isEmpty());
}

QTEST_GUILESS_MAIN(TalliesTest)
#include "tallies_test.moc"
