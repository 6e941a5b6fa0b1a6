// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_bundle.h"
#include "app/intake/write_post.h"
#include "app/journal/clock.h"
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int ratings = 5;
const QString password = QStringLiteral("kopi susu tanpa gula");

/// Ratings of a kiosk whose clock is 40 days ahead of the office's.
constexpr qint64 aheadMs = 40 * dayMs;

} // namespace

/// clock-offset, and what kiosk list and doctor say of a clock that was wrong.
class ClockCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offsetsAreRefused_data();
    void offsetsAreRefused();
    void doubtIsSaidUntilPutRight();
    void kioskBehindTheOfficeIsTold();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.file(QLatin1String(name)); }
    [[nodiscard]] Called run(const QString &line) const
    {
        return puasctl(words(qPrintable(line), {path("office"), path("kiosk"), path("stick"), m_kiosk}),
                       {QStringLiteral("PUAS_PASSWORD=") + password,
                        QStringLiteral("PUAS_NEW_PASSWORD=") + password});
    }
    void rate() const;
    /// The check of a report of doctor; an empty object: it is not in it.
    [[nodiscard]] QJsonObject check(const QString &line, const QString &name) const;
    [[nodiscard]] QJsonObject kiosk() const
    {
        return run(QStringLiteral("kiosk list --data %1 --format json")).array().first().toObject();
    }

    TestFolder m_folder;
    QString m_kiosk; ///< its id
};

void ClockCommandsTest::initTestCase()
{
    QVERIFY(!m_folder.folder(QStringLiteral("stick")).isEmpty());
    PUAS_VERIFY_STATUS(run(QStringLiteral("office create --data %1 --code DUKCAPIL --name Dukcapil")),
                       0);
    PUAS_VERIFY_STATUS(
        run(QStringLiteral(
            "kiosk enroll --data %1 --kiosk-data %2 --name Kios-1 --counter L1 --it-pin 246810")),
        0);
    m_kiosk = kiosk()[QStringLiteral("kiosk")].toString();
    PUAS_VERIFY_STATUS(run(QStringLiteral("user add --data %1 --login ratna --name Ratna --role head")),
                       0);
    PUAS_VERIFY_STATUS(
        run(QStringLiteral("user add --data %1 --login joko --name Joko --role it --as ratna")), 0);
    rate();
    PUAS_VERIFY_STATUS(run(QStringLiteral("export --kiosk-data %2 --to %3")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("import --data %1 %3")), 0);
}

void ClockCommandsTest::rate() const
{
    auto folder = KioskFolder::open(path("kiosk"));
    PUAS_VERIFY_OK(folder);
    auto journal = Journal::open(folder->journalPath(), folder->key().publicKey());
    PUAS_VERIFY_OK(journal);
    for (int i = 0; i < ratings; ++i) {
        Rated rated;
        rated.survey = QStringLiteral("skm");
        rated.surveyVersion = 1;
        rated.answers = {{QStringLiteral("overall"), 4, 4}};
        rated.counter = QStringLiteral("L1");
        rated.language = QStringLiteral("id");
        rated.mode = QStringLiteral("free");
        Stamp stamp = SystemClock().now();
        stamp.wallMs += aheadMs;
        PUAS_VERIFY_OK(journal->append({stamp, rated}));
    }
}

QJsonObject ClockCommandsTest::check(const QString &line, const QString &name) const
{
    const QJsonArray checks
        = run(line + QStringLiteral(" --format json")).object()[QStringLiteral("checks")].toArray();
    for (const auto &one : checks)
        if (one[QStringLiteral("name")] == name)
            return one.toObject();
    return {};
}

void ClockCommandsTest::offsetsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *line, int status, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(line) << status << QByteArray(says);
    };
    row("unknown kiosk", "--kiosk 00ff --from 1 --to 5 --offset-ms -1 --reason x", 1, "not-found");
    row("no range", "--kiosk %4 --from 5 --to 1 --offset-ms -1 --reason x", 2, "events 5 to 1");
    row("beyond its last", "--kiosk %4 --from 1 --to 500 --offset-ms -1 --reason x", 2,
        "events 1 to 500");
    row("later than the import", "--kiosk %4 --from 1 --to 5 --offset-ms -1 --reason x", 2,
        "not after");
    row("no reason", "--kiosk %4 --from 1 --to 5 --offset-ms -1", 2, "--reason");
    row("no number", "--kiosk %4 --from 1 --to 5 --offset-ms soon --reason x", 2, "--offset-ms");
}

void ClockCommandsTest::offsetsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, says);
    const Called called = run(QStringLiteral("clock-offset --data %1 --as joko ") + words);
    QTEST(called.status, "status");
    QVERIFY2(called.err.contains(says), called.err.constData());
    QCOMPARE(kiosk()[QStringLiteral("clock_corrected")].toInt(), 0);
}

void ClockCommandsTest::doubtIsSaidUntilPutRight()
{
    const QString office = QStringLiteral("doctor --data %1");
    const QString ofKiosk = QStringLiteral("clock of Kios-1");
    QCOMPARE(kiosk()[QStringLiteral("clock_doubtful")].toInt(), ratings);
    QCOMPARE(kiosk()[QStringLiteral("clock_left_out")].toInt(), ratings);
    const Called list = run(QStringLiteral("kiosk list --data %1"));
    QVERIFY2(list.out.contains("its clock was wrong for 5 ratings, 0 are put right, 5 count nowhere"),
             list.out.constData());
    PUAS_VERIFY_STATUS(run(office), 1);
    QVERIFY(check(office, ofKiosk)[QStringLiteral("advice")].toString().contains(
        QLatin1String("clock-offset")));

    const Called offset = run(
        QStringLiteral("clock-offset --data %1 --as joko --kiosk %4 --from 1 --to %5 --offset-ms -%6 "
                       "--reason battery --format json")
            .replace(QStringLiteral("%5"),
                     QString::number(kiosk()[QStringLiteral("last_event")].toInt()))
            .replace(QStringLiteral("%6"), QString::number(aheadMs)));
    PUAS_VERIFY_STATUS(offset, 0);
    QCOMPARE(offset.object()[QStringLiteral("ratings")].toInt(), ratings);
    QCOMPARE(kiosk()[QStringLiteral("clock_corrected")].toInt(), ratings);
    QCOMPARE(kiosk()[QStringLiteral("clock_left_out")].toInt(), 0);
    PUAS_VERIFY_STATUS(run(office), 0);
    QVERIFY(check(office, ofKiosk).isEmpty());
    PUAS_VERIFY_STATUS(run(QStringLiteral("verify %1")), 0);
}

void ClockCommandsTest::kioskBehindTheOfficeIsTold()
{
    const QString line = QStringLiteral("doctor --data %2");
    const QString name = QStringLiteral("office's time");
    PUAS_VERIFY_STATUS(run(QStringLiteral("export --kiosk-data %2 --to %3")), 0);
    QVERIFY(check(line, name)[QStringLiteral("ok")].toBool());
    {
        auto office = OfficeFolder::open(path("office"));
        PUAS_VERIFY_OK(office);
        const qint64 tomorrow = SystemClock().now().wallMs + dayMs;
        PUAS_VERIFY_OK(importPaths(*office, {path("stick")}, tomorrow));
        PUAS_VERIFY_OK(writePost(*office, path("stick"), tomorrow));
    }
    PUAS_VERIFY_STATUS(run(QStringLiteral("export --kiosk-data %2 --to %3")), 0);
    const QJsonObject behind = check(line, name);
    QVERIFY(!behind[QStringLiteral("ok")].toBool());
    QVERIFY(behind[QStringLiteral("detail")].toString().contains(QLatin1String("minutes behind")));
}

QTEST_GUILESS_MAIN(ClockCommandsTest)
#include "clock_commands_test.moc"
