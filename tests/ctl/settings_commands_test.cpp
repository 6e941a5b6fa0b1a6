// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"
#include "app/seal/password.h"
#include "app/seal/ticket.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_folder.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace puas;
using namespace puas::test;

namespace {

/// The month in which FixedClock stands.
const QString fixedMonth = QStringLiteral("2026-10");

} // namespace

/// kiosk hours, kiosk publish: what the office decides reaches the kiosk, signed.
class SettingsCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hoursReachTheKiosk();
    void hoursAreRefused_data();
    void hoursAreRefused();
    void resultIsComputedFromTheTallies();
    void aFigureNeedsThirtyRatings_data();
    void aFigureNeedsThirtyRatings();
    void changesReachTheKiosk();
    void pinsReachTheKiosk();
    void pinsAreRefused();
    void verifySeesAnExchangedPin();
    void changesAreRefused_data();
    void changesAreRefused();
    void modesReachTheKiosk();
    void ticketsAreGoodAtTheirKiosk();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->file(QLatin1String(name)); }
    [[nodiscard]] Called run(const QString &line, const QStringList &environment = {}) const
    {
        return puasctl(words(qPrintable(line), {path("office"), path("kiosk"), path("stick")}), environment);
    }
    /// Rates in the kiosk and brings all to the office and back.
    void rate(std::initializer_list<int> answers) const;
    void exchange() const;
    [[nodiscard]] KioskConfig config() const;
    void write(const char *name, const QByteArray &bytes) const;

    std::unique_ptr<TestFolder> m_folder;
};

void SettingsCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(!m_folder->folder(QStringLiteral("stick")).isEmpty());
    PUAS_VERIFY_STATUS(run(QStringLiteral("office create --data %1 --code DUKCAPIL --name Dukcapil")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral(
                           "kiosk enroll --data %1 --kiosk-data %2 --name Kios-1 --counter L1 --it-pin 246810")),
                       0);
}

void SettingsCommandsTest::rate(std::initializer_list<int> answers) const
{
    auto folder = KioskFolder::open(path("kiosk"));
    PUAS_VERIFY_OK(folder);
    auto journal = Journal::open(folder->journalPath(), folder->key().publicKey());
    PUAS_VERIFY_OK(journal);
    const FixedClock clock;
    for (const int answer : answers) {
        Rated rated;
        rated.survey = QStringLiteral("skm");
        rated.surveyVersion = 1;
        rated.answers = {{QStringLiteral("overall"), answer, 4}};
        rated.counter = QStringLiteral("L1");
        rated.language = QStringLiteral("id");
        rated.mode = QStringLiteral("free");
        PUAS_VERIFY_OK(journal->append({clock.now(), rated}));
    }
}

void SettingsCommandsTest::exchange() const
{
    PUAS_VERIFY_STATUS(run(QStringLiteral("export --kiosk-data %2 --to %3")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("import --data %1 %3")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("export --kiosk-data %2 --to %3")), 0);
}

KioskConfig SettingsCommandsTest::config() const
{
    return KioskFolder::openToRead(path("kiosk"))->config();
}

void SettingsCommandsTest::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void SettingsCommandsTest::hoursReachTheKiosk()
{
    const quint64 before = config().version;
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk hours --data %1 --kiosk Kios-1 --opens 08:00 --closes 15:30 "
                                          "--closed-on sun,sat")),
                       0);
    exchange();
    QCOMPARE(config().opensAt, QStringLiteral("08:00"));
    QCOMPARE(config().closesAt, QStringLiteral("15:30"));
    QCOMPARE(config().closedWeekdays, (std::vector{6, 7}));
    QVERIFY(config().version > before);
    PUAS_VERIFY_STATUS(run(QStringLiteral("verify %1")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk hours --data %1 --all --always")), 0);
    exchange();
    QVERIFY(config().opensAt.isEmpty() && config().closedWeekdays.empty());
}

void SettingsCommandsTest::hoursAreRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("which kiosk") << QStringLiteral("--always") << 2;
    QTest::newRow("both") << QStringLiteral("--all --opens 08:00 --closes 15:00 --always") << 2;
    QTest::newRow("half") << QStringLiteral("--all --opens 08:00") << 2;
    QTest::newRow("no weekday") << QStringLiteral("--all --opens 08:00 --closes 15:00 --closed-on caturday") << 2;
    QTest::newRow("no time") << QStringLiteral("--all --opens 8am --closes 15:00") << 3;
    QTest::newRow("backwards") << QStringLiteral("--all --opens 15:00 --closes 08:00") << 3;
    QTest::newRow("never open")
        << QStringLiteral("--all --opens 08:00 --closes 15:00 --closed-on mon,tue,wed,thu,fri,sat,sun") << 3;
    QTest::newRow("unknown kiosk") << QStringLiteral("--kiosk Kios-9 --always") << 1;
}

void SettingsCommandsTest::hoursAreRefused()
{
    QFETCH(QString, options);
    QFETCH(int, status);
    const quint64 before = config().version;
    const Called called = run(QStringLiteral("kiosk hours --data %1 ") + options);
    QCOMPARE(called.status != 0, true);
    QVERIFY2(called.status == status, called.toText().constData());
    exchange();
    QCOMPARE(config().version, before);
}

void SettingsCommandsTest::resultIsComputedFromTheTallies()
{
    for (int repeat = 0; repeat < 10; ++repeat)
        rate({1, 3, 4, 4});
    exchange();
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk publish --data %1 --all --period ") + fixedMonth), 0);
    exchange();
    const auto result = config().result;
    QVERIFY(result);
    QCOMPARE(result->period, fixedMonth);
    QCOMPARE(result->n, 40);
    QCOMPARE(result->counts, (std::vector<qint64>{10, 0, 10, 20}));
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk publish --data %1 --all --no-result")), 0);
    exchange();
    QVERIFY(!config().result);
}

void SettingsCommandsTest::aFigureNeedsThirtyRatings_data()
{
    QTest::addColumn<int>("ratings");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("29") << 29 << false;
    QTest::newRow("30") << 30 << true;
}

void SettingsCommandsTest::aFigureNeedsThirtyRatings()
{
    QFETCH(int, ratings);
    QFETCH(bool, isShown);
    for (int i = 0; i < ratings; ++i)
        rate({4});
    exchange();
    const Called called = run(QStringLiteral("kiosk publish --data %1 --all --period ") + fixedMonth);
    PUAS_VERIFY_STATUS(called, 0);
    QCOMPARE(!called.out.contains("shows no figure"), isShown);
    exchange();
    QCOMPARE(config().result.has_value(), isShown);
}

void SettingsCommandsTest::changesReachTheKiosk()
{
    write("changes.json", R"([{"topic":"slow","said":{"id":"Antrean lama."},"changed":{"id":"Loket buka 07.30."}}])");
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk publish --data %1 --all --changes ") + path("changes.json")), 0);
    exchange();
    QCOMPARE(config().changes.size(), 1u);
    QCOMPARE(config().changes.front().topic, QStringLiteral("slow"));
    QCOMPARE(textIn(config().changes.front().changed, QStringLiteral("jv")), QStringLiteral("Loket buka 07.30."));
}

void SettingsCommandsTest::pinsReachTheKiosk()
{
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer add --data %1 --nip 1985 --name Siti")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer pin --data %1 --nip 1985"), {QStringLiteral("PUAS_NEW_PIN=4711")}),
                       0);
    exchange();
    QVERIFY(passwordMatches(config().officer(QStringLiteral("1985"))->pinHash, QStringLiteral("4711")));
    PUAS_VERIFY_STATUS(run(QStringLiteral("verify %1")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer pin --data %1 --nip 1985 --none")), 0);
    exchange();
    QVERIFY(config().officer(QStringLiteral("1985"))->pinHash.isEmpty());
    PUAS_VERIFY_STATUS(run(QStringLiteral("verify %1")), 0);
}

void SettingsCommandsTest::pinsAreRefused()
{
    const QStringList good{QStringLiteral("PUAS_NEW_PIN=4711")};
    QVERIFY(run(QStringLiteral("officer pin --data %1 --nip 1985"), good).status != 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer add --data %1 --nip 1985 --name Siti")), 0);
    for (const auto *pin : {"PUAS_NEW_PIN=47", "PUAS_NEW_PIN=471x", "PUAS_NEW_PIN=1234567890123"})
        PUAS_VERIFY_STATUS(run(QStringLiteral("officer pin --data %1 --nip 1985"), {QString::fromLatin1(pin)}), 2);
}

void SettingsCommandsTest::verifySeesAnExchangedPin()
{
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer add --data %1 --nip 1985 --name Siti")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer pin --data %1 --nip 1985"), {QStringLiteral("PUAS_NEW_PIN=4711")}),
                       0);
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("edit"));
        database.setDatabaseName(path("office") + QStringLiteral("/office.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("UPDATE document SET body = X'41' WHERE name = 'pin/1985'")));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("edit"));
    const Called called = run(QStringLiteral("verify %1"));
    QVERIFY2(called.status != 0, called.toText().constData());
    QVERIFY2((called.out + called.err).contains("pin/1985"), called.toText().constData());
}

void SettingsCommandsTest::changesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("slow");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("nothing changed") << QByteArray(R"([{"topic":"slow","said":{"id":"Lama."}}])");
    QTest::newRow("nothing said") << QByteArray(R"([{"topic":"slow","changed":{"id":"Cepat."}}])");
}

void SettingsCommandsTest::changesAreRefused()
{
    QFETCH(QByteArray, json);
    write("changes.json", json);
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk publish --data %1 --all --changes ") + path("changes.json")), 3);
}

void SettingsCommandsTest::modesReachTheKiosk()
{
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk mode --data %1 --all --mode served --open 90 --open-key PgDown")), 0);
    exchange();
    QCOMPARE(config().mode, QStringLiteral("served"));
    QCOMPARE(config().rating, (RatingRules{0, 90, QStringLiteral("PgDown")}));
    PUAS_VERIFY_STATUS(run(QStringLiteral("kiosk mode --data %1 --all --mode free --interval 15")), 0);
    exchange();
    QCOMPARE(config().rating.intervalSeconds, 15);
    QVERIFY(run(QStringLiteral("kiosk mode --data %1 --all --mode served --open-key 4")).status != 0);
    QVERIFY(run(QStringLiteral("kiosk mode --data %1 --all --mode served --open 5")).status != 0);
    exchange();
    QCOMPARE(config().mode, QStringLiteral("free"));
}

void SettingsCommandsTest::ticketsAreGoodAtTheirKiosk()
{
    const Called first = run(QStringLiteral("tickets --data %1 --kiosk Kios-1 --count 3 --format csv"));
    PUAS_VERIFY_STATUS(first, 0);
    const Called second = run(QStringLiteral("tickets --data %1 --kiosk Kios-1 --count 1"));
    PUAS_VERIFY_STATUS(second, 0);
    const auto kiosk = KioskFolder::openToRead(path("kiosk"));
    const auto key = TicketKey::between(kiosk->key(), kiosk->office().signingKey);
    const QList<QByteArray> lines = first.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (quint32 number = 1; number <= 3; ++number)
        QCOMPARE(key->number(QString::fromLatin1(lines[number].split(',')[1].trimmed())), std::optional(number));
    QCOMPARE(key->number(QString::fromLatin1(second.out.trimmed()).remove(u' ')), std::optional(4U));
    PUAS_VERIFY_STATUS(run(QStringLiteral("verify %1")), 0);
    QVERIFY(run(QStringLiteral("tickets --data %1 --kiosk Kios-9 --count 1")).status != 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("tickets --data %1 --kiosk Kios-1 --count 0")), 2);
}

QTEST_GUILESS_MAIN(SettingsCommandsTest)
#include "settings_commands_test.moc"
