// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/answer.h"
#include "app/core/ratio.h"

#include <array>
#include <map>
#include <optional>

namespace puas {

/// How often each answer of one question was given: all that a figure is made of.
///
/// Ratings of different scales may meet in one tally (a paper form with 5 points, a kiosk
/// with 4): counts are kept apart by scale, because 3 of 3 is satisfied and 3 of 5 is not.
/// A value type; counts are never negative.
class Tally
{
public:
    /// Adds \a count answers of \a value on a scale up to \a top (1 <= value <= top,
    /// 2 <= top <= 5); a negative count takes back what was added.
    void add(int value, int top, qint64 count = 1);
    void add(const Tally &other);

    [[nodiscard]] qint64 count(int value, int top) const
    {
        return m_counts[top - smallestTop][value - 1];
    }

    /// All answers.
    [[nodiscard]] qint64 n() const;
    /// Answers above the middle of their scale.
    [[nodiscard]] qint64 satisfied() const;
    /// Sum of the answers' values.
    [[nodiscard]] qint64 sum() const;
    /// Answer -> how often, over all scales; an answer never given stands with 0.
    /// Reaches to the best value of the largest scale in use (4 while there is none).
    [[nodiscard]] std::map<int, qint64> counts() const;

    /// satisfied / n; nothing while n is 0.
    [[nodiscard]] std::optional<Ratio> satisfiedShare() const;
    /// ((answer - 1) / (top - 1)) averaged: 0 to 1; nothing while n is 0.
    [[nodiscard]] std::optional<Ratio> meanIndex() const;
    /// Mean x 25 in percent, 25 to 100: the IKM of a single question (PermenPANRB 14/2017).
    /// Nothing while n is 0 or an answer was given on another scale than 4 points.
    [[nodiscard]] std::optional<Ratio> ikmPercent() const;

    bool operator==(const Tally &) const = default;

private:
    static constexpr int scales = largestTop - smallestTop + 1;
    std::array<std::array<qint64, largestTop>, scales> m_counts{};
};

} // namespace puas
