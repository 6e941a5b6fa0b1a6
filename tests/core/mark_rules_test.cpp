// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/mark_rules.h"

#include <QTest>

using namespace puas;

/// What is marked and what is not: each rule at its limit, from both sides.
class MarkRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void burst_data();
    void burst();
    void burstLength_data();
    void burstLength();
    void burstNeedsSeconds();
    void offHours_data();
    void offHours();
    void shiftEnd_data();
    void shiftEnd();
    void tooPerfect_data();
    void tooPerfect();
    void notServed_data();
    void notServed();
    void ordinaryMonthHasNoMark();
    void kindsHaveNames();

private:
    static constexpr qint64 second = 1000;
    static constexpr qint64 minute = 60 * second;

    /// Tuesday 6 October at 08:00 and \a ms, one device, one officer, the best answer.
    static MarkableRating at(qint64 ms)
    {
        MarkableRating rating;
        rating.officer = 1;
        rating.atUtcMs = 1'791'250'000'000 + ms;
        rating.day = 20261006;
        rating.weekday = 2;
        rating.minute = 8 * 60 + int(ms / minute);
        rating.isBest = true;
        return rating;
    }
    static std::vector<MarkableRating> row(int count, qint64 firstMs, qint64 stepMs)
    {
        std::vector<MarkableRating> ratings;
        for (int i = 0; i < count; ++i)
            ratings.push_back(at(firstMs + i * stepMs));
        return ratings;
    }
    static std::vector<FoundMark> find(MarkKind kind, const std::vector<MarkableRating> &ratings,
                                       size_t devices = 1, const OpeningHours &hours = {})
    {
        std::vector<FoundMark> marks = findMarks(ratings, std::vector<OpeningHours>(devices, hours));
        std::erase_if(marks, [kind](const FoundMark &mark) { return mark.kind != kind; });
        return marks;
    }
};

void MarkRulesTest::burst_data()
{
    QTest::addColumn<int>("run");
    QTest::addColumn<int>("others");
    QTest::addColumn<qint64>("stepMs");
    QTest::addColumn<bool>("marked");
    QTest::newRow("five, 15 s apart") << 5 << 0 << 15 * second << true;
    QTest::newRow("five, a little slower") << 5 << 0 << 15 * second + 1 << false;
    QTest::newRow("four") << 4 << 0 << second << false;
    QTest::newRow("five on a day of 35 others") << 5 << 35 << 10 * second << true;
    QTest::newRow("five on a day of 101 others") << 5 << 101 << 10 * second << false;
    QTest::newRow("six on a day of 101 others") << 6 << 101 << 10 * second << true;
}

void MarkRulesTest::burst()
{
    QFETCH(int, run);
    QFETCH(int, others);
    QFETCH(qint64, stepMs);
    QFETCH(bool, marked);
    std::vector<MarkableRating> ratings = row(others, 0, 4 * minute + second);
    const auto fast = row(run, 9 * 60 * minute + 7, stepMs);
    ratings.insert(ratings.begin(), fast.begin(), fast.end()); // in no order
    const auto marks = find(MarkKind::Burst, ratings);
    QCOMPARE(marks.size(), size_t(marked ? 1 : 0));
    if (!marked)
        return;
    QCOMPARE(marks.front().ratings.size(), size_t(run));
    QCOMPARE(marks.front().facts.others, qint64(others));
    QCOMPARE(marks.front().facts.best, qint64(run));
}

void MarkRulesTest::burstLength_data()
{
    QTest::addColumn<qint64>("others");
    QTest::addColumn<int>("length"); // 0: none is long enough
    // others x (others x 15 s / 27000 s) ^ (length - 1) <= 1 / 1000
    QTest::newRow("none") << 0LL << 5;
    QTest::newRow("35") << 35LL << 5;    // 35 x 0.0194^4 = 0.0000050
    QTest::newRow("100") << 100LL << 5;  // 100 x 0.0556^4 = 0.00095
    QTest::newRow("101") << 101LL << 6;  // 101 x 0.0561^4 = 0.0010003
    QTest::newRow("400") << 400LL << 10; // 400 x 0.2222^9 = 0.00053, ^8 = 0.0024
    QTest::newRow("1799") << 1799LL << 25919;
    QTest::newRow("1800, one every 15 s") << 1800LL << 0;
}

void MarkRulesTest::burstLength()
{
    QFETCH(qint64, others);
    QFETCH(int, length);
    QCOMPARE(int(puas::burstLength(others).value_or(0)), length);
}

void MarkRulesTest::burstNeedsSeconds()
{
    std::vector<MarkableRating> ratings = row(8, 0, 0);
    for (MarkableRating &rating : ratings)
        rating.atUtcMs -= rating.atUtcMs % minute;
    QVERIFY(find(MarkKind::Burst, ratings).empty());
    ratings.front().atUtcMs += second;
    QCOMPARE(find(MarkKind::Burst, ratings).size(), size_t(1));
}

void MarkRulesTest::offHours_data()
{
    QTest::addColumn<int>("weekday");
    QTest::addColumn<int>("minuteOfDay");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("marked");
    QTest::newRow("06:00 belongs to the day") << 1 << 6 * 60 << 5 << false;
    QTest::newRow("05:59") << 1 << 6 * 60 - 1 << 5 << true;
    QTest::newRow("18:59") << 5 << 19 * 60 - 1 << 5 << false;
    QTest::newRow("19:00") << 5 << 19 * 60 << 5 << true;
    QTest::newRow("four are too few") << 5 << 19 * 60 << 4 << false;
    QTest::newRow("Saturday") << 6 << 10 * 60 << 5 << false;
    QTest::newRow("Sunday") << 7 << 10 * 60 << 5 << true;
    QTest::newRow("all at midnight: no hours were written down") << 1 << 0 << 5 << false;
}

void MarkRulesTest::offHours()
{
    QFETCH(int, weekday);
    QFETCH(int, minuteOfDay);
    QFETCH(int, count);
    QFETCH(bool, marked);
    std::vector<MarkableRating> ratings = row(count, 0, minute);
    for (MarkableRating &rating : ratings) {
        rating.weekday = weekday;
        rating.minute = minuteOfDay;
    }
    QCOMPARE(find(MarkKind::OffHours, ratings).size(), size_t(marked ? 1 : 0));
    QVERIFY(find(MarkKind::OffHours, ratings, 1, {0, 24 * 60, {}}).empty());
    if (minuteOfDay != 0)
        QCOMPARE(find(MarkKind::OffHours, ratings, 1, {1, 2, {}}).size(), size_t(count >= 5 ? 1 : 0));
}

void MarkRulesTest::shiftEnd_data()
{
    QTest::addColumn<int>("run");
    QTest::addColumn<qint64>("runStepMs");
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("marked");
    // Those before stand over 420 minutes, 14 times 30: 14 x run >= 4 x before.
    QTest::newRow("as fast as needed") << 10 << minute << 35 << true;
    QTest::newRow("one more before") << 10 << minute << 36 << false;
    QTest::newRow("too few at the end") << 4 << minute << 5 << false;
    QTest::newRow("too few before") << 10 << minute << 4 << false;
    QTest::newRow("only what is within 30 minutes") << 8 << 10 * minute << 14 << false;
}

void MarkRulesTest::shiftEnd()
{
    QFETCH(int, run);
    QFETCH(qint64, runStepMs);
    QFETCH(int, before);
    QFETCH(bool, marked);
    std::vector<MarkableRating> ratings;
    for (int i = 0; i < before; ++i) {
        ratings.push_back(at(i * 400 * minute / std::max(1, before - 1)));
        ratings.back().isBest = i + 1 < before; // the last one before is not: there the run ends
    }
    const auto end = row(run, 420 * minute, runStepMs);
    ratings.insert(ratings.end(), end.begin(), end.end());
    const auto marks = find(MarkKind::ShiftEnd, ratings);
    QCOMPARE(marks.size(), size_t(marked ? 1 : 0));
    if (!marked)
        return;
    QCOMPARE(marks.front().ratings.size(), size_t(run));
    QCOMPARE(marks.front().facts.others, qint64(before));
    QCOMPARE(marks.front().facts.othersMs, 420 * minute);
    for (MarkableRating &rating : ratings)
        rating.officer = 0; // nobody's day has no end
    QVERIFY(find(MarkKind::ShiftEnd, ratings).empty());
}

void MarkRulesTest::tooPerfect_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("best");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("othersBest");
    QTest::addColumn<bool>("marked");
    QTest::newRow("100 best beside 300 of 400") << 100 << 100 << 400 << 300 << true;
    QTest::newRow("99 of 100 are too perfect as well") << 100 << 99 << 400 << 300 << true;
    QTest::newRow("98 are not") << 100 << 98 << 400 << 300 << false;
    QTest::newRow("29 are too few") << 29 << 29 << 400 << 100 << false;
    QTest::newRow("30 beside 200 of 400: chi-square 26") << 30 << 30 << 400 << 200 << true;
    QTest::newRow("30 beside 320 of 400: chi-square 7.3") << 30 << 30 << 400 << 320 << false;
    QTest::newRow("others are nearly perfect too") << 100 << 100 << 400 << 390 << false;
    QTest::newRow("alone, 100") << 100 << 100 << 29 << 0 << true;
    QTest::newRow("alone, 99") << 99 << 99 << 29 << 0 << false;
    QTest::newRow("alone, not all") << 200 << 199 << 29 << 0 << false;
}

void MarkRulesTest::tooPerfect()
{
    QFETCH(int, n);
    QFETCH(int, best);
    QFETCH(int, others);
    QFETCH(int, othersBest);
    QFETCH(bool, marked);
    std::vector<MarkableRating> ratings;
    const auto add = [&](size_t device, int count, int bestOfThem) {
        for (int i = 0; i < count; ++i) {
            ratings.push_back(at(i * minute));
            ratings.back().device = device;
            ratings.back().isBest = i < bestOfThem;
        }
    };
    add(0, n, best);
    add(1, others, othersBest);
    const auto marks = find(MarkKind::TooPerfect, ratings, 2);
    QCOMPARE(marks.size(), size_t(marked ? 1 : 0));
    if (marked)
        QCOMPARE(marks.front().facts, (MarkFacts{n, best, others, othersBest, 0}));
}

void MarkRulesTest::notServed_data()
{
    QTest::addColumn<int>("alone");
    QTest::addColumn<int>("served");
    QTest::addColumn<bool>("marked");
    QTest::newRow("five beside one served") << 5 << 1 << true;
    QTest::newRow("four") << 4 << 1 << false;
    QTest::newRow("nobody is counted there") << 50 << 0 << false;
    QTest::newRow("all served") << 0 << 50 << false;
}

void MarkRulesTest::notServed()
{
    QFETCH(int, alone);
    QFETCH(int, served);
    QFETCH(bool, marked);
    std::vector<MarkableRating> ratings = row(alone + served, 0, minute);
    for (int i = 0; i < served; ++i)
        ratings[size_t(alone + i)].isServed = true;
    QCOMPARE(find(MarkKind::NotServed, ratings).size(), size_t(marked ? 1 : 0));
}

/// 22 days of 60 customers, some minutes apart, with every fifth not content.
void MarkRulesTest::ordinaryMonthHasNoMark()
{
    std::vector<MarkableRating> ratings;
    for (int day = 0; day < 22; ++day)
        for (int i = 0; i < 60; ++i) {
            const qint64 ms = i * 7 * minute + (i * 37 % 5) * 50 * second;
            ratings.push_back(at(ms));
            ratings.back().atUtcMs += day * 24 * 60 * minute;
            ratings.back().day += day;
            ratings.back().weekday = 1 + day % 5;
            ratings.back().isBest = i % 5 != 0;
        }
    QVERIFY(findMarks(ratings, {OpeningHours()}).empty());
    QVERIFY(findMarks({}, {}).empty());
}

void MarkRulesTest::kindsHaveNames()
{
    for (const MarkKind kind : allMarkKinds)
        QCOMPARE(markKindNamed(markKindName(kind)), std::optional(kind));
    QCOMPARE(markKindNamed(QStringLiteral("x")), std::nullopt);
}

QTEST_GUILESS_MAIN(MarkRulesTest)
#include "mark_rules_test.moc"
