// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/clock_offset.h"
#include "app/intake/clock_review.h"
#include "tests/support/expect.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/office_people.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
const QString counter = QStringLiteral("A1");
const Period october = *Period::parse(u"2026-10");
const Period november = *Period::parse(u"2026-11");

/// 2026-10-31 23:00 in Jakarta: an hour before the month's end.
constexpr qint64 lastHourMs = 1'793'462'400'000;

class Fixture
{
public:
    Fixture()
    {
        office.enrol(kiosk.key(), counter);
        office.folder().setActor(itLogin);
    }

    QString import(qint64 nowMs)
    {
        office.setNow(nowMs);
        return office.importBytes(kiosk.bundle(office.folder().boxKey().publicKey()).build());
    }

    /// A rating by a clock that says so.
    void rate(int value, qint64 wallMs) { kiosk.add(overallRating(value, counter), wallMs); }
    void open() { kiosk.add(Opened{QStringLiteral("served"), {}, {}, counter, {}}); }
    void takeReceipt(qint64 officeMs)
    {
        kiosk.take(kiosk.lastSeq(), office.folder().signingKey(), officeMs);
    }

    [[nodiscard]] StoredRating rating(qint64 seq)
    {
        StoredRating found;
        const auto read = office.folder().store().ratings().forEachRatingOf(
            id(), [&](const StoredRating &one) {
                if (one.seq == seq)
                    found = one;
                return true;
            });
        if (!read)
            qFatal("ratings");
        return found;
    }
    /// Ratings that count in a month.
    [[nodiscard]] qint64 counted(const Period &month)
    {
        const auto tally = office.folder().store().tallies().total(month.range(),
                                                                   QStringLiteral("overall"), {});
        return tally ? tally->n() : -1;
    }
    [[nodiscard]] Result<RecordedOffset> correct(qint64 from, qint64 to, qint64 offsetMs,
                                                 const QString &reason = QStringLiteral("battery"))
    {
        return recordClockOffset(office.folder(), {id(), from, to, offsetMs, reason}, office.now());
    }
    [[nodiscard]] QString id() const { return fingerprint(kiosk.key().publicKey()); }
    [[nodiscard]] QStringList findings() { return *office.folder().store().check(); }

    TestOffice office{peopledOffice()};
    MemoryKiosk kiosk{7, counter};
};

} // namespace

/// What an import makes of a kiosk whose clock is wrong, and a person's correction of it.
class ClockDoubtTest : public QObject
{
    Q_OBJECT

private slots:
    void rightClockChangesNothing();
    void futureCountsInItsMonthOnlyIfCertain();
    void receiptBoundsTheMonthsEnd();
    void laterImportTellsMoreOfAnEarlierOne();
    void servedCustomersFollow();
    void trainingStaysTraining();
    void pulledBackAndForth();
    void offsetPutsRight();
    void offsetIsRefused_data();
    void offsetIsRefused();
    void whoMayNot();
};

void ClockDoubtTest::rightClockChangesNothing()
{
    Fixture f;
    f.kiosk.rate({4, 4, 3});
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().doubtfulRatings, 0);
    QCOMPARE(f.counted(october), 3);
    QVERIFY(!f.rating(1).record.clockUtcMs);
    QCOMPARE(f.rating(1).record.clock, ClockMark::Believed);
}

/// Without a receipt nobody knows how old it is.
void ClockDoubtTest::futureCountsInItsMonthOnlyIfCertain()
{
    Fixture f;
    f.rate(4, importTimeMs + 40 * dayMs); // the clock says November
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().doubtfulRatings, 1);
    QCOMPARE(f.counted(november), 0);
    QCOMPARE(f.counted(october), 0);
    const RatingRecord record = f.rating(1).record;
    QCOMPARE(record.atUtcMs, importTimeMs + 40 * dayMs); // kept where it was
    QCOMPARE(record.clock, ClockMark::Doubted);
    QVERIFY(!record.counted);
    QCOMPARE(record.whyNot, QStringLiteral("clock"));
    QCOMPARE(f.findings(), QStringList());
}

void ClockDoubtTest::receiptBoundsTheMonthsEnd()
{
    for (const bool overTheEnd : {false, true}) {
        Fixture f;
        f.rate(4, lastHourMs - 2 * dayMs);
        QCOMPARE(f.import(lastHourMs - 2 * dayMs + hourMs), QStringLiteral("accepted"));
        f.takeReceipt(lastHourMs - 2 * dayMs + hourMs);
        f.kiosk.restart();
        f.kiosk.turnClock(lastHourMs + 400 * dayMs - f.kiosk.wallMs() - 60'000); // a year ahead
        f.kiosk.rate(3);
        // Taken in half an hour before the month's end, or half an hour after it.
        const qint64 now = lastHourMs + (overTheEnd ? 3 : 1) * hourMs / 2;
        QCOMPARE(f.import(now), QStringLiteral("accepted"));
        QCOMPARE(f.counted(october), overTheEnd ? 1 : 2);
        QCOMPARE(f.counted(november), 0);
        const RatingRecord record = f.rating(3).record;
        QCOMPARE(record.clock, ClockMark::Doubted);
        QCOMPARE(record.counted, !overTheEnd);
        QCOMPARE(record.atUtcMs, overTheEnd ? lastHourMs + 400 * dayMs : now);
        QCOMPARE(record.clockUtcMs.value_or(record.atUtcMs), lastHourMs + 400 * dayMs);
        QCOMPARE(f.findings(), QStringList());
    }
}

/// The clock was a month behind from the start: the receipt that comes back shows it.
void ClockDoubtTest::laterImportTellsMoreOfAnEarlierOne()
{
    Fixture f;
    f.rate(4, importTimeMs - 30 * dayMs);
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(f.counted(*Period::parse(u"2026-09")), 1);
    f.takeReceipt(importTimeMs);
    f.kiosk.rate(2);
    QCOMPARE(f.import(importTimeMs + hourMs), QStringLiteral("accepted"));
    QCOMPARE(f.counted(*Period::parse(u"2026-09")), 0);
    QCOMPARE(f.counted(october), 2);
    QCOMPARE(f.rating(1).record.clock, ClockMark::Doubted);
    QCOMPARE(f.rating(1).record.clockUtcMs, std::optional(importTimeMs - 30 * dayMs));
    QCOMPARE(f.findings(), QStringList());
}

void ClockDoubtTest::servedCustomersFollow()
{
    const auto served = [](Fixture &f) {
        qint64 all = 0;
        (void)f.office.folder().store().ratings().forEachServed(
            [&](const ServedTally &tally) { all += tally.served; });
        return all;
    };
    Fixture f;
    f.kiosk.turnClock(400 * dayMs);
    f.open();
    f.open();
    f.kiosk.rate(4);
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(served(f), 0);
    const auto corrected = f.correct(1, 3, -400 * dayMs);
    PUAS_VERIFY_OK(corrected);
    QCOMPARE(corrected->served, 2);
    QCOMPARE(corrected->ratings, 1);
    QCOMPARE(served(f), 2);
    QCOMPARE(f.findings(), QStringList());
}

void ClockDoubtTest::trainingStaysTraining()
{
    Fixture f;
    Rated training = overallRating(4, counter);
    training.mode = QStringLiteral("training");
    f.kiosk.add(training, importTimeMs + 40 * dayMs);
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(f.rating(1).record.whyNot, QStringLiteral("training"));
    PUAS_VERIFY_OK(f.correct(1, 1, -40 * dayMs));
    QCOMPARE(f.rating(1).record.whyNot, QStringLiteral("training"));
    QCOMPARE(f.counted(october), 0);
    QCOMPARE(f.findings(), QStringList());
}

/// What stands between two jumps is in doubt, and nothing else.
void ClockDoubtTest::pulledBackAndForth()
{
    Fixture f;
    f.kiosk.rate({4, 4});
    f.kiosk.turnClock(-40 * dayMs);
    f.kiosk.rate({1, 1, 1});
    f.kiosk.turnClock(40 * dayMs);
    f.kiosk.rate({3});
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(f.office.lastOutcome().doubtfulRatings, 3);
    for (qint64 seq = 1; seq <= 6; ++seq)
        QCOMPARE(f.rating(seq).record.clock,
                 seq > 2 && seq < 6 ? ClockMark::Doubted : ClockMark::Believed);
    QCOMPARE(f.counted(october), 3);
    QCOMPARE(f.office.folder().store().clocks().states()->at(f.id()).leftOut, 3);
}

void ClockDoubtTest::offsetPutsRight()
{
    Fixture f;
    f.kiosk.rate({4, 4});
    f.kiosk.turnClock(-40 * dayMs);
    f.kiosk.rate({1, 2, 3});
    f.kiosk.turnClock(40 * dayMs);
    f.kiosk.rate({3});
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    const auto acts = [&] { return f.office.folder().store().acts().last()->value().seq; };
    const qint64 before = acts();
    const auto corrected = f.correct(1, 4, 40 * dayMs);
    PUAS_VERIFY_OK(corrected);
    QCOMPARE(corrected->ratings, 2); // 3 and 4; 1 and 2 are believed
    QCOMPARE(acts(), before + 1);
    QCOMPARE(f.counted(october), 5);
    const RatingRecord record = f.rating(3).record;
    QCOMPARE(record.clock, ClockMark::Corrected);
    QCOMPARE(record.atUtcMs - *record.clockUtcMs, 40 * dayMs);
    QVERIFY(!f.rating(1).record.clockUtcMs);
    // A second word about the same events stands in place of the first.
    PUAS_VERIFY_OK(f.correct(3, 3, 40 * dayMs - hourMs));
    QCOMPARE(f.rating(3).record.atUtcMs, record.atUtcMs - hourMs);
    QCOMPARE(f.counted(october), 5);
    // It holds for what an import brings later, too.
    f.kiosk.rate(4);
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    QCOMPARE(f.rating(3).record.atUtcMs, record.atUtcMs - hourMs);
    QCOMPARE(f.counted(october), 6);
    QCOMPARE(f.findings(), QStringList());
}

void ClockDoubtTest::offsetIsRefused_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const QString why = QStringLiteral("battery");
    const auto row = [&](const char *name, qint64 from, qint64 to, qint64 offset, ErrorCode code,
                         const char *says) {
        QTest::newRow(name) << from << to << offset << why << code << QString::fromLatin1(says);
    };
    row("nothing in doubt", 1, 2, 5, ErrorCode::NotFound, "events 1 to 2");
    row("backwards", 4, 3, 5, ErrorCode::InvalidArgument, "events 4 to 3 of 1 to 5");
    row("beyond the end", 3, 6, 5, ErrorCode::InvalidArgument, "of 1 to 5");
    row("event 0", 0, 5, 5, ErrorCode::InvalidArgument, "of 1 to 5");
    row("later than the import", 4, 5, -dayMs, ErrorCode::InvalidArgument, "event 4 would be");
    row("older than the receipt", 4, 5, -60 * dayMs, ErrorCode::InvalidArgument, "not before");
    row("before 1970", 4, 5, -30'000 * dayMs, ErrorCode::InvalidArgument, "not before");
    row("too far", 4, 5, 100'000 * dayMs, ErrorCode::InvalidArgument, "100 years");
    QTest::newRow("no reason") << qint64(4) << qint64(5) << -40 * dayMs << QStringLiteral(" ")
                               << ErrorCode::InvalidArgument << QStringLiteral("reason");
}

void ClockDoubtTest::offsetIsRefused()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(qint64, offset);
    QFETCH(QString, reason);
    QFETCH(QString, says);
    Fixture f;
    f.kiosk.rate({4, 4});
    QCOMPARE(f.import(f.kiosk.wallMs()), QStringLiteral("accepted"));
    f.takeReceipt(f.kiosk.wallMs());
    f.kiosk.restart();
    f.kiosk.turnClock(40 * dayMs);
    f.kiosk.rate({1, 2});
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    const QByteArray before = f.office.storeBytes();
    const auto refused = f.correct(from, to, offset, reason);
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QVERIFY2(refused.error().detail.contains(says), qPrintable(refused.error().detail));
    QVERIFY2(f.office.storeBytes() == before, "a refused offset changed the store");
}

void ClockDoubtTest::whoMayNot()
{
    Fixture f;
    f.rate(4, importTimeMs + 40 * dayMs);
    QCOMPARE(f.import(importTimeMs), QStringLiteral("accepted"));
    for (const QString &login : {auditorLogin, headLogin}) {
        f.office.folder().setActor(login);
        PUAS_COMPARE_ERROR(f.correct(1, 1, -40 * dayMs), ErrorCode::NotAllowed);
    }
    f.office.folder().setActor(QStringLiteral("login:nobody"));
    PUAS_COMPARE_ERROR(f.correct(1, 1, -40 * dayMs), ErrorCode::NotSignedIn);
}

QTEST_GUILESS_MAIN(ClockDoubtTest)
#include "clock_doubt_test.moc"
