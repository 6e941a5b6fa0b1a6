// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/connection.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

#include <QDir>

using namespace puas;
using namespace puas::test;

namespace {

const QString counter = QStringLiteral("A1");
constexpr qint32 storeApplicationId = 0x50554153; // app/store/FORMAT.md

/// An office with one enrolled kiosk.
struct Fixture {
    TestOffice office;
    MemoryKiosk kiosk{1, counter};
    BoxPublicKey key = office.folder().boxKey().publicKey();

    Fixture() { office.enrol(kiosk.key(), counter); }

    QString import(const MemoryKiosk &from, quint64 first = 0)
    {
        return office.importBytes(from.bundle(key, first).build());
    }
    [[nodiscard]] QString reason() const
    {
        return office.lastOutcome().reason ? office.lastOutcome().reason->detail : QString();
    }
};

std::map<int, qint64> answers(qint64 one, qint64 two, qint64 three, qint64 four)
{
    return {{1, one}, {2, two}, {3, three}, {4, four}};
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void twiceIsKnown();
    void overlapAddsOnlyWhatIsNew();
    void gapNamesItsNumbers();
    void folderIsTakenInTheOrderOfNumbers();
    void forkIsFound_data();
    void forkIsFound();
    void rollbackIsFound();
    void oldStickIsNoRollback();
    void changedTapCountsOnce();
    void wordsAreAddedToTheRating();
    void servedCustomersAreCounted();
    void trainingIsNotCounted();
    void outcomeSaysWhatCame();
    void importIsWrittenDown();
    void cancelledImportLeavesNothing();
    void officeThatFailsIsNotTheBundlesFault();
    void missingPathIsAnError();
    void revokedWhileKnown();
};

void ImportTest::twiceIsKnown()
{
    Fixture f;
    f.kiosk.rate({4, 4, 3, 1});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().newRatings, 4);
    const QByteArray before = f.office.storeBytes();
    for (int again = 0; again < 3; ++again) {
        QCOMPARE(f.import(f.kiosk), QStringLiteral("known"));
        QCOMPARE(f.office.lastOutcome().newRatings, 0);
        QCOMPARE(f.office.lastOutcome().newEvents, 0);
    }
    QVERIFY2(f.office.storeBytes() == before, "a known bundle changed the store");
    QCOMPARE(f.office.overall(counter).counts(), answers(1, 0, 1, 2));
}

void ImportTest::overlapAddsOnlyWhatIsNew()
{
    Fixture f;
    f.kiosk.rate({4, 4, 4});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    f.kiosk.rate({2, 2});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().newRatings, 2);
    QCOMPARE(f.office.lastOutcome().storedSeq, 3u);
    f.kiosk.rate(1);
    QCOMPARE(f.import(f.kiosk, 5), QStringLiteral("accepted"));
    f.kiosk.rate(3);
    QCOMPARE(f.import(f.kiosk, 7), QStringLiteral("accepted"));
    QCOMPARE(f.office.overall(counter).counts(), answers(1, 2, 1, 3));
}

void ImportTest::gapNamesItsNumbers()
{
    Fixture f;
    f.kiosk.rate({4, 4, 4, 4, 4, 4});
    QCOMPARE(f.import(f.kiosk, 4), QStringLiteral("gap"));
    QCOMPARE(f.reason(), QStringLiteral("events 1 to 3 are missing"));
    QCOMPARE(f.office.overall().n(), 0);
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    f.kiosk.rate({1, 1, 1});
    QCOMPARE(f.import(f.kiosk, 8), QStringLiteral("gap"));
    QCOMPARE(f.reason(), QStringLiteral("events 7 to 7 are missing"));
    QCOMPARE(f.import(f.kiosk, 7), QStringLiteral("accepted"));
}

void ImportTest::folderIsTakenInTheOrderOfNumbers()
{
    Fixture f;
    MemoryKiosk second(2, QStringLiteral("A2"));
    f.office.enrol(second.key(), QStringLiteral("A2"));
    const TestFolder stick;
    const QString place = stick.folder(QStringLiteral("puas/DUKCAPIL/k"));
    // Named so that the order of names is the wrong one.
    for (const char *name : {"z", "m", "a"}) {
        f.kiosk.rate({4, 3});
        second.rate({1});
        putContent(place + QStringLiteral("/%1.puas").arg(QLatin1String(name)),
                   f.kiosk.bundle(f.key, f.kiosk.lastSeq() - 1).build());
        putContent(place + QStringLiteral("/%1-2.puas").arg(QLatin1String(name)),
                   second.bundle(f.key).build());
    }
    putContent(place + QStringLiteral("/broken.puas"), "broken");

    int calls = 0;
    const auto outcomes = importPaths(f.office.folder(), {stick.path()}, importTimeMs,
                                      [&](int, int files, quint64) {
                                          ++calls;
                                          return files == 7;
                                      });
    PUAS_VERIFY_OK(outcomes);
    QStringList seen;
    for (const BundleOutcome &outcome : *outcomes)
        seen << QFileInfo(outcome.file).fileName() + QLatin1Char(' ') + outcomeName(outcome);
    seen.sort();
    QCOMPARE(seen,
             (QStringList{QStringLiteral("a-2.puas accepted"), QStringLiteral("a.puas accepted"),
                          QStringLiteral("broken.puas damaged"), QStringLiteral("m-2.puas accepted"),
                          QStringLiteral("m.puas accepted"), QStringLiteral("z-2.puas accepted"),
                          QStringLiteral("z.puas accepted")}));
    QCOMPARE(f.office.overall(counter).counts(), answers(0, 0, 3, 3));
    QCOMPARE(f.office.overall(QStringLiteral("A2")).n(), 3);
}

void ImportTest::forkIsFound_data()
{
    QTest::addColumn<int>("common"); // events that both histories share
    QTest::addColumn<int>("stored"); // of the first one, in the office
    QTest::addColumn<int>("clone");  // of the second one, in the bundle
    QTest::addColumn<int>("first");  // where the bundle begins
    QTest::addColumn<QString>("outcome");

    QTest::newRow("a clone that is longer") << 5 << 8 << 12 << 1 << "fork";
    QTest::newRow("a clone that is shorter") << 5 << 8 << 6 << 1 << "fork";
    QTest::newRow("a clone as long") << 5 << 8 << 8 << 1 << "fork";
    QTest::newRow("from the first event on") << 0 << 8 << 8 << 1 << "fork";
    QTest::newRow("a bundle after the parting") << 5 << 8 << 12 << 7 << "fork";
    QTest::newRow("a bundle right after what is stored") << 5 << 8 << 12 << 9 << "fork";
    QTest::newRow("the last stored event alone") << 7 << 8 << 8 << 8 << "fork";
    QTest::newRow("a bundle that ends before the parting") << 5 << 8 << 5 << 1 << "known";
    QTest::newRow("the office ends where they part") << 5 << 5 << 12 << 1 << "accepted";
}

void ImportTest::forkIsFound()
{
    QFETCH(int, common);
    QFETCH(int, stored);
    QFETCH(int, clone);
    QFETCH(int, first);
    QFETCH(QString, outcome);
    Fixture f;
    MemoryKiosk other = f.kiosk;
    for (int i = 1; i <= stored; ++i)
        f.kiosk.rate(4);
    for (int i = 1; i <= clone; ++i)
        other.rate(i <= common ? 4 : 1);
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    QCOMPARE(f.import(other, quint64(first)), outcome);
    QCOMPARE(bool(f.office.lastOutcome().kept), outcome == QLatin1String("fork"));
    if (outcome == QLatin1String("fork")) {
        QCOMPARE(f.office.overall().counts(), answers(0, 0, 0, stored));
        QCOMPARE(f.office.folder().store().registry().kiosks()->front().lastLink,
                 toBytes(f.kiosk.linkAt(quint64(stored))));
    }
}

void ImportTest::rollbackIsFound()
{
    Fixture f;
    f.kiosk.rate({4, 4, 4});
    const MemoryKiosk image = f.kiosk;
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    f.kiosk.take(3);
    f.kiosk.rate({4, 4});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));

    // The kiosk's disk is restored from the image and goes on without the receipt.
    MemoryKiosk restored = image;
    restored.rate({1, 1, 1, 1, 1});
    QCOMPARE(f.import(restored), QStringLiteral("rollback"));
    QVERIFY(f.reason().contains(QStringLiteral("is not the one the office has")));
    QCOMPARE(f.office.overall(counter).counts(), answers(0, 0, 0, 5));
    QCOMPARE(f.import(f.kiosk), QStringLiteral("known"));
}

void ImportTest::oldStickIsNoRollback()
{
    Fixture f;
    f.kiosk.rate({4, 4, 4});
    const QByteArray oldBundle = f.kiosk.bundle(f.key).build();
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    f.kiosk.take(3);
    f.kiosk.rate({4, 4});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    QCOMPARE(f.office.importBytes(oldBundle), QStringLiteral("known"));
}

void ImportTest::changedTapCountsOnce()
{
    Fixture f;
    f.kiosk.rate({1, 4});
    f.kiosk.add(Changed{1, {{QString::fromUtf16(overallQuestion), 3, 4}}});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().newRatings, 2);
    QCOMPARE(f.office.overall(counter).counts(), answers(0, 0, 1, 1));
    // Taken back again, in a later bundle.
    f.kiosk.add(Changed{1, {{QString::fromUtf16(overallQuestion), 2, 4}}});
    QCOMPARE(f.import(f.kiosk, 4), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().newRatings, 0);
    QCOMPARE(f.office.overall(counter).counts(), answers(0, 1, 0, 1));
    QCOMPARE(*f.office.folder().store().check(), QStringList());
}

void ImportTest::wordsAreAddedToTheRating()
{
    Fixture f;
    f.kiosk.rate(4);
    f.kiosk.add(Added{
        1, {{QStringLiteral("conduct"), 3, 4}}, {QStringLiteral("fast")}, {QStringLiteral("women")}});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    StoredRating found;
    PUAS_VERIFY_OK(f.office.folder().store().ratings().forEachRating(
        {QDate(2026, 1, 1), QDate(2027, 1, 1)}, [&](const StoredRating &rating) {
            found = rating;
            return true;
        }));
    QCOMPARE(found.record.answers.size(), 2u);
    QCOMPARE(found.record.reasons, QStringList{QStringLiteral("fast")});
    QCOMPARE(found.record.groups, QStringList{QStringLiteral("women")});
    QCOMPARE(found.seq, 1);
    QCOMPARE(f.office.overall(counter).n(), 1);
}

void ImportTest::servedCustomersAreCounted()
{
    Fixture f;
    for (int i = 0; i < 3; ++i)
        f.kiosk.add(Opened{QStringLiteral("served"), {}, QStringLiteral("1980"), counter, {}});
    f.kiosk.add(Opened{QStringLiteral("training"), {}, QStringLiteral("1980"), counter, {}});
    f.kiosk.rate(4);
    f.kiosk.add(Expired{2});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    const auto counts = f.office.folder().store().tallies().counts(
        {QDate(2026, 1, 1), QDate(2027, 1, 1)});
    PUAS_VERIFY_OK(counts);
    QCOMPARE(counts->served, 3);
    QCOMPARE(counts->ratings, 1);
}

void ImportTest::trainingIsNotCounted()
{
    Fixture f;
    Rated training = overallRating(1, counter);
    training.mode = QStringLiteral("training");
    f.kiosk.add(TrainingOn{});
    f.kiosk.add(training);
    f.kiosk.add(TrainingOff{});
    f.kiosk.rate(4);
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    QCOMPARE(f.office.overall(counter).counts(), answers(0, 0, 0, 1));
    const auto leftOut = f.office.folder().store().tallies().leftOut(
        {QDate(2026, 1, 1), QDate(2027, 1, 1)});
    QCOMPARE(leftOut->size(), 1u);
    QCOMPARE(leftOut->front().whyNot, QStringLiteral("training"));
}

void ImportTest::outcomeSaysWhatCame()
{
    Fixture f;
    f.kiosk.add(DutyOn{QStringLiteral("1980")});
    f.kiosk.rate({4, 3});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    const BundleOutcome &outcome = f.office.lastOutcome();
    QCOMPARE(outcome.kiosk, fingerprint(f.kiosk.key().publicKey()));
    QCOMPARE(outcome.kioskName, QStringLiteral("Kiosk A1"));
    QCOMPARE(outcome.first, 1u);
    QCOMPARE(outcome.last, 3u);
    QCOMPARE(outcome.newRatings, 2);
    QCOMPARE(outcome.newEvents, 3);
    QVERIFY(outcome.wallMs > 0);

    const auto kiosk = f.office.folder().store().registry().kiosk(outcome.kiosk);
    PUAS_VERIFY_OK(kiosk);
    QCOMPARE(kiosk->lastSeq, 3);
    QCOMPARE(kiosk->lastLink, toBytes(f.kiosk.linkAt(3)));
}

void ImportTest::importIsWrittenDown()
{
    Fixture f;
    f.kiosk.rate({4, 3});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    const auto log = f.office.folder().store().ratings().imports(10);
    PUAS_VERIFY_OK(log);
    QCOMPARE(log->size(), 1u);
    QCOMPARE(log->front().outcome, QStringLiteral("accepted"));
    QCOMPARE(log->front().firstSeq, 1);
    QCOMPARE(log->front().lastSeq, 2);
}

void ImportTest::cancelledImportLeavesNothing()
{
    Fixture f;
    f.office.setNow(importTimeMs + 86'400'000); // 2,500 minutes are more than a day
    for (int i = 0; i < 2500; ++i)
        f.kiosk.rate(1 + i % 4);
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("b.puas"));
    putContent(path, f.kiosk.bundle(f.key).build());
    for (const quint64 stopAfter : {quint64(500), quint64(1500)}) {
        const auto outcome = importBundle(f.office.folder(), path, importTimeMs,
                                          [&](quint64 events) { return events < stopAfter; });
        PUAS_COMPARE_ERROR(outcome, ErrorCode::Cancelled);
        QCOMPARE(f.office.overall().n(), 0);
        QCOMPARE(f.office.folder().store().registry().kiosks()->front().lastSeq, 0);
    }
    QCOMPARE(f.office.import(path), QStringLiteral("accepted"));
    QCOMPARE(f.office.overall().n(), 2500);
}

void ImportTest::officeThatFailsIsNotTheBundlesFault()
{
    Fixture f;
    f.kiosk.rate({4, 3, 2});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    // Somebody took the events away with the sqlite3 shell.
    PUAS_VERIFY_OK(Connection::openSqlite(f.office.path() + QStringLiteral("/office.sqlite"),
                                          Connection::Mode::ReadWrite, storeApplicationId)
                       ->run(QStringLiteral("DELETE FROM kiosk_event")));
    f.kiosk.rate(1);
    QCOMPARE(f.import(f.kiosk), QStringLiteral("office: damaged"));
    QCOMPARE(f.import(f.kiosk, 4), QStringLiteral("office: damaged"));
    QCOMPARE(f.office.overall().n(), 3);
}

void ImportTest::missingPathIsAnError()
{
    Fixture f;
    PUAS_COMPARE_ERROR(importPaths(f.office.folder(), {QStringLiteral("/no/such/stick")}, importTimeMs),
                       ErrorCode::NotFound);
    const TestFolder empty;
    const auto outcomes = importPaths(f.office.folder(), {empty.path()}, importTimeMs);
    PUAS_VERIFY_OK(outcomes);
    QCOMPARE(outcomes->size(), 0u);
}

void ImportTest::revokedWhileKnown()
{
    Fixture f;
    f.kiosk.rate({4});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("accepted"));
    PUAS_VERIFY_OK(f.office.folder().store().registry().revokeKiosk(
        fingerprint(f.kiosk.key().publicKey()), importTimeMs));
    f.kiosk.rate({4});
    QCOMPARE(f.import(f.kiosk), QStringLiteral("revoked"));
    QCOMPARE(f.office.overall().n(), 1);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
