// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/tally.h"

namespace puas {

namespace {

/// Every (top - 1) from 1 to 4 divides it, so a mean over mixed scales stays an integer.
constexpr qint64 commonStep = 12;

template<typename Counts, typename Visit>
void forEachCount(const Counts &counts, Visit visit)
{
    for (int top = smallestTop; top <= largestTop; ++top)
        for (int value = 1; value <= top; ++value)
            visit(value, top, counts[size_t(top - smallestTop)][size_t(value - 1)]);
}

} // namespace

void Tally::add(int value, int top, qint64 count)
{
    Q_ASSERT(isScaleTop(top) && value >= 1 && value <= top);
    m_counts[size_t(top - smallestTop)][size_t(value - 1)] += count;
}

void Tally::add(const Tally &other)
{
    forEachCount(other.m_counts, [this](int value, int top, qint64 count) { add(value, top, count); });
}

qint64 Tally::n() const
{
    qint64 total = 0;
    forEachCount(m_counts, [&](int, int, qint64 count) { total += count; });
    return total;
}

qint64 Tally::satisfied() const
{
    qint64 total = 0;
    forEachCount(m_counts, [&](int value, int top, qint64 count) {
        total += isSatisfied(value, top) ? count : 0;
    });
    return total;
}

qint64 Tally::sum() const
{
    qint64 total = 0;
    forEachCount(m_counts, [&](int value, int, qint64 count) { total += value * count; });
    return total;
}

std::map<int, qint64> Tally::counts() const
{
    std::map<int, qint64> result;
    int highestTop = 0;
    forEachCount(m_counts, [&](int value, int top, qint64 count) {
        if (count == 0)
            return;
        result[value] += count;
        highestTop = std::max(highestTop, top);
    });
    for (int value = 1; value <= (highestTop ? highestTop : 4); ++value)
        result.try_emplace(value, 0);
    return result;
}

std::optional<Ratio> Tally::satisfiedShare() const
{
    const qint64 total = n();
    if (total == 0)
        return std::nullopt;
    return Ratio{satisfied(), total};
}

std::optional<Ratio> Tally::meanIndex() const
{
    const qint64 total = n();
    if (total == 0)
        return std::nullopt;
    qint64 steps = 0;
    forEachCount(m_counts, [&](int value, int top, qint64 count) {
        steps += count * (value - 1) * (commonStep / (top - 1));
    });
    return Ratio{steps, commonStep * total};
}

std::optional<Ratio> Tally::ikmPercent() const
{
    qint64 onFourPoints = 0;
    for (int value = 1; value <= 4; ++value)
        onFourPoints += count(value, 4);
    if (onFourPoints == 0 || onFourPoints != n())
        return std::nullopt;
    return Ratio{sum() * 25, onFourPoints};
}

} // namespace puas
