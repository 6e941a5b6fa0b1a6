// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/mark_rules.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <map>
#include <span>

namespace puas {

namespace {

using namespace MarkLimits;
using boost::multiprecision::cpp_int;

/// Places of ratings, by time.
using Places = std::vector<size_t>;

class MarkFinder
{
public:
    MarkFinder(const std::vector<MarkableRating> &ratings, const std::vector<OpeningHours> &hours)
        : m_ratings(ratings), m_hours(hours), m_devices(hours.size())
    {
        Places all(ratings.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        std::ranges::stable_sort(all, {}, [&](size_t i) { return ratings[i].atUtcMs; });
        for (const size_t place : all)
            m_devices[ratings[place].device].push_back(place);
    }

    std::vector<FoundMark> run()
    {
        for (const MarkKind kind : allMarkKinds)
            for (const Places &device : m_devices)
                if (!device.empty())
                    find(kind, device);
        return std::move(m_found);
    }

private:
    void find(MarkKind kind, const Places &device)
    {
        switch (kind) {
        case MarkKind::Burst: return findBursts(device);
        case MarkKind::OffHours: return findOffHours(device);
        case MarkKind::ShiftEnd: return findShiftEnds(device);
        case MarkKind::TooPerfect: return findTooPerfect(device);
        case MarkKind::NotServed: return findNotServed(device);
        }
    }

    [[nodiscard]] const MarkableRating &at(size_t place) const { return m_ratings[place]; }

    void mark(MarkKind kind, Places places, MarkFacts facts)
    {
        for (const size_t place : places) {
            facts.answered += at(place).isAnswered ? 1 : 0;
            facts.best += at(place).isBest ? 1 : 0;
        }
        m_found.push_back({kind, std::move(places), facts});
    }

    /// A device's ratings, day by day.
    [[nodiscard]] std::vector<Places> daysOf(const Places &device) const
    {
        std::vector<Places> days;
        for (const size_t place : device) {
            if (days.empty() || at(days.back().front()).day != at(place).day)
                days.emplace_back();
            days.back().push_back(place);
        }
        return days;
    }

    /// Forms that were written down by the minute have no seconds: equal times say nothing.
    [[nodiscard]] bool hasSeconds(const Places &device) const
    {
        return std::ranges::any_of(device,
                                   [&](size_t place) { return at(place).atUtcMs % 60'000 != 0; });
    }

    void findBursts(const Places &device)
    {
        if (!hasSeconds(device))
            return;
        for (const Places &day : daysOf(device))
            for (size_t first = 0; first < day.size();) {
                size_t end = first + 1;
                while (end < day.size()
                       && at(day[end]).atUtcMs - at(day[end - 1]).atUtcMs <= burstGapMs)
                    ++end;
                const auto length = qint64(end - first);
                const qint64 others = qint64(day.size()) - length;
                if (const auto needed = burstLength(others); needed && length >= *needed)
                    mark(MarkKind::Burst,
                         {day.begin() + qsizetype(first), day.begin() + qsizetype(end)},
                         {0, 0, others, 0, 0});
                first = end;
            }
    }

    /// Forms that bear a day alone stand at midnight.
    [[nodiscard]] bool hasHours(const Places &device) const
    {
        return std::ranges::any_of(device, [&](size_t place) { return at(place).minute != 0; });
    }

    void findOffHours(const Places &device)
    {
        if (!hasHours(device))
            return;
        const OpeningHours &hours = m_hours[at(device.front()).device];
        Places off;
        std::ranges::copy_if(device, std::back_inserter(off), [&](size_t place) {
            return !hours.contain(at(place).weekday, at(place).minute);
        });
        if (qint64(off.size()) >= fewestRatings)
            mark(MarkKind::OffHours, off, {0, 0, qint64(device.size() - off.size()), 0, 0});
    }

    void findShiftEnds(const Places &device)
    {
        for (const Places &day : daysOf(device)) {
            std::map<qint64, Places> officers;
            for (const size_t place : day)
                if (at(place).isAnswered && at(place).officer != 0)
                    officers[at(place).officer].push_back(place);
            for (const auto &[officer, places] : officers)
                findShiftEnd(places);
        }
    }

    /// The last answers of one officer's day.
    void findShiftEnd(const Places &day)
    {
        const qint64 last = at(day.back()).atUtcMs;
        auto start = day.end();
        while (start != day.begin() && at(*(start - 1)).isBest
               && last - at(*(start - 1)).atUtcMs <= shiftEndMs)
            --start;
        const auto length = qint64(day.end() - start);
        const auto before = qint64(start - day.begin());
        if (length < fewestRatings || before < shiftEndBefore)
            return;
        const qint64 beforeMs = at(*start).atUtcMs - at(day.front()).atUtcMs;
        if (length * beforeMs >= shiftEndPace * before * shiftEndMs)
            mark(MarkKind::ShiftEnd, {start, day.end()}, {0, 0, before, 0, beforeMs});
    }

    void findTooPerfect(const Places &device)
    {
        if (m_answered == 0)
            for (const MarkableRating &rating : m_ratings) {
                m_answered += rating.isAnswered ? 1 : 0;
                m_best += rating.isBest ? 1 : 0;
            }
        Places answers;
        std::ranges::copy_if(device, std::back_inserter(answers),
                             [&](size_t place) { return at(place).isAnswered; });
        const auto n = qint64(answers.size());
        const qint64 best = std::ranges::count_if(answers,
                                                  [&](size_t place) { return at(place).isBest; });
        const MarkFacts facts{0, 0, m_answered - n, m_best - best, 0};
        if (isTooPerfect(n, best, facts.others, facts.othersBest))
            mark(MarkKind::TooPerfect, answers, facts);
    }

    static bool isTooPerfect(qint64 n, qint64 best, qint64 others, qint64 othersBest)
    {
        if (n < perfectRatings || (n - best) * 100 > n * perfectOtherPercent)
            return false;
        if (others < perfectRatings)
            return n >= perfectAloneRatings && n == best;
        const qint64 all = n + others;
        const qint64 notBest = all - best - othersBest;
        if (n * notBest < perfectExpected * all)
            return false;
        // Pearson's chi-square of the two by two table, both sides times its denominator.
        const cpp_int difference = cpp_int(best) * (others - othersBest)
                                   - cpp_int(n - best) * othersBest;
        return difference > 0
               && 100 * difference * difference * all
                      >= cpp_int(perfectChiSquare) * n * others * (all - notBest) * notBest;
    }

    void findNotServed(const Places &device)
    {
        for (const Places &day : daysOf(device)) {
            Places alone;
            std::ranges::copy_if(day, std::back_inserter(alone),
                                 [&](size_t place) { return !at(place).isServed; });
            const auto served = qint64(day.size() - alone.size());
            if (served > 0 && qint64(alone.size()) >= fewestRatings)
                mark(MarkKind::NotServed, alone, {0, 0, served, 0, 0});
        }
    }

    const std::vector<MarkableRating> &m_ratings;
    const std::vector<OpeningHours> &m_hours;
    std::vector<Places> m_devices;
    qint64 m_answered = 0; ///< of all devices
    qint64 m_best = 0;
    std::vector<FoundMark> m_found;
};

} // namespace

QString markKindName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Burst: return QStringLiteral("burst");
    case MarkKind::OffHours: return QStringLiteral("off-hours");
    case MarkKind::ShiftEnd: return QStringLiteral("shift-end");
    case MarkKind::TooPerfect: return QStringLiteral("too-perfect");
    case MarkKind::NotServed: return QStringLiteral("not-served");
    }
    Q_UNREACHABLE();
}

std::optional<MarkKind> markKindNamed(const QString &name)
{
    const auto found = std::ranges::find(allMarkKinds, name, markKindName);
    return found == allMarkKinds.end() ? std::nullopt : std::optional(*found);
}

bool OpeningHours::contain(int weekday, int minute) const
{
    return std::ranges::find(closedWeekdays, weekday) == closedWeekdays.end() && opens <= minute
           && minute < closes;
}

std::vector<FoundMark> findMarks(const std::vector<MarkableRating> &ratings,
                                 const std::vector<OpeningHours> &hours)
{
    return MarkFinder(ratings, hours).run();
}

std::optional<qint64> burstLength(qint64 others)
{
    // Each further rating follows within the gap with a chance of others x gap / working day.
    const cpp_int gap = cpp_int(others) * burstGapMs;
    if (gap >= workingDayMs)
        return std::nullopt;
    // others x chance ^ (length - 1) is how many such runs a day has by chance.
    cpp_int runs = cpp_int(others) * burstDays;
    cpp_int days = 1;
    qint64 length = 1;
    for (; length < fewestRatings || runs > days; ++length) {
        runs *= gap;
        days *= workingDayMs;
    }
    return length;
}

} // namespace puas
