// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock_judgement.h"

#include <QTest>

#include <functional>

using namespace puas;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 noon = 1'791'180'000'000; // a day in October 2026

/// What happens to a kiosk: true time goes on, and its clock shows it or not.
class Kiosk
{
public:
    /// So many events, an hour apart.
    void work(int events)
    {
        for (int i = 0; i < events; ++i)
            event(hour, {});
    }
    /// Takes a receipt of the office that was signed so long ago.
    void receipt(qint64 ageMs) { event(minute, m_now + minute - ageMs); }
    void turn(qint64 byMs) { m_wrongBy += byMs; }
    void restart(qint64 offMs)
    {
        m_now += offMs;
        m_bootedAt = m_now;
        ++m_boot[0];
    }
    /// Its stick reaches the office so long after the last event.
    void import(qint64 afterMs) { m_walk.imported(m_now + afterMs); }

    [[nodiscard]] const std::vector<ClockStretch> &stretches() const { return m_walk.stretches(); }
    /// The doubts of its stretches: "- receipt -".
    [[nodiscard]] QString doubts() const
    {
        QStringList names;
        for (const ClockVerdict &verdict : judgeClock(m_walk.stretches()))
            names << (verdict.doubt == ClockDoubt::None ? QStringLiteral("-")
                                                        : clockDoubtName(verdict.doubt));
        return names.join(QLatin1Char(' '));
    }
    /// Between which offsets to the truth a stretch was, in hours: "-24 to 0"; "?" for nobody knows.
    [[nodiscard]] QString bounds(size_t stretch) const
    {
        const ClockVerdict verdict = judgeClock(m_walk.stretches())[stretch];
        const auto text = [&](std::optional<qint64> start) {
            return start ? QString::number((*start - m_starts[stretch]) / hour) : QStringLiteral("?");
        };
        return text(verdict.earliestStartMs) + QStringLiteral(" to ") + text(verdict.latestStartMs);
    }

private:
    void event(qint64 afterMs, std::optional<qint64> receiptMs)
    {
        m_now += afterMs;
        m_walk.add(++m_seq, {m_now + m_wrongBy, m_boot, m_now - m_bootedAt, receiptMs});
        m_starts.resize(m_walk.stretches().size(), m_bootedAt);
    }

    ClockWalk m_walk;
    quint64 m_seq = 0;
    qint64 m_now = noon;
    qint64 m_bootedAt = noon;
    qint64 m_wrongBy = 0;
    QByteArray m_boot = QByteArray(16, '\0');
    std::vector<qint64> m_starts; ///< of each stretch, when its boot really was
};

using Life = std::function<void(Kiosk &)>;

} // namespace
Q_DECLARE_METATYPE(Life)

/// Which clock is believed, and what is known of those that are not.
class ClockJudgementTest : public QObject
{
    Q_OBJECT

private slots:
    void doubts_data();
    void doubts();
    void piecesDoNotMatter();
    void manyTurnsAreQuick();
};

void ClockJudgementTest::doubts_data()
{
    QTest::addColumn<Life>("life");
    QTest::addColumn<QString>("doubts");
    QTest::addColumn<QString>("bounds"); ///< of the first doubted stretch
    const auto row = [](const char *name, const Life &life, const char *doubts,
                        const char *bounds = "") {
        QTest::newRow(name) << life << QString::fromLatin1(doubts) << QString::fromLatin1(bounds);
    };
    row(
        "a right clock",
        [](Kiosk &k) {
            k.work(5);
            k.import(hour);
        },
        "-");
    row(
        "switched off and on",
        [](Kiosk &k) {
            k.work(5);
            k.restart(15 * hour);
            k.work(5);
            k.import(hour);
        },
        "- -");
    row(
        "put right by three minutes",
        [](Kiosk &k) {
            k.work(5);
            k.turn(3 * minute);
            k.work(5);
            k.import(hour);
        },
        "- -");
    row(
        "nine minutes ahead of the office",
        [](Kiosk &k) {
            k.turn(9 * minute);
            k.work(5);
            k.import(0);
        },
        "-");
    row(
        "eleven minutes ahead of the office",
        [](Kiosk &k) {
            k.turn(11 * minute);
            k.work(5);
            k.import(0);
        },
        "import", "? to 0");
    row(
        "a day ahead, imported at once",
        [](Kiosk &k) {
            k.turn(day);
            k.work(5);
            k.import(hour);
        },
        "import", "? to 1");
    row(
        "a day ahead, imported a week later",
        [](Kiosk &k) {
            k.turn(day);
            k.work(5);
            k.import(7 * day);
        },
        "-");
    row(
        "a day ahead, a receipt bounds it",
        [](Kiosk &k) {
            k.receipt(2 * hour);
            k.restart(hour);
            k.turn(day);
            k.work(5);
            k.import(hour);
        },
        "- import", "-3 to 1");
    row(
        "behind a receipt",
        [](Kiosk &k) {
            k.turn(-day);
            k.work(2);
            k.receipt(hour);
            k.work(2);
            k.import(2 * hour);
        },
        "receipt", "-1 to 2");
    row(
        "behind a receipt of an earlier boot",
        [](Kiosk &k) {
            k.work(2);
            k.receipt(0);
            k.restart(hour);
            k.turn(-5 * day);
            k.work(2);
            k.import(0);
        },
        "- receipt", "-1 to 0");
    row(
        "an empty battery, put right",
        [](Kiosk &k) {
            k.work(5);
            k.restart(hour);
            k.turn(-2000 * day);
            k.work(2);
            k.turn(2000 * day);
            k.work(2);
            k.import(3 * hour);
        },
        "- jump -", "? to 3");
    row(
        "turned and turned back",
        [](Kiosk &k) {
            k.work(5);
            k.turn(-day);
            k.work(2);
            k.turn(day);
            k.work(2);
            k.import(hour);
        },
        "- jump -", "-24 to 0");
    row(
        "turned back in two steps",
        [](Kiosk &k) {
            k.work(5);
            k.turn(-day);
            k.work(2);
            k.turn(-day);
            k.work(2);
            k.turn(2 * day);
            k.work(2);
            k.import(hour);
        },
        "- jump jump -");
    row(
        "turned once: nobody knows which is right",
        [](Kiosk &k) {
            k.work(5);
            k.turn(day);
            k.work(2);
            k.import(7 * day);
        },
        "jump jump", "0 to 24");
    row(
        "turned once, and an import says which",
        [](Kiosk &k) {
            k.work(5);
            k.turn(day);
            k.work(2);
            k.import(hour);
        },
        "- import", "? to 1");
    row(
        "turned once, and a receipt says which",
        [](Kiosk &k) {
            k.turn(-day);
            k.work(5);
            k.receipt(hour);
            k.turn(day);
            k.work(2);
            k.import(hour);
        },
        "receipt -", "-1 to 1");
    row(
        "back at a start: one of two is wrong",
        [](Kiosk &k) {
            k.work(5);
            k.restart(hour);
            k.turn(-day);
            k.work(2);
            k.import(hour);
        },
        "jump jump", "? to 2");
    row(
        "the office's own clock went back",
        [](Kiosk &k) {
            k.receipt(-5 * hour);
            k.work(1);
            k.import(hour);
        },
        "receipt", "1 to 5");
}

void ClockJudgementTest::doubts()
{
    QFETCH(Life, life);
    QFETCH(QString, bounds);
    Kiosk kiosk;
    life(kiosk);
    QTEST(kiosk.doubts(), "doubts");
    const std::vector<ClockVerdict> verdicts = judgeClock(kiosk.stretches());
    for (size_t i = 0; i < verdicts.size(); ++i)
        if (verdicts[i].doubt == ClockDoubt::None)
            QVERIFY(!verdicts[i].earliestStartMs && !verdicts[i].latestStartMs);
        else if (!bounds.isEmpty()) {
            QCOMPARE(kiosk.bounds(i), bounds);
            break;
        }
}

/// A walk that goes on from kept stretches ends where one in a piece does.
void ClockJudgementTest::piecesDoNotMatter()
{
    ClockWalk whole;
    ClockWalk pieces;
    for (quint64 seq = 1; seq <= 40; ++seq) {
        const qint64 wrong = seq > 10 && seq < 20 ? day : 0;
        const ClockReading reading{noon + qint64(seq) * hour + wrong,
                                   QByteArray(16, char(seq / 25)),
                                   qint64(seq % 25) * hour,
                                   {}};
        whole.add(seq, reading);
        pieces = ClockWalk(pieces.stretches());
        pieces.add(seq, reading);
        pieces.imported(noon + 90 * hour);
    }
    whole.imported(noon + 90 * hour);
    QCOMPARE(pieces.stretches().size(), whole.stretches().size());
    QCOMPARE(whole.stretches().size(), size_t(4));
    QCOMPARE(judgeClock(pieces.stretches()), judgeClock(whole.stretches()));
}

/// Who turns the clock at each of 20,000 events keeps nobody busy.
void ClockJudgementTest::manyTurnsAreQuick()
{
    Kiosk kiosk;
    for (int i = 0; i < 20'000; ++i) {
        kiosk.turn(i % 2 ? -day : day);
        kiosk.work(1);
    }
    kiosk.import(100 * day);
    const std::vector<ClockVerdict> verdicts = judgeClock(kiosk.stretches());
    QCOMPARE(verdicts.size(), size_t(20'000));
    QCOMPARE(verdicts[10'000].doubt, ClockDoubt::Jump);
}

QTEST_APPLESS_MAIN(ClockJudgementTest)
#include "clock_judgement_test.moc"
