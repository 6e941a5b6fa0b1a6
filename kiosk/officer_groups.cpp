// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/officer_groups.h"

#include <algorithm>
#include <limits>

namespace puas {
namespace {

struct OneRating {
    quint64 seq = 0;
    int value = 0;
};

/// The answer to the one-tap question; 0 without one.
int overallOf(const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers)
        if (answer.question == QString::fromUtf16(overallQuestion))
            return answer.value;
    return 0;
}

void apply(std::vector<OneRating> &ratings, quint64 seq, const Event &event, const QString &officer,
           qint64 fromMs)
{
    if (const auto *rated = std::get_if<Rated>(&event.payload)) {
        const bool counts = rated->officer == officer && rated->mode != QStringLiteral("training")
                            && event.stamp.wallMs >= fromMs;
        if (const int value = overallOf(rated->answers); counts && value > 0)
            ratings.push_back({seq, value});
    } else if (const auto *changed = std::get_if<Changed>(&event.payload)) {
        const auto first = std::find_if(ratings.begin(), ratings.end(), [&](const OneRating &one) {
            return one.seq == changed->rating;
        });
        if (const int value = overallOf(changed->answers); first != ratings.end() && value > 0)
            first->value = value;
    }
}

} // namespace

Result<GroupedRatings> groupedRatings(const Journal &journal, const QString &officer, qint64 fromMs)
{
    std::vector<OneRating> ratings;
    const auto read = journal.forEach(1, std::numeric_limits<qint64>::max(),
                                      [&](const StoredEvent &stored) {
                                          return decodeEvent(stored.body).map([&](const Event &event) {
                                              apply(ratings, stored.seq, event, officer, fromMs);
                                          });
                                      });
    if (!read)
        return tl::unexpected(read.error());
    GroupedRatings grouped;
    grouped.n = qint64(ratings.size()) / GroupedRatings::groupSize * GroupedRatings::groupSize;
    for (qint64 index = 0; index < grouped.n; ++index)
        ++grouped.counts.at(size_t(ratings[size_t(index)].value - 1));
    return grouped;
}

} // namespace puas
