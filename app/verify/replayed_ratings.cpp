// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/replayed_ratings.h"

#include "app/intake/event_rating.h"

#include <algorithm>

namespace puas {

namespace {

void setAnswers(std::vector<Answer> &target, const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers) {
        const QString question = answer.question.trimmed();
        std::erase_if(target, [&](const Answer &kept) { return kept.question == question; });
        target.push_back({question, answer.value, answer.top});
    }
}

void unite(QStringList &codes, const QStringList &further)
{
    codes.append(further);
    codes.removeDuplicates();
}

std::vector<Answer> sorted(std::vector<Answer> answers)
{
    std::sort(answers.begin(), answers.end(),
              [](const Answer &a, const Answer &b) { return a.question < b.question; });
    return answers;
}

QString toText(const std::vector<Answer> &answers)
{
    QStringList texts;
    for (const Answer &answer : sorted(answers))
        texts.append(
            QStringLiteral("%1 %2 of %3").arg(answer.question).arg(answer.value).arg(answer.top));
    return texts.isEmpty() ? QStringLiteral("nothing") : texts.join(QStringLiteral(", "));
}

/// One thing that a rating says, in words.
struct Said {
    const char *what;
    QString text;
};

std::vector<Said> everythingIn(const RatingRecord &rating)
{
    return {{"officer", rating.officer},
            {"time", QString::number(rating.atUtcMs)},
            {"clock", QString::number(rating.clockUtcMs.value_or(rating.atUtcMs))},
            {"clock_doubt", QString::number(int(rating.clock))},
            {"answers", toText(rating.answers)},
            {"office", rating.office},
            {"counter", rating.counter},
            {"service", rating.service},
            {"groups", rating.groups.join(QLatin1Char(' '))},
            {"reasons", rating.reasons.join(QLatin1Char(' '))},
            {"survey", QStringLiteral("%1 %2").arg(rating.survey).arg(rating.surveyVersion)},
            {"language", rating.language},
            {"served", QString::number(int(rating.served))},
            {"counted", QString::number(int(rating.counted))},
            {"why not", rating.whyNot}};
}

} // namespace

Result<> ReplayedRatings::add(quint64 seq, const Event &event)
{
    if (const auto *rated = std::get_if<Rated>(&event.payload)) {
        RatingRecord rating = ratingOf(event.stamp, *rated);
        rating.office = m_homeOffice;
        rating.groups.removeDuplicates();
        m_ratings.emplace(seq, std::move(rating));
        m_stamps.emplace(seq, event.stamp);
    } else if (const auto *changed = std::get_if<Changed>(&event.payload)) {
        return amend(changed->rating, changed->answers, {}, {});
    } else if (const auto *added = std::get_if<Added>(&event.payload)) {
        return amend(added->rating, added->answers, added->groups, added->reasons);
    }
    return {};
}

Result<> ReplayedRatings::amend(quint64 rating, const std::vector<Answer> &answers,
                                const QStringList &groups, const QStringList &reasons)
{
    const auto found = m_ratings.find(rating);
    if (found == m_ratings.end())
        return fail(ErrorCode::Damaged,
                    QStringLiteral("event %1 is no rating that could be changed").arg(rating));
    setAnswers(found->second.answers, answers);
    unite(found->second.groups, groups);
    unite(found->second.reasons, reasons);
    return {};
}

void ReplayedRatings::judge(KioskClock &clock)
{
    for (auto &[seq, rating] : m_ratings) {
        const EventTime time = clock.at(seq, m_stamps.at(seq));
        rating.atUtcMs = time.atUtcMs;
        rating.clockUtcMs = time.clockUtcMs;
        rating.clock = time.mark;
        if (!time.counts && rating.counted) {
            rating.counted = false;
            rating.whyNot = QString::fromUtf16(clockCode);
        }
    }
}

void ReplayedRatings::leaveOut(quint64 seq, const QString &whyNot)
{
    const auto found = m_ratings.find(seq);
    if (found == m_ratings.end())
        return;
    // What people have decided stays, whatever becomes known of the clock.
    if (!found->second.counted && found->second.whyNot != QString::fromUtf16(clockCode))
        return;
    found->second.counted = false;
    found->second.whyNot = whyNot;
}

Result<> ReplayedRatings::compare(const StoredRating &stored)
{
    const auto found = m_ratings.find(quint64(stored.seq));
    if (found == m_ratings.end())
        return fail(ErrorCode::Damaged, QStringLiteral("is in no event"));
    const std::vector<Said> told = everythingIn(found->second);
    const std::vector<Said> kept = everythingIn(stored.record);
    m_ratings.erase(found);
    for (size_t i = 0; i < told.size(); ++i)
        if (told[i].text != kept[i].text)
            return fail(ErrorCode::Damaged,
                        QStringLiteral("is not what its events say: %1 is \"%2\", they say \"%3\"")
                            .arg(QLatin1String(told[i].what), kept[i].text, told[i].text));
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
