// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal_sink.h"
#include "kiosk/officer_groups.h"

#include "app/journal/kiosk_state.h"
#include "tests/support/expect.h"
#include "tests/support/test_kiosk.h"

#include <QSignalSpy>
#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

const QString siti = QStringLiteral("1985");

Rated rating(int value, const QString &officer, const QString &mode = QStringLiteral("free"))
{
    Rated rated;
    rated.survey = QStringLiteral("skm");
    rated.surveyVersion = 1;
    rated.answers = {{QStringLiteral("overall"), value, 4}};
    rated.officer = officer;
    rated.counter = QStringLiteral("A1");
    rated.language = QStringLiteral("id");
    rated.mode = mode;
    return rated;
}

Opened opening(const QString &ticket)
{
    Opened opened;
    opened.mode = QStringLiteral("ticket");
    opened.ticket = ticket;
    opened.officer = siti;
    opened.counter = QStringLiteral("A1");
    return opened;
}

struct Fixture {
    TestOffice office;
    TestKiosk kiosk{office, 1, QStringLiteral("A1")};

    quint64 append(const Payload &payload)
    {
        return kiosk.journal().append({kiosk.clock().now(), payload})->seq;
    }
    [[nodiscard]] KioskState state() { return *readKioskState(kiosk.journal()); }
};

} // namespace

/// What the journal says of served customers and of an officer's ratings.
class ServedTest : public QObject
{
    Q_OBJECT

private slots:
    void groupsLeaveTheRestUnsaid_data();
    void groupsLeaveTheRestUnsaid();
    void groupsFollowChanges();
    void groupsAreOfTheMonthAndWithoutTraining();
    void openingsSurviveAStart();
    void aTapAnswersItsOpening();
    void servedCustomersReachTheOffice();
};

void ServedTest::groupsLeaveTheRestUnsaid_data()
{
    QTest::addColumn<int>("ratings");
    QTest::addColumn<qint64>("said");
    for (const auto &[ratings, said] : {std::pair{0, 0}, {4, 0}, {5, 5}, {9, 5}, {10, 10}})
        QTest::addRow("%d", ratings) << ratings << qint64(said);
}

void ServedTest::groupsLeaveTheRestUnsaid()
{
    QFETCH(int, ratings);
    QFETCH(qint64, said);
    Fixture f;
    for (int one = 0; one < ratings; ++one)
        f.append(rating(4, siti));
    f.append(rating(1, QStringLiteral("1990")));
    const auto grouped = groupedRatings(f.kiosk.journal(), siti, 0);
    QCOMPARE(*grouped, (GroupedRatings{said, {0, 0, 0, said}}));
}

void ServedTest::groupsFollowChanges()
{
    Fixture f;
    const quint64 first = f.append(rating(1, siti));
    f.append(Changed{first, {{QStringLiteral("overall"), 3, 4}}});
    for (int one = 0; one < 4; ++one)
        f.append(rating(4, siti));
    QCOMPARE(*groupedRatings(f.kiosk.journal(), siti, 0), (GroupedRatings{5, {0, 0, 1, 4}}));
}

void ServedTest::groupsAreOfTheMonthAndWithoutTraining()
{
    Fixture f;
    for (int one = 0; one < 5; ++one)
        f.append(rating(2, siti));
    for (int one = 0; one < 5; ++one)
        f.append(rating(1, siti, QStringLiteral("training")));
    const qint64 from = f.kiosk.clock().now().wallMs;
    for (int one = 0; one < 5; ++one)
        f.append(rating(4, siti));
    QCOMPARE(*groupedRatings(f.kiosk.journal(), siti, from), (GroupedRatings{5, {0, 0, 0, 5}}));
    QCOMPARE(groupedRatings(f.kiosk.journal(), siti, 0)->n, 10);
}

void ServedTest::openingsSurviveAStart()
{
    Fixture f;
    QCOMPARE(f.state().openedSeq, 0U);
    const quint64 first = f.append(opening(QStringLiteral("000001")));
    QCOMPARE(f.state().openedSeq, first);
    QCOMPARE(f.state().openedOfficer, siti);
    Rated used = rating(4, siti, QStringLiteral("ticket"));
    used.opened = first;
    f.append(used);
    QCOMPARE(f.state().openedSeq, 0U);
    const quint64 second = f.append(opening(QStringLiteral("000002")));
    f.append(Expired{second});
    QCOMPARE(f.state().openedSeq, 0U);
    QCOMPARE(f.state().tickets, (QSet<QString>{QStringLiteral("000001"), QStringLiteral("000002")}));
}

void ServedTest::aTapAnswersItsOpening()
{
    Fixture f;
    f.kiosk.close();
    auto folder = KioskFolder::open(f.kiosk.path());
    PUAS_VERIFY_OK(folder);
    const FixedClock clock;
    auto journal = JournalThread::start(*folder, clock);
    PUAS_VERIFY_OK(journal);
    {
        JournalSink sink(**journal, folder->config());
        QSignalSpy kept(&sink, &RatingSink::kept);
        sink.setOpening(77);
        sink.setOfficer(siti);
        sink.keep({4, QStringLiteral("id"), {}});
        QVERIFY(kept.wait());
    }
    journal->reset();
    const auto reader = Journal::openReadOnly(folder->journalPath(), folder->key().publicKey());
    std::optional<Rated> found;
    PUAS_VERIFY_OK(reader->forEach(1, reader->head().seq, [&](const StoredEvent &stored) {
        return decodeEvent(stored.body).map([&](const Event &event) {
            if (const auto *rated = std::get_if<Rated>(&event.payload))
                found = *rated;
        });
    }));
    QVERIFY(found);
    QCOMPARE(found->opened, 77U);
    QCOMPARE(found->officer, siti);
}

void ServedTest::servedCustomersReachTheOffice()
{
    Fixture f;
    const quint64 first = f.append(opening(QStringLiteral("000001")));
    Rated used = rating(4, siti, QStringLiteral("ticket"));
    used.opened = first;
    f.append(used);
    const quint64 second = f.append(opening(QStringLiteral("000002")));
    f.append(Expired{second});
    const TestFolder stick;
    QCOMPARE(f.kiosk.exportTo(stick.path()), QStringLiteral("ok"));
    QCOMPARE(outcomeName(importPaths(f.office.folder(), {stick.path()}, importTimeMs)->front()),
             QStringLiteral("accepted"));
    const auto counts = f.office.folder().store().tallies().counts(
        *DateRange::inclusive(QDate(2026, 1, 1), QDate(2026, 12, 31)));
    QCOMPARE(counts->served, 2);
    QCOMPARE(counts->servedRatings, 1);
    QCOMPARE(counts->ratings, 1);
}

QTEST_GUILESS_MAIN(ServedTest)
#include "served_test.moc"
