// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/kiosk_table.h"
#include "tests/store/sample_ratings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// How each kiosk stands with its office.
class KioskTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void silence_data();
    void silence();
    void aClockThatRunsAhead();
    void closedKiosks();
    void none();

private:
    /// Enrols kiosk a; empty: it has not reported.
    void enrol(const QByteArray &enrolled, const QByteArray &reported, const QByteArray &imported);
    [[nodiscard]] KioskRow row(const char *today) const
    {
        return kioskTable(*m_store, QDate::fromString(QLatin1String(today), Qt::ISODate))->front();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
};

void KioskTableTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::create(m_folder->filePath(QStringLiteral("office")), trenggalekOffice()).value();
}

void KioskTableTest::enrol(const QByteArray &enrolled, const QByteArray &reported,
                           const QByteArray &imported)
{
    Kiosk kiosk = kioskNamed('a');
    kiosk.enrolledAtUtcMs = utcMs(enrolled.constData());
    QVERIFY(m_store->registry().enrolKiosk(kiosk));
    if (reported.isEmpty())
        return;
    auto import = m_store->beginImport();
    QVERIFY(import);
    QVERIFY(import->setKioskHead(kiosk.id, 40, QByteArray(32, 'x'), utcMs(reported.constData()), 12));
    QVERIFY(import->recordImport({utcMs(imported.constData()),
                                  QStringLiteral("f"),
                                  kiosk.id,
                                  1,
                                  40,
                                  0,
                                  QStringLiteral("accepted"),
                                  {}}));
    QVERIFY(import->commit());
}

void KioskTableTest::silence_data()
{
    QTest::addColumn<QByteArray>("reported");
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<QString>("since");
    // 2026-11-24 is a Tuesday; the day is the one in Jakarta.
    QTest::newRow("today") << QByteArray("2026-11-24T03:00") << QByteArray("2026-11-24") << "reporting"
                           << qint64(0) << "2026-11-24";
    QTest::newRow("two working days") << QByteArray("2026-11-24T03:00") << QByteArray("2026-11-26")
                                      << "reporting" << qint64(2) << "2026-11-24";
    QTest::newRow("three working days") << QByteArray("2026-11-24T03:00") << QByteArray("2026-11-27")
                                        << "silent" << qint64(3) << "2026-11-24";
    QTest::newRow("a weekend between") << QByteArray("2026-11-20T03:00") << QByteArray("2026-11-24")
                                       << "reporting" << qint64(2) << "2026-11-20";
    QTest::newRow("after midnight in Jakarta")
        << QByteArray("2026-11-23T17:30") << QByteArray("2026-11-27") << "silent" << qint64(3)
        << "2026-11-24";
    QTest::newRow("never, enrolled today")
        << QByteArray() << QByteArray("2026-11-16") << "waiting" << qint64(0) << "2026-11-16";
    QTest::newRow("never, long since")
        << QByteArray() << QByteArray("2026-11-24") << "silent" << qint64(6) << "2026-11-16";
}

void KioskTableTest::silence()
{
    QFETCH(QByteArray, reported);
    QFETCH(QByteArray, today);
    enrol("2026-11-16T03:00", reported, reported);
    const KioskRow found = row(today.constData());
    QTEST(kioskStateName(found.state), "state");
    QTEST(found.silentWorkingDays, "days");
    QTEST(found.silentSince.toString(Qt::ISODate), "since");
    QCOMPARE(found.lastReport.has_value(), !reported.isEmpty());
    QVERIFY(!found.isClosed());
}

void KioskTableTest::aClockThatRunsAhead()
{
    enrol("2026-11-02T03:00", "2106-01-01T00:00", "2026-11-03T03:00");
    const KioskRow found = row("2026-11-24");
    QCOMPARE(*found.lastReport, QDate(2026, 11, 3));
    QCOMPARE(found.state, KioskState::Silent);
}

void KioskTableTest::closedKiosks()
{
    enrol("2026-11-02T03:00", "2026-11-03T03:00", "2026-11-03T03:00");
    QVERIFY(m_store->registry().enrolKiosk(kioskNamed('b')));
    const KioskEnd end{kioskNamed('a').id,     utcMs("2026-11-04T03:00"),
                       QStringLiteral("agus"), {},
                       kioskNamed('b').id,     {}};
    QVERIFY(m_store->kioskEnds().close(end));
    KioskRow found = row("2026-11-24");
    QCOMPARE(found.state, KioskState::Replaced);
    QCOMPARE(found.silentWorkingDays, 0);
    QCOMPARE(*found.end, end);
    QVERIFY(found.isClosed());
    QVERIFY2(!found.end->lost, "unknown");
    QVERIFY(m_store->registry().revokeKiosk(kioskNamed('b').id, 9)); // by Puas 0.1.0: nobody said how
    const auto rows = kioskTable(*m_store, QDate(2026, 11, 24));
    QCOMPARE(rows->at(1).state, KioskState::Revoked);
    QVERIFY(!rows->at(1).end);
}

void KioskTableTest::none()
{
    QVERIFY(kioskTable(*m_store, QDate(2026, 11, 24))->empty());
}

QTEST_GUILESS_MAIN(KioskTableTest)
#include "kiosk_table_test.moc"
