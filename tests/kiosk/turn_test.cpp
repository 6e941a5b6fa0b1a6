// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/turn.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace puas;

namespace {

class CountingSink : public RatingSink
{
public:
    void keep(const RatingDraft &draft) override { drafts.push_back(draft); }
    void add(const AdditionDraft &) override {}
    std::vector<RatingDraft> drafts;
};

/// A visit and whose turn it is, over a clock that the test moves; openings are on disk at
/// once unless the test says otherwise.
struct Fixture {
    CountingSink sink;
    qint64 now = 0;
    Visit visit{sink, {}, [this] { return now; }};
    Turn turn{visit, [this] { return now; }};
    QSignalSpy asked{&turn, &Turn::openAsked};
    QSignalSpy expired{&turn, &Turn::expired};
    quint64 seq = 100;
    bool answers = true;

    Fixture(Admission::Mode mode, qint64 intervalMs = 0)
    {
        turn.set(mode, {intervalMs, 60'000});
        QObject::connect(&turn, &Turn::openAsked, &turn, [this] {
            if (answers)
                turn.opened({++seq, QStringLiteral("1985")});
        });
        turn.setTickets(
            [](const QString &code) -> std::optional<quint32> {
                return code.startsWith(QLatin1String("good")) ? std::optional(code.sliced(4).toUInt())
                                                              : std::nullopt;
            },
            {7});
    }

    /// A whole visit with one tap; gives how many ratings came of it.
    size_t rateOnce(int value = 4)
    {
        const size_t before = sink.drafts.size();
        visit.touched();
        visit.rate(value);
        if (sink.drafts.size() > before)
            emit sink.kept(1);
        visit.finish();
        visit.leave();
        return sink.drafts.size() - before;
    }
    void pass(qint64 ms)
    {
        now += ms;
        visit.tick();
        turn.tick();
    }
};

} // namespace

/// Exactly one rating for each served customer, in every mode.
class TurnTest : public QObject
{
    Q_OBJECT

private slots:
    void freeWaitsTheInterval();
    void servedOpensOneRating();
    void aSecondPressOpensNothing();
    void changeStaysPossibleAfterTheOpeningIsUsed();
    void anUnusedOpeningExpires();
    void anOpeningWaitsForWhoHasBegun();
    void aTapInFlightIsNoExpiry();
    void ticketsOpenOnce();
    void aTicketWhoseOpeningIsNotKeptStaysGood();
    void typedTickets();
    void otherModesKnowNoKeyAndNoTicket();
    void theLobbyPicksFirst();
};

void TurnTest::freeWaitsTheInterval()
{
    Fixture desk(Admission::Mode::Free, 10'000);
    QCOMPARE(desk.rateOnce(), 1U);
    QCOMPARE(desk.turn.state(), Turn::Waiting);
    QCOMPARE(desk.turn.secondsLeft(), 10);
    QCOMPARE(desk.rateOnce(), 0U);
    desk.pass(9'999);
    QCOMPARE(desk.rateOnce(), 0U);
    desk.pass(1);
    QCOMPARE(desk.rateOnce(), 1U);
}

void TurnTest::servedOpensOneRating()
{
    Fixture desk(Admission::Mode::Served);
    QCOMPARE(desk.turn.state(), Turn::ForOfficer);
    QCOMPARE(desk.rateOnce(), 0U);
    desk.turn.openByKey();
    QCOMPARE(desk.turn.opening(), std::optional(Admission::Opening{101, QStringLiteral("1985")}));
    QCOMPARE(desk.rateOnce(), 1U);
    QCOMPARE(desk.rateOnce(), 0U);
    QCOMPARE(desk.expired.count(), 0);
}

void TurnTest::aSecondPressOpensNothing()
{
    Fixture desk(Admission::Mode::Served);
    desk.answers = false;
    desk.turn.openByKey();
    desk.turn.openByKey();
    QCOMPARE(desk.asked.count(), 1);
    desk.turn.opened({101, {}});
    desk.turn.openByKey();
    QCOMPARE(desk.asked.count(), 1);
}

void TurnTest::changeStaysPossibleAfterTheOpeningIsUsed()
{
    Fixture desk(Admission::Mode::Served);
    desk.turn.openByKey();
    desk.visit.rate(1);
    emit desk.sink.kept(5);
    desk.visit.change();
    desk.visit.rate(4);
    QCOMPARE(desk.sink.drafts.size(), 2U);
    QCOMPARE(desk.sink.drafts.back().changes, std::optional<qint64>(5));
}

void TurnTest::anUnusedOpeningExpires()
{
    Fixture desk(Admission::Mode::Served);
    desk.turn.openByKey();
    desk.pass(59'999);
    QCOMPARE(desk.expired.count(), 0);
    desk.pass(1);
    QCOMPARE(desk.expired.count(), 1);
    QCOMPARE(desk.expired.front().front().toULongLong(), 101ULL);
    QCOMPARE(desk.rateOnce(), 0U);
    desk.turn.openByKey();
    QCOMPARE(desk.rateOnce(), 1U);
}

void TurnTest::anOpeningWaitsForWhoHasBegun()
{
    Fixture desk(Admission::Mode::Served);
    desk.turn.openByKey();
    desk.pass(50'000);
    desk.visit.touched();
    desk.pass(11'000);
    QCOMPARE(desk.expired.count(), 0);
    desk.visit.rate(3);
    QCOMPARE(desk.sink.drafts.size(), 1U);
}

void TurnTest::aTapInFlightIsNoExpiry()
{
    Fixture desk(Admission::Mode::Served);
    desk.turn.openByKey();
    desk.visit.rate(3);
    desk.pass(120'000);
    emit desk.sink.kept(9);
    desk.visit.finish();
    desk.pass(120'000);
    QCOMPARE(desk.expired.count(), 0);
}

void TurnTest::ticketsOpenOnce()
{
    Fixture desk(Admission::Mode::Ticket);
    QCOMPARE(desk.turn.state(), Turn::ForTicket);
    desk.turn.scanTicket(QStringLiteral("forged"));
    QCOMPARE(desk.turn.refusal(), Turn::Unknown);
    desk.turn.scanTicket(QStringLiteral("good7"));
    QCOMPARE(desk.turn.refusal(), Turn::Used);
    desk.turn.scanTicket(QStringLiteral("good8"));
    QCOMPARE(desk.turn.refusal(), Turn::None);
    QCOMPARE(desk.rateOnce(), 1U);
    desk.turn.scanTicket(QStringLiteral("good8"));
    QCOMPARE(desk.turn.refusal(), Turn::Used);
    QCOMPARE(desk.rateOnce(), 0U);
}

void TurnTest::aTicketWhoseOpeningIsNotKeptStaysGood()
{
    Fixture desk(Admission::Mode::Ticket);
    desk.answers = false;
    desk.turn.scanTicket(QStringLiteral("good8"));
    desk.turn.notOpened();
    QCOMPARE(desk.rateOnce(), 0U);
    desk.answers = true;
    desk.turn.scanTicket(QStringLiteral("good8"));
    QCOMPARE(desk.rateOnce(), 1U);
}

void TurnTest::typedTickets()
{
    Fixture desk(Admission::Mode::Ticket);
    desk.turn.setTickets([](const QString &code) { return std::optional(code.toUInt()); }, {});
    desk.turn.submitTicket();
    QCOMPARE(desk.asked.count(), 0);
    for (const int digit : {1, 2, 9, 3})
        desk.turn.typeTicket(digit);
    desk.turn.eraseTicket();
    desk.turn.eraseTicket();
    desk.turn.typeTicket(3);
    QCOMPARE(desk.turn.ticket(), QStringLiteral("123"));
    desk.turn.submitTicket();
    QCOMPARE(desk.asked.front().front().toUInt(), 123U);
    QCOMPARE(desk.turn.ticket(), QString());
}

void TurnTest::otherModesKnowNoKeyAndNoTicket()
{
    for (const auto mode : {Admission::Mode::Free, Admission::Mode::Lobby, Admission::Mode::Ticket}) {
        Fixture desk(mode);
        desk.turn.openByKey();
        QCOMPARE(desk.asked.count(), 0);
    }
    for (const auto mode : {Admission::Mode::Free, Admission::Mode::Lobby, Admission::Mode::Served}) {
        Fixture desk(mode);
        desk.turn.scanTicket(QStringLiteral("good8"));
        QCOMPARE(desk.asked.count(), 0);
    }
}

void TurnTest::theLobbyPicksFirst()
{
    Fixture desk(Admission::Mode::Lobby);
    QCOMPARE(desk.turn.state(), Turn::ForPick);
    QCOMPARE(desk.rateOnce(), 0U);
    desk.turn.pick(QStringLiteral("1985"));
    QCOMPARE(desk.turn.state(), Turn::MayRate);
    QCOMPARE(desk.turn.picked(), QStringLiteral("1985"));
    QCOMPARE(desk.rateOnce(), 1U);
    QCOMPARE(desk.turn.state(), Turn::ForPick);
}

QTEST_GUILESS_MAIN(TurnTest)
#include "turn_test.moc"
