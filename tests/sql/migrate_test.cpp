// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/migrate.h"

#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

#include <QVariant>

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint32 someId = 0x1234;

/// A file beside a folder of steps that a test writes.
struct Fixture {
    TestFolder folder;
    QString steps = folder.folder(QStringLiteral("steps"));
    Connection connection = std::move(*Connection::openSqlite(folder.file(QStringLiteral("f.sqlite")),
                                                              Connection::Mode::Create, someId));

    void step(const char *name, const QByteArray &sql) const
    {
        putContent(steps + QLatin1Char('/') + QString::fromLatin1(name), sql);
    }
    [[nodiscard]] int version() const
    {
        return connection.value(QStringLiteral("PRAGMA user_version"))->toInt();
    }
    [[nodiscard]] QStringList tables() const
    {
        return connection.value(QStringLiteral("SELECT group_concat(name, ' ') FROM sqlite_master"))
            ->toString()
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
};

} // namespace

class MigrateTest : public QObject
{
    Q_OBJECT

private slots:
    void runsStepsInOrderAndOnce();
    void takesUpWhereItStopped();
    void halfAStepIsNotDone();
    void newerFileIsRefused();
    void readerWantsTheNewestStep();
    void tokensAreReplaced();
};

void MigrateTest::runsStepsInOrderAndOnce()
{
    const Fixture f;
    f.step("0002_b.sql", "INSERT INTO a VALUES (1);");
    f.step("0001_a.sql", "CREATE TABLE a (x); CREATE TABLE b (x);");
    PUAS_VERIFY_OK(migrate(f.connection, f.steps));
    PUAS_VERIFY_OK(migrate(f.connection, f.steps));
    QCOMPARE(f.version(), 2);
    QCOMPARE(f.connection.value(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 1);
}

void MigrateTest::takesUpWhereItStopped()
{
    const Fixture f;
    f.step("0001_a.sql", "CREATE TABLE a (x);");
    PUAS_VERIFY_OK(migrate(f.connection, f.steps));
    f.step("0002_b.sql", "CREATE TABLE b (x);");
    PUAS_VERIFY_OK(migrate(f.connection, f.steps));
    QCOMPARE(f.tables(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void MigrateTest::halfAStepIsNotDone()
{
    const Fixture f;
    f.step("0001_a.sql", "CREATE TABLE a (x);");
    f.step("0002_b.sql", "CREATE TABLE b (x); INSERT INTO a VALUES (1); CREATE TABLE a (x);");
    PUAS_COMPARE_ERROR(migrate(f.connection, f.steps), ErrorCode::Database);
    QCOMPARE(f.version(), 1);
    QCOMPARE(f.tables(), QStringList{QStringLiteral("a")});
    QCOMPARE(f.connection.value(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 0);

    f.step("0002_b.sql", "CREATE TABLE b (x);");
    PUAS_VERIFY_OK(migrate(f.connection, f.steps));
    QCOMPARE(f.version(), 2);
}

void MigrateTest::newerFileIsRefused()
{
    const Fixture f;
    f.step("0001_a.sql", "CREATE TABLE a (x);");
    PUAS_VERIFY_OK(f.connection.run(QStringLiteral("PRAGMA user_version = 2")));
    PUAS_COMPARE_ERROR(migrate(f.connection, f.steps), ErrorCode::NewerFormat);
    PUAS_COMPARE_ERROR(expectMigrated(f.connection, f.steps), ErrorCode::NewerFormat);
    QCOMPARE(f.tables(), QStringList());
    PUAS_VERIFY_OK(f.connection.run(QStringLiteral("PRAGMA user_version = -1")));
    PUAS_COMPARE_ERROR(migrate(f.connection, f.steps), ErrorCode::Damaged);
}

void MigrateTest::readerWantsTheNewestStep()
{
    const Fixture f;
    f.step("0001_a.sql", "CREATE TABLE a (x);");
    PUAS_COMPARE_ERROR(expectMigrated(f.connection, f.steps), ErrorCode::InvalidInput);
    PUAS_VERIFY_OK(migrate(f.connection, f.steps));
    PUAS_VERIFY_OK(expectMigrated(f.connection, f.steps));
}

void MigrateTest::tokensAreReplaced()
{
    const Fixture f;
    f.step("0001_a.sql", "CREATE TABLE a (x @int@) @strict@;");
    PUAS_VERIFY_OK(migrate(f.connection, f.steps,
                           {{QStringLiteral("@int@"), QStringLiteral("INTEGER")},
                            {QStringLiteral("@strict@"), QStringLiteral("STRICT")}}));
    QVERIFY(!f.connection.run(QStringLiteral("INSERT INTO a VALUES ('text')")));
    PUAS_VERIFY_OK(f.connection.run(QStringLiteral("INSERT INTO a VALUES (5)")));
}

QTEST_GUILESS_MAIN(MigrateTest)
#include "migrate_test.moc"
