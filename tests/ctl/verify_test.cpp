// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace puas::test;

/// verify finds what was changed behind the programs' backs.
class VerifyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void soundThingsAreSound();
    void keysAreAsked();
    void bytesOfABundle_data();
    void bytesOfABundle();
    void editedStore_data();
    void editedStore();
    void editedJournal_data();
    void editedJournal();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.file(QLatin1String(name)); }
    [[nodiscard]] Called run(const char *line) const
    {
        return puasctl(words(line, {path("office"), path("kiosk"), path("stick"), m_bundle}));
    }

    TestFolder m_folder;
    QString m_bundle;
};

namespace {

/// What a person with the sqlite3 shell does.
QString edit(const QString &file, const QStringList &statements)
{
    QString complaint;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          QStringLiteral("shell"));
        database.setDatabaseName(file);
        if (!database.open())
            complaint = database.lastError().text();
        for (const QString &statement : statements)
            if (QSqlQuery query(database); !query.exec(statement))
                complaint = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    return complaint;
}

} // namespace

void VerifyTest::initTestCase()
{
    QVERIFY(!m_folder.folder(QStringLiteral("stick")).isEmpty());
    PUAS_VERIFY_STATUS(run("office create --data %1 --code DUKCAPIL --name Dukcapil"), 0);
    PUAS_VERIFY_STATUS(run("officer add --data %1 --nip 1985 --name Siti"), 0);
    PUAS_VERIFY_STATUS(
        run("kiosk enroll --data %1 --kiosk-data %2 --name Kios-1 --counter L1 --it-pin 246810"), 0);
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %2 --officer 1985"), 0);
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %2 --off"), 0);
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(
        run("simulate --data %1 --out %3 --kiosks 1 --days 3 --per-day 40 --seed 3 --until 2026-10-30"),
        0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    QDirIterator files(path("stick"), {QStringLiteral("*.puas")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    m_bundle = files.next();
}

void VerifyTest::soundThingsAreSound()
{
    const Called called = run("verify %1 %2 %3 %4 --format json");
    PUAS_VERIFY_STATUS(called, 0);
    QVERIFY(called.err.isEmpty());
    QStringList kinds;
    for (const QJsonValue &verified : called.array()) {
        kinds.append(verified[QStringLiteral("kind")].toString());
        QCOMPARE(verified[QStringLiteral("ok")], QJsonValue(true));
        QVERIFY(!verified[QStringLiteral("checked")].toArray().isEmpty());
    }
    QCOMPARE(kinds.join(QLatin1Char(' ')), QStringLiteral("store journal bundle bundle bundle"));
    for (const char *line :
         {"verify %1", "verify %1/office.sqlite", "verify %2/journal.sqlite", "verify %4"})
        QVERIFY2(run(line).out.contains("sound; checked: "), line);
}

void VerifyTest::keysAreAsked()
{
    const Called opened = run("verify %3 --key %1/keys/office-box.key");
    PUAS_VERIFY_STATUS(opened, 0);
    QVERIFY2(opened.out.contains("payload opened"), opened.out.constData());
    putContent(path("other.pub"), QByteArray(64, 'a'));
    const Called forged = puasctl(words("verify %1 --key %2", {m_bundle, path("other.pub")}));
    PUAS_VERIFY_STATUS(forged, 4);
    QVERIFY2(forged.err.contains("bad-signature"), forged.err.constData());
    putContent(path("no.key"), "hello");
    QFile::setPermissions(path("no.key"), QFileDevice::ReadOwner);
    PUAS_VERIFY_STATUS(puasctl(words("verify %1 --key %2", {m_bundle, path("no.key")})), 3);
    PUAS_VERIFY_STATUS(puasctl(words("verify %1 --key %2", {m_bundle, path("none.key")})), 1);
}

void VerifyTest::bytesOfABundle_data()
{
    QTest::addColumn<double>("place"); // 0 the first byte, 1 the last
    for (const double place : {0.0, 0.01, 0.05, 0.1, 0.2, 0.5, 0.8, 0.99, 1.0})
        QTest::addRow("at %g", place) << place;
}

void VerifyTest::bytesOfABundle()
{
    QFETCH(double, place);
    QByteArray bytes = contentOf(m_bundle);
    const auto at = qsizetype(place * double(bytes.size() - 1));
    bytes[at] = char(bytes[at] ^ 0x20);
    const QString copy = path("changed.puas");
    putContent(copy, bytes);
    const Called called = puasctl(words("verify %1 --format json", {copy}));
    QVERIFY2(called.status == 4 || called.status == 3, called.toText().constData());
    QCOMPARE(called.array().first()[QStringLiteral("ok")], QJsonValue(false));
    QVERIFY(!called.err.isEmpty());
    putContent(copy, contentOf(m_bundle).chopped(1));
    PUAS_VERIFY_STATUS(puasctl(words("verify %1", {copy})), 4);
}

void VerifyTest::editedStore_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *statement, const char *says) {
        QTest::newRow(statement) << QString::fromLatin1(statement) << QByteArray(says);
    };
    row("UPDATE answer SET value = 5 - value WHERE rating_id = (SELECT min(id) FROM rating)",
        "is not what its events say");
    row("DELETE FROM answer WHERE rating_id = (SELECT max(id) FROM rating)",
        "is not what its events say");
    row("UPDATE rating SET officer_id = 0 WHERE id = (SELECT min(id) FROM rating)",
        "is not what its events say");
    row("UPDATE rating SET seq = seq + 100000 WHERE id = (SELECT max(id) FROM rating)",
        "is in no event");
    row("UPDATE tally SET n = n + 1", "tally");
    row("DELETE FROM tally_hour", "tally_hour");
    row("UPDATE kiosk_event SET body = x'00' WHERE seq = 5", "event 5: does not fit its chain");
    row("UPDATE kiosk_event SET link = zeroblob(32) WHERE seq = 7", "event 7: does not fit its chain");
    row("DELETE FROM kiosk_event WHERE seq = 9", "event 9: does not fit its chain");
    row("DELETE FROM kiosk_event WHERE seq = (SELECT max(seq) FROM kiosk_event)", "head");
}

void VerifyTest::editedStore()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, says);
    const TestFolder copy;
    copyFolder(path("office"), copy.file(QStringLiteral("office")));
    QCOMPARE(edit(copy.file(QStringLiteral("office/office.sqlite")), {statement}), QString());
    const Called called = puasctl(words("verify %1", {copy.file(QStringLiteral("office"))}));
    PUAS_VERIFY_STATUS(called, 4);
    QVERIFY2(called.err.contains(says), called.err.constData());
    PUAS_VERIFY_STATUS(puasctl(words("doctor --data %1", {copy.file(QStringLiteral("office"))})), 4);
}

void VerifyTest::editedJournal_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
         {"UPDATE event SET body = x'A0' WHERE seq = 2",
          "UPDATE event SET link = zeroblob(32) WHERE seq = 1", "DELETE FROM event WHERE seq = 2",
          "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", "DELETE FROM event"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void VerifyTest::editedJournal()
{
    QFETCH(QString, statement);
    const TestFolder copy;
    copyFolder(path("kiosk"), copy.file(QStringLiteral("kiosk")));
    const QString journal = copy.file(QStringLiteral("kiosk/journal.sqlite"));
    // Triggers forbid it; who can write the file can drop them.
    QStringList statements;
    for (const char *trigger : {"event_no_update", "event_no_delete"})
        statements.append(QStringLiteral("DROP TRIGGER IF EXISTS %1").arg(QLatin1String(trigger)));
    QCOMPARE(edit(journal, statements + QStringList{statement}), QString());
    const Called called = puasctl(words("verify %1", {copy.file(QStringLiteral("kiosk"))}));
    PUAS_VERIFY_STATUS(called, 4);
    QVERIFY2(called.err.contains("event"), called.err.constData());
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
