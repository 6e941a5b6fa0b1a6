// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_respondents.h"

#include "app/core/ikm.h"

#include <algorithm>

namespace puas {

namespace {

SkmAnswers answersOf(const RatingRecord &record)
{
    constexpr int skmTop = 4;
    const std::vector<QString> &keys = skmElementKeys();
    SkmAnswers answers{};
    for (const Answer &answer : record.answers) {
        const auto key = std::find(keys.begin(), keys.end(), answer.question);
        if (key != keys.end() && answer.top == skmTop)
            answers[size_t(key - keys.begin())] = answer.value;
    }
    return answers;
}

} // namespace

Result<std::vector<SkmAnswers>> skmRespondents(const Store &store, const DateRange &range,
                                               const QString &office)
{
    std::vector<SkmAnswers> respondents;
    const auto read = store.ratings().forEachRating(range, [&](const StoredRating &rating) {
        const RatingRecord &record = rating.record;
        if (record.counted && (office.isEmpty() || record.office == office))
            if (const SkmAnswers answers = answersOf(record); answers != SkmAnswers{})
                respondents.push_back(answers);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    std::sort(respondents.begin(), respondents.end());
    return respondents;
}

} // namespace puas
