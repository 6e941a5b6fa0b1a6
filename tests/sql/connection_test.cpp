// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/connection.h"

#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

#include <QVariant>

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint32 ourId = 0x50554153;
constexpr qint32 otherId = 0x4f544852;
using Mode = Connection::Mode;

/// A file with one table in it, closed.
QString madeFile(const TestFolder &folder, qint32 id)
{
    const QString path = folder.file(QStringLiteral("f.sqlite"));
    const auto connection = Connection::openSqlite(path, Mode::Create, id);
    const auto made = connection->runScript(
        QStringLiteral("CREATE TABLE t (x); INSERT INTO t VALUES (7);"));
    Q_ASSERT(made);
    return path;
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void isOpenedDurably_data();
    void isOpenedDurably();
    void readerChangesNothing();
    void foreignFileIsRefusedAndUntouched_data();
    void foreignFileIsRefusedAndUntouched();
    void foreignDatabaseIsNotTurnedIntoOurs();
    void isRefused();
    void transactionIsRolledBackUnlessCommitted();
    void damagedPageIsFound();
};

void ConnectionTest::isOpenedDurably_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("a log written ahead") << "journal_mode"
                                         << "wal";
    QTest::newRow("synced at every commit") << "synchronous"
                                            << "2";
    QTest::newRow("references hold") << "foreign_keys"
                                     << "1";
}

void ConnectionTest::isOpenedDurably()
{
    QFETCH(QString, pragma);
    const TestFolder folder;
    const QString path = madeFile(folder, ourId);
    const auto connection = Connection::openSqlite(path, Mode::ReadWrite, ourId);
    PUAS_VERIFY_OK(connection);
    QTEST(connection->value(QStringLiteral("PRAGMA ") + pragma)->toString(), "value");
}

void ConnectionTest::readerChangesNothing()
{
    const TestFolder folder;
    const QString path = madeFile(folder, ourId);
    const QByteArray before = contentOf(path);
    {
        const auto reader = Connection::openSqlite(path, Mode::ReadOnly, ourId);
        PUAS_VERIFY_OK(reader);
        QCOMPARE(reader->value(QStringLiteral("SELECT x FROM t"))->toInt(), 7);
        PUAS_COMPARE_ERROR(reader->run(QStringLiteral("INSERT INTO t VALUES (8)")),
                           ErrorCode::PermissionDenied);
    }
    QCOMPARE(contentOf(path), before);
}

void ConnectionTest::foreignFileIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("zero bytes") << QByteArray() << "invalid-input";
    QTest::newRow("a text")
        << QByteArray("not a database at all, but long enough to be read as one. ").repeated(40)
        << "damaged";
    QTest::newRow("a short text") << QByteArray("hello") << "damaged";
}

void ConnectionTest::foreignFileIsRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("f.sqlite"));
    putContent(path, content);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        QCOMPARE(outcomeOf(Connection::openSqlite(path, mode, ourId)), reason);
        QCOMPARE(contentOf(path), content);
    }
}

void ConnectionTest::foreignDatabaseIsNotTurnedIntoOurs()
{
    const TestFolder folder;
    const QString path = madeFile(folder, otherId);
    {
        const auto connection = Connection::openSqlite(path, Mode::ReadWrite, otherId);
        PUAS_VERIFY_OK(connection->value(QStringLiteral("PRAGMA journal_mode = DELETE")));
    }
    const QByteArray before = contentOf(path);
    PUAS_COMPARE_ERROR(Connection::openSqlite(path, Mode::ReadWrite, ourId), ErrorCode::InvalidInput);
    QCOMPARE(contentOf(path), before);
}

void ConnectionTest::isRefused()
{
    const TestFolder folder;
    const QString path = madeFile(folder, ourId);
    PUAS_COMPARE_ERROR(Connection::openSqlite(path, Mode::Create, ourId), ErrorCode::AlreadyExists);
    PUAS_COMPARE_ERROR(
        Connection::openSqlite(folder.file(QStringLiteral("none")), Mode::ReadWrite, ourId),
        ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(
        Connection::openSqlite(folder.folder(QStringLiteral("d")), Mode::ReadWrite, ourId),
        ErrorCode::Io);
    PUAS_COMPARE_ERROR(
        Connection::openSqlite(folder.file(QStringLiteral("no/such/f")), Mode::Create, ourId),
        ErrorCode::Io);
}

void ConnectionTest::transactionIsRolledBackUnlessCommitted()
{
    const TestFolder folder;
    const QString path = madeFile(folder, ourId);
    const auto connection = Connection::openSqlite(path, Mode::ReadWrite, ourId);
    const auto count = [&] {
        return connection->value(QStringLiteral("SELECT count(*) FROM t"))->toInt();
    };
    {
        const auto transaction = Transaction::begin(*connection);
        PUAS_VERIFY_OK(connection->run(QStringLiteral("INSERT INTO t VALUES (8)")));
    }
    QCOMPARE(count(), 1);
    auto transaction = Transaction::begin(*connection);
    PUAS_VERIFY_OK(connection->run(QStringLiteral("INSERT INTO t VALUES (8)")));
    PUAS_VERIFY_OK(transaction->commit());
    QCOMPARE(count(), 2);
}

void ConnectionTest::damagedPageIsFound()
{
    const TestFolder folder;
    const QString path = madeFile(folder, ourId);
    QByteArray content = contentOf(path);
    QVERIFY(content.size() >= 8192);
    content.replace(4096, 4096, QByteArray(4096, '\x5a'));
    putContent(path, content);
    const auto connection = Connection::openSqlite(path, Mode::ReadWrite, ourId);
    PUAS_VERIFY_OK(connection);
    PUAS_COMPARE_ERROR(connection->quickCheck(), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
