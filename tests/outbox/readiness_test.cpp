// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/intake/kiosk_report.h"
#include "app/journal/kiosk_state.h"
#include "tests/outbox/stick_between.h"
#include "tests/support/expect.h"

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint64 hour = 3'600'000;

/// Exports with what the program at the counter says of its machine; the office takes it in.
QString carry(StickBetween &f, const KioskSenses &senses)
{
    const auto prepared = prepareExport(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock(),
                                        systemDisk(), senses);
    if (!prepared)
        return outcomeOf(prepared);
    if (const auto delivered = deliverExport(*prepared, f.kiosk.folder(), f.stick.path()); !delivered)
        return outcomeOf(delivered);
    return f.import().first(); // sorted: one that is known already comes last
}

KioskReport reportAtOffice(StickBetween &f)
{
    const auto reports = kioskReports(f.office.folder().store());
    if (!reports || reports->count(f.kiosk.folder().kioskId()) != 1)
        qFatal("The office has no report.");
    return reports->at(f.kiosk.folder().kioskId());
}

} // namespace

/// A kiosk's readiness report, from its own disk over a stick into the office.
class ReadinessTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingBeforeTheFirstStick();
    void travelsOnTheStick();
    void programsWithoutScreenSayWhatTheySee();
    void aClockBehindReceiptsIsTold();
    void complaints_data();
    void complaints();
};

void ReadinessTest::nothingBeforeTheFirstStick()
{
    StickBetween f;
    const auto reports = kioskReports(f.office.folder().store());
    PUAS_VERIFY_OK(reports);
    QVERIFY(reports->empty());
}

void ReadinessTest::travelsOnTheStick()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(carry(f, {Condition::Good, Condition::Bad, QStringLiteral("D-03")}),
             QStringLiteral("accepted"));
    const KioskReport first = reportAtOffice(f);
    QVERIFY(first.health.freeDiskMiB > 0);
    QCOMPARE(first.health.settingsVersion, f.kiosk.folder().config().version);
    QCOMPARE(first.health.database, Condition::Good);
    QCOMPARE(first.health.chain, Condition::Good);
    QCOMPARE(first.health.touch, Condition::Good);
    QCOMPARE(first.health.sound, Condition::Bad);
    QCOMPARE(first.health.lastError, QStringLiteral("D-03"));
    QCOMPARE(first.health.exportedMs, 0);
    QCOMPARE(first.health.receiptedMs, 0);
    QCOMPARE(first.software, QCoreApplication::applicationVersion());

    static_cast<void>(f.post());
    QVERIFY(f.kiosk.takeFrom(f.stick.path()).receipt);
    const qint64 exported = readKioskState(f.kiosk.journal())->exportedMs;
    const qint64 receipted = readKioskState(f.kiosk.journal())->receiptedMs;
    QVERIFY(exported > 0);
    QVERIFY(receipted >= exported);
    f.kiosk.rate(3);
    QCOMPARE(carry(f, {}), QStringLiteral("accepted"));
    const KioskReport second = reportAtOffice(f);
    QCOMPARE(second.health.exportedMs, exported);
    QCOMPARE(second.health.receiptedMs, receipted);
    QVERIFY2(second.health.lastError.isEmpty(), "the newest report counts");
}

void ReadinessTest::programsWithoutScreenSayWhatTheySee()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.import().last(), QStringLiteral("accepted"));
    const KioskHealth health = reportAtOffice(f).health;
    QCOMPARE(health.database, Condition::Good);
    QCOMPARE(health.touch, Condition::NotLooked);
    QCOMPARE(health.sound, Condition::NotLooked);
}

void ReadinessTest::aClockBehindReceiptsIsTold()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(carry(f, {}), QStringLiteral("accepted"));
    const qint64 officeMs = f.kiosk.clock().now().wallMs + 26 * hour;
    PUAS_VERIFY_OK(writePost(f.office.folder(), f.stick.path(), officeMs));
    QVERIFY(f.kiosk.takeFrom(f.stick.path()).receipt);
    f.kiosk.rate(4);
    const auto prepared = prepareExport(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock());
    PUAS_VERIFY_OK(prepared);
    const auto bundle = BundleFile::open(prepared->path);
    PUAS_VERIFY_OK(bundle);
    const BundleHeader header = bundle->header();
    QCOMPARE(qint64(header.health.clockBehindMs), officeMs - header.wallMs);
    QVERIFY(header.health.clockBehindMs > quint64(25 * hour));
}

void ReadinessTest::complaints_data()
{
    QTest::addColumn<KioskHealth>("health");
    QTest::addColumn<QString>("names");
    KioskHealth sound;
    sound.freeDiskMiB = leastFreeDiskMiB;
    sound.clockBehindMs = clockBehindToleranceMs;
    const auto row = [&sound](const char *name, const std::function<void(KioskHealth &)> &change) {
        KioskHealth health = sound;
        change(health);
        QTest::newRow(name) << health << QString::fromLatin1(name);
    };
    QTest::newRow("none") << sound << QString();
    row("disk", [](KioskHealth &h) { h.freeDiskMiB = leastFreeDiskMiB - 1; });
    row("database", [](KioskHealth &h) { h.database = Condition::Bad; });
    row("chain", [](KioskHealth &h) { h.chain = Condition::Bad; });
    row("touch", [](KioskHealth &h) { h.touch = Condition::Bad; });
    row("sound", [](KioskHealth &h) { h.sound = Condition::Bad; });
    row("clock", [](KioskHealth &h) { ++h.clockBehindMs; });
    row("error", [](KioskHealth &h) { h.lastError = QStringLiteral("D-03"); });
}

void ReadinessTest::complaints()
{
    QFETCH(KioskHealth, health);
    QTEST(complaintsOf(health).join(u' '), "names");
}

QTEST_GUILESS_MAIN(ReadinessTest)

#include "readiness_test.moc"
