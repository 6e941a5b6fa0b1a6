// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal_thread.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/test_kiosk.h"

#include <QTest>

#include <atomic>

using namespace puas;
using namespace puas::test;

namespace {

/// A clock that somebody turns, and a machine that somebody boots.
class TurnedClock : public FixedClock
{
public:
    [[nodiscard]] Stamp now() const override
    {
        Stamp stamp = FixedClock::now();
        stamp.wallMs += turnedMs;
        stamp.boot[15] = boots;
        return stamp;
    }

    std::atomic<qint64> turnedMs{0};
    std::atomic<quint8> boots{0};
};

constexpr qint64 hour = 3'600'000;

} // namespace

/// A clock that was turned stands in the journal before the first event that it stamps.
class KioskClockTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTurnStandsBeforeTheNextEvent();
    void smallStepsAreNoTurn();
    void onlyAStepBackIsSeenAcrossAReboot();

private:
    void start();
    void note();
    /// All turns that the journal tells of, in ms, in order.
    [[nodiscard]] std::vector<qint64> turns();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<TestKiosk> m_made;
    std::optional<KioskFolder> m_folder;
    std::unique_ptr<TurnedClock> m_clock;
    std::unique_ptr<JournalThread> m_journal;
};

void KioskClockTest::init()
{
    m_journal.reset();
    m_folder.reset();
    m_office = std::make_unique<TestOffice>();
    m_made = std::make_unique<TestKiosk>(*m_office, 1, QStringLiteral("A1"));
    m_made->close();
    m_folder.emplace(std::move(*KioskFolder::open(m_made->path())));
    m_clock = std::make_unique<TurnedClock>();
    start();
}

void KioskClockTest::start()
{
    m_journal.reset();
    m_journal = std::move(*JournalThread::start(*m_folder, *m_clock));
}

void KioskClockTest::note()
{
    m_journal->append(Maintenance{QStringLiteral("noted")}, this, [](const Result<ChainHead> &) {});
    m_journal->drain();
}

std::vector<qint64> KioskClockTest::turns()
{
    std::vector<qint64> turns;
    const auto journal = Journal::openReadOnly(m_folder->journalPath(), m_folder->key().publicKey());
    const auto read = journal->forEach(1, journal->head().seq, [&](const StoredEvent &stored) {
        const auto event = decodeEvent(stored.body);
        if (const auto *turn = std::get_if<ClockJumped>(&event->payload))
            turns.push_back(turn->byMs);
        return Result<>();
    });
    return read ? turns : std::vector<qint64>{-1};
}

void KioskClockTest::aTurnStandsBeforeTheNextEvent()
{
    note();
    QCOMPARE(turns(), std::vector<qint64>());
    m_clock->turnedMs = -hour;
    note();
    note();
    QCOMPARE(turns(), std::vector<qint64>{-hour});
    m_clock->turnedMs = hour;
    note();
    QCOMPARE(turns(), (std::vector<qint64>{-hour, 2 * hour}));
}

void KioskClockTest::smallStepsAreNoTurn()
{
    m_clock->turnedMs = clockJumpToleranceMs;
    note();
    QCOMPARE(turns(), std::vector<qint64>());
    m_clock->turnedMs = 2 * clockJumpToleranceMs + 1;
    note();
    QCOMPARE(turns(), std::vector<qint64>{clockJumpToleranceMs + 1});
}

void KioskClockTest::onlyAStepBackIsSeenAcrossAReboot()
{
    note();
    m_clock->boots = 1;
    m_clock->turnedMs = hour;
    start();
    QCOMPARE(turns(), std::vector<qint64>());
    m_clock->boots = 2;
    m_clock->turnedMs = 0;
    start();
    QCOMPARE(turns().size(), size_t(1));
    QVERIFY(turns().front() < -hour + 60'000);
}

QTEST_GUILESS_MAIN(KioskClockTest)
#include "clock_test.moc"
