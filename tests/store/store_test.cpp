// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_ratings.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace puas;
using namespace puas::test;

/// Opening, locking, importing: what a store promises whoever holds it.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void createsOnce();
    void refusesAnOffice_data();
    void refusesAnOffice();
    void aCutCreationLeavesNoStore();
    void oneWriter();
    void deadWritersLockIsTakenOver();
    void readersReadBesideTheWriter();
    void readOnlyWritesNothing();
    void opensNothingElse_data();
    void opensNothingElse();
    void anyDamagedByteIsAnErrorOrRead();
    void sqliteSettings();

    void registryKeepsWhatItIsGiven();
    void unknownCodesAreRegistered();
    void rulesHaveVersionsAndDays();
    void documentsByName();

    void importIsAllOrNothing();
    void killedImportLeavesNothing();
    void sameImportTwiceAddsNothing();
    void equalRowsAreTwoRatings();
    void refusesBadRatings_data();
    void refusesBadRatings();
    void unknownKioskIsNotFound();
    void eventsAsTheyCame();
    void ratingsInOneOrder();
    void importLogNewestFirst();

private:
    QString office() const { return m_folder->filePath(QStringLiteral("office")); }
    QString file() const { return office() + QStringLiteral("/office.sqlite"); }
    Store newStore() const;
    void shell(const QString &sql) const;
    QByteArray fileBytes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const DateRange allDays{QDate(2000, 1, 1), QDate(2100, 1, 1)};
const QString overall = QStringLiteral("overall");
const QString ani = QStringLiteral("197908232006041011");

} // namespace

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Store StoreTest::newStore() const
{
    Store store = Store::create(office(), trenggalekOffice()).value();
    require(store.registry().enrolKiosk(kioskNamed('a')));
    return store;
}

void StoreTest::shell(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          QStringLiteral("shell"));
        database.setDatabaseName(file());
        QVERIFY(database.open());
        for (const QString &statement : sql.split(QLatin1Char(';')))
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("shell"));
}

QByteArray StoreTest::fileBytes() const
{
    QFile opened(file());
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void StoreTest::createsOnce()
{
    {
        const Store store = newStore();
        QCOMPARE(store.registry().home()->code, QStringLiteral("DPMPTSP"));
        QCOMPARE(store.registry().home()->timeZone, QByteArray("Asia/Jakarta"));
        QCOMPARE(store.registry().officers()->size(), 0U);
        QVERIFY(!*store.tallies().covered());
        QCOMPARE(*store.check(), QStringList());
    }
    const auto again = Store::create(office(), trenggalekOffice());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QVERIFY(Store::open(office()));
    QVERIFY(!QFile::exists(file() + QStringLiteral(".new")));
}

void StoreTest::refusesAnOffice_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("zone");
    const QString some = QStringLiteral("x");
    QTest::newRow("no code") << QStringLiteral(" ") << some << QByteArray("Asia/Jakarta");
    QTest::newRow("no name") << some << QString() << QByteArray("Asia/Jakarta");
    QTest::newRow("no zone") << some << some << QByteArray();
    QTest::newRow("no such zone") << some << some << QByteArray("Asia/Trenggalek");
}

void StoreTest::refusesAnOffice()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QByteArray, zone);
    const auto store = Store::create(office(), {code, name, zone});
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(Store::create(office(), trenggalekOffice()));
}

void StoreTest::aCutCreationLeavesNoStore()
{
    QVERIFY(QDir().mkpath(office()));
    QFile half(file() + QStringLiteral(".new"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("SQLite format 3");
    half.close();
    QCOMPARE(Store::open(office()).error().code, ErrorCode::NotFound);
    QVERIFY(Store::create(office(), trenggalekOffice()));
}

void StoreTest::oneWriter()
{
    {
        const Store store = newStore();
        const auto second = Store::open(office());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
    }
    QVERIFY(Store::open(office()));
}

void StoreTest::deadWritersLockIsTakenOver()
{
    newStore();
    const pid_t child = fork();
    if (child == 0) {
        const auto store = Store::open(office());
        raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFile::exists(office() + QStringLiteral("/lock")));
    QVERIFY(Store::open(office()));
}

void StoreTest::readersReadBesideTheWriter()
{
    Store writer = newStore();
    const auto reader = Store::open(office(), Store::Access::ReadOnly);
    QVERIFY(reader);
    auto import = writer.beginImport();
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, oneTap("2026-11-24T03:00", ani, 4)));
    QCOMPARE(reader->tallies().total(allDays, overall)->n(), 0);
    QVERIFY(import->commit());
    QCOMPARE(reader->tallies().total(allDays, overall)->n(), 1);
}

void StoreTest::readOnlyWritesNothing()
{
    newStore();
    auto store = Store::open(office(), Store::Access::ReadOnly);
    QVERIFY(store);
    QCOMPARE(store->beginImport().error().code, ErrorCode::PermissionDenied);
    QCOMPARE(store->registry().putOfficer({ani, QStringLiteral("Ani")}).error().code,
             ErrorCode::PermissionDenied);
}

void StoreTest::opensNothingElse_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a newer Puas") << QStringLiteral("PRAGMA user_version = 99")
                                  << ErrorCode::NewerFormat;
    QTest::newRow("a version below nothing")
        << QStringLiteral("PRAGMA user_version = -1") << ErrorCode::Damaged;
    QTest::newRow("a database of something else")
        << QStringLiteral("PRAGMA application_id = 7") << ErrorCode::InvalidInput;
    QTest::newRow("a kiosk's journal")
        << QStringLiteral("PRAGMA application_id = %1").arg(0x5055414A) << ErrorCode::InvalidInput;
}

void StoreTest::opensNothingElse()
{
    QFETCH(QString, edit);
    QFETCH(ErrorCode, code);
    newStore();
    shell(edit + QStringLiteral(";PRAGMA wal_checkpoint(TRUNCATE);PRAGMA journal_mode = DELETE"));
    const QByteArray before = fileBytes();
    for (const auto access : {Store::Access::ReadOnly, Store::Access::ReadWrite}) {
        const auto store = Store::open(office(), access);
        QVERIFY(!store);
        QCOMPARE(store.error().code, code);
    }
    if (code == ErrorCode::InvalidInput)
        QCOMPARE(fileBytes(), before); // somebody else's file is left as it is
}

/// Pages overwritten, the file cut anywhere: an error of ours or figures, never a crash.
void StoreTest::anyDamagedByteIsAnErrorOrRead()
{
    {
        Store store = newStore();
        auto import = store.beginImport();
        for (int i = 1; i <= 300; ++i)
            QVERIFY(import->addKioskRating(kioskNamed('a').id, i,
                                           oneTap("2026-11-24T03:00", ani, 1 + i % 4)));
        QVERIFY(import->commit());
    }
    shell(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QByteArray whole = fileBytes();
    const auto tryOn = [this](const QByteArray &bytes) {
        QFile opened(file());
        QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
        opened.write(bytes);
        opened.close();
        const auto store = Store::open(office(), Store::Access::ReadOnly);
        if (!store)
            return;
        (void)store->tallies().by(GroupBy::Officer, allDays, overall);
        (void)store->ratings().forEachRating(allDays, [](const StoredRating &) { return true; });
        (void)store->ruleBook().rules();
        (void)store->check();
    };
    std::mt19937 random(3);
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = whole;
        const auto at = qsizetype(random() % unsigned(damaged.size()));
        const qsizetype length = std::min<qsizetype>(1 + random() % 200, damaged.size() - at);
        for (qsizetype j = 0; j < length; ++j)
            damaged[at + j] = char(random());
        tryOn(damaged);
    }
    for (int i = 0; i < 30; ++i)
        tryOn(whole.first(qsizetype(random() % unsigned(whole.size()))));
    tryOn("not a database at all, but long enough to be looked at by anybody who asks");
    QCOMPARE(Store::open(office(), Store::Access::ReadOnly).error().code, ErrorCode::Damaged);
}

void StoreTest::sqliteSettings()
{
    newStore();
    QFile opened(file());
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QByteArray head = opened.read(100);
    QCOMPARE(head.at(18), '\2'); // WAL
    QCOMPARE(head.mid(68, 4), QByteArray("PUAS"));
}

void StoreTest::registryKeepsWhatItIsGiven()
{
    Store store = newStore();
    auto registry = store.registry();
    QVERIFY(registry.putOfficer({ani + QStringLiteral(" "), QStringLiteral(" Ani ")}));
    QVERIFY(registry.putOfficer({ani, QStringLiteral("Ani Lestari")}));
    QCOMPARE(registry.officers()->size(), 1U);
    QCOMPARE(registry.officer(ani)->name, QStringLiteral("Ani Lestari"));
    QVERIFY(!registry.officer(ani)->hasPhoto);
    QCOMPARE(registry.photo(ani).error().code, ErrorCode::NotFound);
    QVERIFY(registry.setPhoto(ani, {QByteArray("\0\1png", 5), QStringLiteral("image/png")}));
    QCOMPARE(registry.photo(ani)->bytes, QByteArray("\0\1png", 5));
    QVERIFY(registry.officer(ani)->hasPhoto);
    QCOMPARE(registry.setPhoto(QStringLiteral("nobody"), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(registry.officer(QString()).error().code, ErrorCode::NotFound);
    QCOMPARE(registry.putOfficer({QString(), QStringLiteral("x")}).error().code,
             ErrorCode::InvalidArgument);

    QVERIFY(registry.putCounter({QStringLiteral("2"), QStringLiteral("Loket 2"), {}}));
    QCOMPARE(registry.counters()->size(), 2U); // 1 came with the kiosk
    QCOMPARE(registry.counters()->at(1).office, QStringLiteral("DPMPTSP"));
    QVERIFY(registry.putService({QStringLiteral("KTP"), QStringLiteral("KTP-el")}));
    QCOMPARE(registry.services()->size(), 1U);

    QCOMPARE(registry.enrolKiosk(kioskNamed('a')).error().code, ErrorCode::AlreadyExists);
    QVERIFY(registry.enrolKiosk(kioskNamed('b')));
    QVERIFY(registry.revokeKiosk(kioskNamed('b').id, 5));
    QVERIFY(registry.revokeKiosk(kioskNamed('b').id, 9));
    QCOMPARE(*registry.kiosk(kioskNamed('b').id)->revokedAtUtcMs, 5);
    QVERIFY(!registry.kiosk(kioskNamed('a').id)->revokedAtUtcMs);
    QCOMPARE(registry.kiosk(kioskNamed('a').id)->publicKey, QByteArray(32, 'a'));
    QCOMPARE(registry.kiosk(kioskNamed('a').id)->counter, QStringLiteral("1"));
    QCOMPARE(registry.kiosks()->size(), 2U);
    QCOMPARE(registry.revokeKiosk(kioskNamed('z').id, 1).error().code, ErrorCode::NotFound);
}

void StoreTest::unknownCodesAreRegistered()
{
    Store store = newStore();
    auto import = store.beginImport();
    RatingRecord rating = oneTap("2026-11-24T03:00", ani + QStringLiteral(" "), 4);
    rating.office = QStringLiteral("RSUD");
    rating.counter = QStringLiteral(" 7 ");
    QVERIFY(import->addFileRating(rating, hashOf(1), {QStringLiteral("a.csv"), 2}));
    QVERIFY(import->commit());
    QCOMPARE(store.registry().officer(ani)->name, ani);
    QCOMPARE(store.registry().office(QStringLiteral("RSUD"))->timeZone, QByteArray("Asia/Jakarta"));
    QCOMPARE(store.registry().home()->code, QStringLiteral("DPMPTSP"));
    QCOMPARE(store.registry().counters()->at(1).code, QStringLiteral("7"));
    QCOMPARE(store.registry().counters()->at(1).office, QStringLiteral("RSUD"));
}

void StoreTest::rulesHaveVersionsAndDays()
{
    Store store = newStore();
    auto book = store.ruleBook();
    QCOMPARE(book.rules()->size(), 2U);
    QCOMPARE(book.ruleInUse(QDate(2020, 1, 1))->rule.id, QStringLiteral("trenggalek"));
    AllowanceRule rule = scaledRule();
    QCOMPARE(*book.add(rule, 1), 1); // as it is already
    rule.minimumRatings = 50;
    QCOMPARE(*book.add(rule, 2), 2);
    QCOMPARE(*book.add(rule, 3), 2);
    QVERIFY(book.use(rule.id, QDate(2027, 1, 1)));
    QCOMPARE(book.ruleInUse(QDate(2026, 12, 31))->rule.id, QStringLiteral("trenggalek"));
    QCOMPARE(book.ruleInUse(QDate(2027, 1, 1))->rule.minimumRatings, 50);
    QCOMPARE(book.ruleInUse(QDate(2030, 1, 1))->version, 2);
    QCOMPARE(book.rule(QStringLiteral("none")).error().code, ErrorCode::NotFound);
    QCOMPARE(book.use(QStringLiteral("none"), {}).error().code, ErrorCode::NotFound);
}

void StoreTest::documentsByName()
{
    Store store = newStore();
    QVERIFY(!*store.documents().get(QStringLiteral("settings/a")));
    QVERIFY(store.documents().put(QStringLiteral("settings/a"), QByteArray("\0one", 4)));
    QVERIFY(store.documents().put(QStringLiteral("settings/a"), QByteArray("\0two", 4)));
    QVERIFY(store.documents().put(QStringLiteral("survey"), {}));
    QCOMPARE(**store.documents().get(QStringLiteral("settings/a")), QByteArray("\0two", 4));
    QVERIFY((*store.documents().get(QStringLiteral("survey")))->isEmpty());
}

void StoreTest::importIsAllOrNothing()
{
    Store store = newStore();
    {
        auto import = store.beginImport();
        QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, oneTap("2026-11-24T03:00", ani, 4)));
        QVERIFY(import->setKioskHead(kioskNamed('a').id, 1, QByteArray(32, 'l'), 5, 0));
        QCOMPARE(store.beginImport().error().code, ErrorCode::InUse);
    }
    QCOMPARE(store.tallies().total(allDays, overall)->n(), 0);
    QCOMPARE(store.registry().officers()->size(), 0U);
    QCOMPARE(store.registry().kiosk(kioskNamed('a').id)->lastSeq, 0);

    auto import = store.beginImport();
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, oneTap("2026-11-24T03:00", ani, 4)));
    QVERIFY(import->setKioskHead(kioskNamed('a').id, 1, QByteArray(32, 'l'), 5, 3));
    QVERIFY(import->commit());
    QVERIFY(!import->commit());
    const auto kiosk = store.registry().kiosk(kioskNamed('a').id);
    QCOMPARE(kiosk->lastSeq, 1);
    QCOMPARE(kiosk->lastLink, QByteArray(32, 'l'));
    QCOMPARE(kiosk->acknowledgedSeq, 3);
    QCOMPARE(*kiosk->lastReportAtUtcMs, 5);
}

void StoreTest::killedImportLeavesNothing()
{
    newStore();
    const pid_t child = fork();
    if (child == 0) {
        auto store = Store::open(office());
        auto import = store->beginImport();
        // Enough to make SQLite write into its log before the end.
        for (int i = 1; i <= 30'000; ++i)
            if (!import->addKioskRating(kioskNamed('a').id, i,
                                        oneTap("2026-11-24T03:00", ani, 1 + i % 4)))
                _exit(1);
        raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const auto store = Store::open(office());
    QVERIFY(store);
    QCOMPARE(store->tallies().total(allDays, overall)->n(), 0);
    QCOMPARE(store->registry().officers()->size(), 0U);
    QCOMPARE(*store->check(), QStringList());
}

void StoreTest::sameImportTwiceAddsNothing()
{
    Store store = newStore();
    for (int round = 0; round < 3; ++round) {
        const Recorded expected = round == 0 ? Recorded::Added : Recorded::AlreadyKnown;
        auto import = store.beginImport();
        for (int i = 1; i <= 50; ++i) {
            const RatingRecord rating = oneTap("2026-11-24T03:00", ani, 1 + i % 4);
            QCOMPARE(*import->addKioskRating(kioskNamed('a').id, i, rating), expected);
            QCOMPARE(*import->addFileRating(rating, hashOf(i), {QStringLiteral("a.csv"), i + 1}),
                     expected);
            QCOMPARE(*import->keepEvent(kioskNamed('a').id, i, "body", QByteArray(32, 'l')), expected);
        }
        QVERIFY(import->commit());
        QCOMPARE(store.tallies().total(allDays, overall)->n(), 100);
        QCOMPARE(*store.check(), QStringList());
    }
}

void StoreTest::equalRowsAreTwoRatings()
{
    Store store = newStore();
    auto import = store.beginImport();
    const RatingRecord rating = oneTap("2026-11-24T03:00", ani, 4);
    QVERIFY(import->addFileRating(rating, hashOf(1), {QStringLiteral("a.csv"), 2}));
    QVERIFY(import->addFileRating(rating, hashOf(2), {QStringLiteral("a.csv"), 3}));
    QVERIFY(import->commit());
    QCOMPARE(store.tallies().total(allDays, overall)->n(), 2);
}

void StoreTest::refusesBadRatings_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("top");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("0 of 4") << 0 << 4 << overall << QStringList();
    QTest::newRow("5 of 4") << 5 << 4 << overall << QStringList();
    QTest::newRow("1 of 1") << 1 << 1 << overall << QStringList();
    QTest::newRow("6 of 6") << 6 << 6 << overall << QStringList();
    QTest::newRow("no question") << 3 << 4 << QString() << QStringList();
    QTest::newRow("a group with a space") << 3 << 4 << overall << QStringList{QStringLiteral("a b")};
    QTest::newRow("an empty group") << 3 << 4 << overall << QStringList{QString()};
}

void StoreTest::refusesBadRatings()
{
    QFETCH(int, value);
    QFETCH(int, top);
    QFETCH(QString, question);
    QFETCH(QStringList, groups);
    Store store = newStore();
    auto import = store.beginImport();
    RatingRecord rating = oneTap("2026-11-24T03:00", ani, 4);
    rating.answers = {{question, value, top}};
    rating.groups = groups;
    QCOMPARE(import->addKioskRating(kioskNamed('a').id, 1, rating).error().code,
             ErrorCode::InvalidArgument);
    // Nothing was written, so the import goes on.
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 1, oneTap("2026-11-24T03:00", ani, 4)));
    QVERIFY(import->commit());
    QCOMPARE(*store.check(), QStringList());
    QCOMPARE(store.tallies().total(allDays, overall)->n(), 1);
}

void StoreTest::unknownKioskIsNotFound()
{
    Store store = newStore();
    auto import = store.beginImport();
    const QString stranger = kioskNamed('z').id;
    QCOMPARE(import->addKioskRating(stranger, 1, oneTap("2026-11-24T03:00", ani, 4)).error().code,
             ErrorCode::NotFound);
    QCOMPARE(import->keepEvent(stranger, 1, "body", QByteArray(32, 'l')).error().code,
             ErrorCode::NotFound);
    QCOMPARE(import->changeKioskRating(kioskNamed('a').id, 9, {}).error().code, ErrorCode::NotFound);
    QVERIFY(import->commit());
}

void StoreTest::eventsAsTheyCame()
{
    Store store = newStore();
    const QString kiosk = kioskNamed('a').id;
    auto import = store.beginImport();
    for (int seq = 1; seq <= 5; ++seq)
        QVERIFY(import->keepEvent(kiosk, seq, QByteArray("\0body", 5) + char(seq),
                                  QByteArray(32, char(seq))));
    QCOMPARE(import->keepEvent(kiosk, 6, "body", "short").error().code, ErrorCode::InvalidArgument);
    QVERIFY(import->commit());
    QCOMPARE(**store.ratings().eventLink(kiosk, 3), QByteArray(32, '\3'));
    QVERIFY(!*store.ratings().eventLink(kiosk, 6));
    QList<qint64> seqs;
    QVERIFY(store.ratings().forEachEvent(kiosk, 2, [&](const KeptEvent &event) {
        seqs.append(event.seq);
        return event.body == QByteArray("\0body", 5) + char(event.seq) && event.seq < 4;
    }));
    QCOMPARE(seqs, (QList<qint64>{2, 3, 4}));
}

void StoreTest::ratingsInOneOrder()
{
    Store store = newStore();
    auto import = store.beginImport();
    RatingRecord silent = oneTap("2026-11-24T03:01", {}, 1);
    silent.answers.clear();
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 9, oneTap("2026-11-24T03:02", ani, 2)));
    QVERIFY(import->addFileRating(silent, hashOf(1), {QStringLiteral("a.csv"), 7}));
    RatingRecord full = oneTap("2026-11-24T03:02", ani, 3);
    full.answers.push_back({QStringLiteral("conduct"), 5, 5});
    full.groups = {QStringLiteral("elderly"), QStringLiteral("child")};
    full.survey = QStringLiteral("skm");
    full.surveyVersion = 3;
    full.language = QStringLiteral("jv");
    QVERIFY(import->addKioskRating(kioskNamed('a').id, 11, full));
    QVERIFY(import->commit());

    std::vector<StoredRating> ratings;
    QVERIFY(store.ratings().forEachRating(allDays, [&](const StoredRating &rating) {
        ratings.push_back(rating);
        return true;
    }));
    QCOMPARE(ratings.size(), 3U);
    QCOMPARE(ratings[0].file, QStringLiteral("a.csv"));
    QCOMPARE(ratings[0].row, 7);
    QVERIFY(ratings[0].record.answers.empty());
    QVERIFY(ratings[0].record.officer.isEmpty());
    QCOMPARE(ratings[1].seq, 9);
    QCOMPARE(ratings[2].seq, 11);
    QCOMPARE(ratings[2].kiosk, kioskNamed('a').id);
    QVERIFY(ratings[2].record.answers == full.answers);
    QCOMPARE(ratings[2].record.groups, full.groups);
    QCOMPARE(ratings[2].record.surveyVersion, 3);
    QCOMPARE(ratings[2].record.language, QStringLiteral("jv"));
    QCOMPARE(ratings[2].record.office, QStringLiteral("DPMPTSP"));
    int visited = 0;
    QVERIFY(
        store.ratings().forEachRating(allDays, [&](const StoredRating &) { return ++visited < 2; }));
    QCOMPARE(visited, 2);
}

void StoreTest::importLogNewestFirst()
{
    Store store = newStore();
    for (int i = 1; i <= 3; ++i) {
        auto import = store.beginImport();
        QVERIFY(import->recordImport({i,
                                      QStringLiteral("f%1").arg(i),
                                      kioskNamed('a').id,
                                      1,
                                      9,
                                      i,
                                      QStringLiteral("accepted"),
                                      {}}));
        QVERIFY(import->commit());
    }
    const auto entries = store.ratings().imports(2);
    QCOMPARE(entries->size(), 2U);
    QCOMPARE(entries->front().file, QStringLiteral("f3"));
    QCOMPARE(entries->back().added, 2);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
