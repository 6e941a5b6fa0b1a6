// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "app/journal/kiosk_state.h"
#include "app/sql/connection.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_folder.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace puas;
using namespace puas::test;

namespace {

const PublicKey kiosk = fixedSigningKey(1).publicKey();

/// A journal of the canonical 40 events, closed.
struct Fixture {
    TestFolder folder;
    QString path = folder.file(QStringLiteral("journal.sqlite"));

    Fixture()
    {
        auto journal = Journal::create(path, kiosk);
        const auto filled = journal->appendAll(canonicalHistory());
        Q_ASSERT(filled);
    }

    /// What somebody with the sqlite3 shell does; the driver's complaint, or nothing.
    [[nodiscard]] QString asIntruder(const QStringList &statements) const
    {
        QString complaint;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                              QStringLiteral("intruder"));
            database.setDatabaseName(path);
            database.open();
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                if (!query.exec(statement) && complaint.isEmpty())
                    complaint = query.lastError().databaseText();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
        return complaint;
    }
};

const QString dropUpdateTrigger = QStringLiteral("DROP TRIGGER event_no_update");
const QString dropDeleteTrigger = QStringLiteral("DROP TRIGGER event_no_delete");

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAtTheKiosksFirstLink();
    void appendsAndComesBack();
    void appendAllIsAllOrNothing();
    void refusedEventLeavesTheHead();
    void linkOfEachEvent();
    void changesAreBlocked_data();
    void changesAreBlocked();
    void editIsFoundWithItsNumber_data();
    void editIsFoundWithItsNumber();
    void anotherKiosksKeyDoesNotFit();
    void secondWriterCannotSplitTheChain();
    void readerSeesWhatIsCommittedAndCannotWrite();
    void wrongFileIsRefused_data();
    void wrongFileIsRefused();
    void everyCutOfTheFileIsRefused();
    void fileIsDurable();
    void newerSchemaIsRefused();
    void createDoesNotReplace();
    void stateOfAHistory();
};

void JournalTest::startsAtTheKiosksFirstLink()
{
    const TestFolder folder;
    const auto journal = Journal::create(folder.file(QStringLiteral("j")), kiosk);
    PUAS_VERIFY_OK(journal);
    QVERIFY(journal->head() == (ChainHead{0, firstLink(kiosk)}));
    QCOMPARE(*journal->linkAt(0), firstLink(kiosk));
}

void JournalTest::appendsAndComesBack()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("j"));
    ChainHead head;
    Hash link = firstLink(kiosk);
    {
        auto journal = Journal::create(path, kiosk);
        for (int kind = 0; kind < eventKinds; ++kind) {
            const auto appended = journal->append(sampleEvent(kind));
            PUAS_VERIFY_OK(appended);
            link = nextLink(link, *encodeEvent(sampleEvent(kind)));
            QVERIFY(*appended == (ChainHead{quint64(kind) + 1, link}));
        }
        head = journal->head();
    }
    const auto journal = Journal::open(path, kiosk);
    PUAS_VERIFY_OK(journal);
    QVERIFY(journal->head() == head);
    int kind = 0;
    PUAS_VERIFY_OK(journal->forEach(1, 100, [&](const StoredEvent &stored) -> Result<> {
        if (decodeEvent(stored.body) != sampleEvent(kind) || stored.seq != quint64(kind) + 1)
            return fail(ErrorCode::Damaged, kindName(kind));
        ++kind;
        return {};
    }));
    QCOMPARE(kind, eventKinds);
}

void JournalTest::appendAllIsAllOrNothing()
{
    const TestFolder folder;
    auto journal = Journal::create(folder.file(QStringLiteral("j")), kiosk);
    const Event bad{{}, Started{QString(300, u'x')}};
    PUAS_COMPARE_ERROR(journal->appendAll({sampleEvent(0), sampleEvent(1), bad}),
                       ErrorCode::InvalidArgument);
    QCOMPARE(journal->head().seq, 0u);
    PUAS_COMPARE_ERROR(journal->linkAt(1), ErrorCode::NotFound);
    PUAS_VERIFY_OK(journal->appendAll({sampleEvent(0), sampleEvent(1)}));
    QCOMPARE(journal->head().seq, 2u);
    PUAS_VERIFY_OK(journal->verify());
}

void JournalTest::refusedEventLeavesTheHead()
{
    const TestFolder folder;
    auto journal = Journal::create(folder.file(QStringLiteral("j")), kiosk);
    PUAS_COMPARE_ERROR(journal->append({{}, Started{QString(300, u'x')}}), ErrorCode::InvalidArgument);
    PUAS_VERIFY_OK(journal->append(sampleEvent(0)));
    QCOMPARE(journal->head().seq, 1u);
}

void JournalTest::linkOfEachEvent()
{
    const Fixture f;
    const auto journal = Journal::open(f.path, kiosk);
    Hash link = firstLink(kiosk);
    quint64 seq = 0;
    for (const QByteArray &body : encodeAll(canonicalHistory())) {
        link = nextLink(link, body);
        QCOMPARE(*journal->linkAt(++seq), link);
    }
    PUAS_COMPARE_ERROR(journal->linkAt(41), ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(journal->linkAt(~quint64(0)), ErrorCode::NotFound);
}

void JournalTest::changesAreBlocked_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("complaint");

    const QString gap = QStringLiteral("events are numbered without gaps");
    const QString insert = QStringLiteral("INSERT INTO event VALUES (%1, x'01', zeroblob(32))");
    QTest::newRow("update of a body") << "UPDATE event SET body = x'00' WHERE seq = 3"
                                      << "events are never changed";
    QTest::newRow("update of a number") << "UPDATE event SET seq = 99 WHERE seq = 40"
                                        << "events are never changed";
    QTest::newRow("delete of one") << "DELETE FROM event WHERE seq = 40"
                                   << "events are never deleted";
    QTest::newRow("delete of all") << "DELETE FROM event"
                                   << "events are never deleted";
    QTest::newRow("insert with a gap") << insert.arg(42) << gap;
    QTest::newRow("insert of a number again") << insert.arg(40) << gap;
    QTest::newRow("replace") << "INSERT OR REPLACE INTO event VALUES (3, x'01', zeroblob(32))" << gap;
    QTest::newRow("insert of number 0") << insert.arg(0) << gap;
    QTest::newRow("empty body") << "INSERT INTO event VALUES (41, x'', zeroblob(32))"
                                << "CHECK constraint failed: length(body) BETWEEN 1 AND 65536";
    QTest::newRow("short link") << "INSERT INTO event VALUES (41, x'01', zeroblob(31))"
                                << "CHECK constraint failed: length(link) = 32";
    QTest::newRow("body as text") << "INSERT INTO event VALUES (41, 'text', zeroblob(32))"
                                  << "cannot store TEXT value in BLOB column event.body";
}

void JournalTest::changesAreBlocked()
{
    QFETCH(QString, statement);
    const Fixture f;
    QTEST(f.asIntruder({statement}), "complaint");
    PUAS_VERIFY_OK(Journal::open(f.path, kiosk));
}

void JournalTest::editIsFoundWithItsNumber_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("number");

    const auto sql = [](const char *statement) { return QString::fromLatin1(statement); };
    QTest::newRow("one byte of a body") << QStringList{
        dropUpdateTrigger,
        sql("UPDATE event SET body = CAST(substr(body, 1, 20) || x'01' || substr(body, 22) AS BLOB) "
            "WHERE seq = 17")} << 17;
    QTest::newRow("a body replaced by another's")
        << QStringList{dropUpdateTrigger, sql("UPDATE event SET body = (SELECT body FROM event WHERE "
                                              "seq = 4) WHERE seq = 5")}
        << 5;
    QTest::newRow("a link") << QStringList{dropUpdateTrigger,
                                           sql("UPDATE event SET link = zeroblob(32) WHERE seq = 9")}
                            << 9;
    QTest::newRow("a row taken away")
        << QStringList{dropDeleteTrigger, sql("DELETE FROM event WHERE seq = 20")} << 20;
    QTest::newRow("the first row taken away")
        << QStringList{dropDeleteTrigger, sql("DELETE FROM event WHERE seq = 1")} << 1;
    QTest::newRow("two rows swapped")
        << QStringList{dropUpdateTrigger, sql("UPDATE event SET seq = 1000 WHERE seq = 30"),
                       sql("UPDATE event SET seq = 30 WHERE seq = 31"),
                       sql("UPDATE event SET seq = 31 WHERE seq = 1000")}
        << 30;
    QTest::newRow("a row added") << QStringList{sql(
        "INSERT INTO event VALUES (41, x'01', zeroblob(32))")}
                                 << 41;
}

void JournalTest::editIsFoundWithItsNumber()
{
    QFETCH(QStringList, statements);
    QFETCH(int, number);
    const Fixture f;
    PUAS_VERIFY_OK(Journal::open(f.path, kiosk));
    QCOMPARE(f.asIntruder(statements), QString());
    for (const auto &journal : {Journal::open(f.path, kiosk).map([](const Journal &) {}),
                                Journal::openReadOnly(f.path, kiosk).map([](const Journal &) {})}) {
        PUAS_COMPARE_ERROR(journal, ErrorCode::Damaged);
        QCOMPARE(journal.error().detail, QStringLiteral("event %1 does not fit its chain").arg(number));
    }
}

void JournalTest::anotherKiosksKeyDoesNotFit()
{
    const Fixture f;
    const auto journal = Journal::open(f.path, fixedSigningKey(2).publicKey());
    PUAS_COMPARE_ERROR(journal, ErrorCode::Damaged);
}

void JournalTest::secondWriterCannotSplitTheChain()
{
    const Fixture f;
    auto one = Journal::open(f.path, kiosk);
    auto two = Journal::open(f.path, kiosk);
    PUAS_VERIFY_OK(one->append(sampleEvent(0)));
    QVERIFY(!two->append(sampleEvent(1)));
    PUAS_VERIFY_OK(one->append(sampleEvent(2)));
    PUAS_VERIFY_OK(Journal::open(f.path, kiosk));
    QCOMPARE(Journal::open(f.path, kiosk)->head().seq, 42u);
}

void JournalTest::readerSeesWhatIsCommittedAndCannotWrite()
{
    const Fixture f;
    auto writer = Journal::open(f.path, kiosk);
    PUAS_VERIFY_OK(writer->append(sampleEvent(0)));
    auto reader = Journal::openReadOnly(f.path, kiosk);
    PUAS_VERIFY_OK(reader);
    QVERIFY(reader->head() == writer->head());
    PUAS_COMPARE_ERROR(reader->append(sampleEvent(0)), ErrorCode::PermissionDenied);
}

void JournalTest::wrongFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << "none"
                          << "not-found";
    QTest::newRow("zero bytes") << "empty"
                                << "invalid-input";
    QTest::newRow("a text") << "text"
                            << "damaged";
    QTest::newRow("a folder") << "folder"
                              << "io";
    QTest::newRow("another program's database") << "foreign"
                                                << "invalid-input";
    QTest::newRow("half the file") << "half"
                                   << "damaged";
}

void JournalTest::wrongFileIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    const Fixture f;
    QString path = f.folder.file(QStringLiteral("other"));
    if (what == QLatin1String("empty"))
        putContent(path, {});
    else if (what == QLatin1String("text"))
        putContent(path, QByteArray("some text ").repeated(500));
    else if (what == QLatin1String("folder"))
        path = f.folder.folder(QStringLiteral("other"));
    else if (what == QLatin1String("half"))
        putContent(path, contentOf(f.path).first(contentOf(f.path).size() / 2));
    else if (what == QLatin1String("foreign"))
        QVERIFY(Connection::openSqlite(path, Connection::Mode::Create, 77)
                    ->run(QStringLiteral("CREATE TABLE event (seq)")));
    const QByteArray before = contentOf(path);
    QCOMPARE(outcomeOf(Journal::open(path, kiosk)), reason);
    QCOMPARE(contentOf(path), before);
}

void JournalTest::everyCutOfTheFileIsRefused()
{
    const Fixture f;
    const QByteArray whole = contentOf(f.path);
    const QString cut = f.folder.file(QStringLiteral("cut"));
    // Not every byte: the file has pages of 4096, and cuts inside a page are alike.
    for (qsizetype length = 1; length < whole.size(); length += 512) {
        putContent(cut, whole.first(length));
        const auto journal = Journal::open(cut, kiosk);
        QVERIFY2(!journal, qPrintable(QString::number(length)));
        QFile::remove(cut + QStringLiteral("-wal"));
        QFile::remove(cut + QStringLiteral("-shm"));
    }
}

void JournalTest::fileIsDurable()
{
    const Fixture f;
    const auto journal = Journal::open(f.path, kiosk);
    // Kept by the file itself; that each connection sets the rest is ConnectionTest's.
    QCOMPARE(contentOf(f.path).sliced(18, 2), QByteArray("\x02\x02"));
    QCOMPARE(contentOf(f.path).sliced(68, 4), QByteArray("PUAJ"));
}

void JournalTest::newerSchemaIsRefused()
{
    const Fixture f;
    QCOMPARE(f.asIntruder({QStringLiteral("PRAGMA user_version = 2")}), QString());
    PUAS_COMPARE_ERROR(Journal::open(f.path, kiosk), ErrorCode::NewerFormat);
    PUAS_COMPARE_ERROR(Journal::openReadOnly(f.path, kiosk), ErrorCode::NewerFormat);
}

void JournalTest::createDoesNotReplace()
{
    const Fixture f;
    PUAS_COMPARE_ERROR(Journal::create(f.path, kiosk), ErrorCode::AlreadyExists);
    QCOMPARE(Journal::open(f.path, kiosk)->head().seq, 40u);
}

void JournalTest::stateOfAHistory()
{
    const Fixture f;
    auto journal = Journal::open(f.path, kiosk);
    auto state = readKioskState(*journal);
    PUAS_VERIFY_OK(state);
    QCOMPARE(state->officer, QString());
    QCOMPARE(state->ratings, 34u);
    QCOMPARE(state->exportedSeq, 40u);
    QCOMPARE(state->receiptedSeq, 0u);

    const FixedClock clock;
    PUAS_VERIFY_OK(journal->appendAll({{clock.now(), DutyOn{QStringLiteral("7")}},
                                       {clock.now(), Receipted{40, "r"}},
                                       {clock.now(), TrainingOn{}},
                                       {clock.now(), overallRating(4)}}));
    state = readKioskState(*journal);
    QCOMPARE(state->officer, QStringLiteral("7"));
    QCOMPARE(state->ratings, 34u);
    QCOMPARE(state->receiptedSeq, 40u);
    QVERIFY(state->training);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
