// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/replayed_ratings.h"

namespace puas {

namespace {

void setAnswers(std::map<QString, std::pair<int, int>> &target, const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers)
        target[answer.question] = {answer.value, answer.top};
}

} // namespace

Result<> ReplayedRatings::add(quint64 seq, const Event &event)
{
    if (const auto *rated = std::get_if<Rated>(&event.payload)) {
        Rating rating{event.stamp.wallMs, rated->officer, rated->counter, rated->service, {}};
        setAnswers(rating.answers, rated->answers);
        m_ratings.emplace(seq, std::move(rating));
    } else if (const auto *changed = std::get_if<Changed>(&event.payload)) {
        return amend(changed->rating, changed->answers);
    } else if (const auto *added = std::get_if<Added>(&event.payload)) {
        return amend(added->rating, added->answers);
    }
    return {};
}

Result<> ReplayedRatings::amend(quint64 rating, const std::vector<Answer> &answers)
{
    const auto found = m_ratings.find(rating);
    if (found == m_ratings.end())
        return fail(ErrorCode::Damaged,
                    QStringLiteral("event %1 is no rating that could be changed").arg(rating));
    setAnswers(found->second.answers, answers);
    return {};
}

Result<> ReplayedRatings::compare(const StoredRating &stored)
{
    const auto found = m_ratings.find(quint64(stored.seq));
    if (found == m_ratings.end())
        return fail(ErrorCode::Damaged, QStringLiteral("rating %1 is in no event").arg(stored.seq));
    const RatingRecord &record = stored.record;
    Rating kept{record.atUtcMs, record.officer, record.counter, record.service, {}};
    setAnswers(kept.answers, record.answers);
    const bool same = kept == found->second;
    m_ratings.erase(found);
    if (!same)
        return fail(ErrorCode::Damaged,
                    QStringLiteral("rating %1 is not what its events say").arg(stored.seq));
    return {};
}

std::vector<quint64> ReplayedRatings::leftOver() const
{
    std::vector<quint64> seqs;
    for (const auto &[seq, rating] : m_ratings)
        seqs.push_back(seq);
    return seqs;
}

} // namespace puas
