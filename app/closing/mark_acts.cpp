// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/mark_acts.h"

#include "app/audit/act_kinds.h"
#include "app/closing/mark_json.h"
#include "app/closing/officer_figure.h"
#include "app/closing/period_json.h"
#include "app/intake/sign_in.h"

#include <algorithm>
#include <set>

namespace puas {

namespace {

constexpr int longestReason = 2000;

Period monthOf(const Mark &mark, const QTimeZone &zone)
{
    return Period::containing(QDateTime::fromMSecsSinceEpoch(mark.fromUtcMs, zone).date());
}

/// The figures as they stand, for each named officer of the mark.
Result<std::vector<PeriodFigure>> figuresOf(const Store &store, const Mark &mark, const QDateTime &now)
{
    std::vector<PeriodFigure> figures;
    for (const MarkedOfficer &officer : mark.officers) {
        if (officer.officer.isEmpty())
            continue;
        const auto figure = officerTable(store, officer.officer, monthOf(mark, now.timeZone()),
                                         now.date())
                                .and_then([&](const AllowanceTable &table) {
                                    return presentFigure(store, table);
                                });
        if (!figure)
            return tl::unexpected(figure.error());
        figures.push_back(*figure);
    }
    return figures;
}

Result<> checkDecision(const Mark &mark, bool exclude, const QString &reason)
{
    if (reason.isEmpty() || reason.size() > longestReason)
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("a decision needs its reason, 1 to %1 characters").arg(longestReason));
    if (mark.word && mark.word->exclude == exclude)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("mark %1 is decided so already").arg(mark.name));
    return {};
}

/// The ratings of the mark that no other decision leaves out.
Result<std::vector<RatingPlaceOfOrigin>> freeRatings(const Store &store, const Mark &mark)
{
    const auto decisions = store.markDecisions().all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    std::map<QString, const MarkDecision *> last;
    for (const MarkDecision &decision : *decisions)
        last[decision.mark] = &decision;
    last.erase(mark.name);
    std::set<RatingPlaceOfOrigin> held;
    for (const auto &[name, decision] : last) {
        if (!wordFromJson(*decision).exclude)
            continue;
        const auto other = markFromJson(*decision);
        if (!other)
            return tl::unexpected(other.error());
        held.insert(other->ratings.begin(), other->ratings.end());
    }
    std::vector<RatingPlaceOfOrigin> ratings;
    std::ranges::copy_if(mark.ratings, std::back_inserter(ratings),
                         [&](const RatingPlaceOfOrigin &rating) { return !held.contains(rating); });
    return ratings;
}

/// Leaves the ratings out or takes them back, with the figures of both moments.
Result<MarkOutcome> applyInside(Store &store, const Mark &mark, bool exclude, const QDateTime &now)
{
    const QString code = QString::fromUtf16(markCode);
    const auto before = figuresOf(store, mark, now);
    if (!before)
        return tl::unexpected(before.error());
    const auto changed = exclude ? store.exclusion().leaveOut(mark.ratings, code)
                                 : freeRatings(store, mark).and_then([&](const auto &ratings) {
                                       return store.exclusion().countAgain(ratings, code);
                                   });
    if (!changed)
        return tl::unexpected(changed.error());
    const auto after = figuresOf(store, mark, now);
    if (!after)
        return tl::unexpected(after.error());
    MarkOutcome outcome;
    (exclude ? outcome.leftOut : outcome.countedAgain) = *changed;
    for (size_t i = 0; i < before->size(); ++i)
        outcome.figures.append(
            QJsonObject{{QStringLiteral("period"), monthOf(mark, now.timeZone()).toString()},
                        {QStringLiteral("before"), figureJson((*before)[i])},
                        {QStringLiteral("after"), figureJson((*after)[i])}});
    return outcome;
}

} // namespace

Result<std::vector<MarkEffect>> effectOf(const Store &store, const Mark &mark, const QDateTime &now)
{
    std::vector<MarkEffect> effects;
    for (const MarkedOfficer &officer : mark.officers) {
        if (officer.officer.isEmpty())
            continue;
        const auto table = officerTable(store, officer.officer, monthOf(mark, now.timeZone()),
                                        now.date());
        if (!table)
            return tl::unexpected(table.error());
        const auto before = presentFigure(store, *table);
        if (!before)
            return tl::unexpected(before.error());
        const auto after = figureWithout(store, *table, *before, officer.counted, now.date());
        if (!after)
            return tl::unexpected(after.error());
        effects.push_back({officer.officer, *before, *after});
    }
    return effects;
}

Result<std::vector<MarkEffect>> keptOrPossible(const Store &store, const Mark &mark,
                                               const QDateTime &now)
{
    if (!mark.isExcluded())
        return effectOf(store, mark, now);
    return store.markDecisions().all().map([&](const std::vector<MarkDecision> &decisions) {
        std::vector<MarkEffect> effects;
        for (const MarkDecision &decision : decisions)
            if (decision.mark == mark.name)
                effects = effectsFromJson(decision);
        return effects;
    });
}

Result<> decideMark(OfficeFolder &office, const Period &period, const QString &name, bool exclude,
                    const QString &reason, const QDateTime &now)
{
    const auto user = requireMay(office, Deed::DecideMarks);
    if (!user)
        return tl::unexpected(user.error());
    const auto marks = marksOf(office.store(), period);
    if (!marks)
        return tl::unexpected(marks.error());
    const auto mark = std::ranges::find(*marks, name.trimmed(), &Mark::name);
    if (mark == marks->end())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("mark %1 in %2").arg(name.trimmed(), period.toString()));
    const MarkWord word{exclude, reason.trimmed(), user->login, now.toMSecsSinceEpoch()};
    if (const auto checked = checkDecision(*mark, exclude, word.reason); !checked)
        return checked;
    return office.perform([&](Store &store) -> Result<Act> {
        const auto outcome = applyInside(store, *mark, exclude, now);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const QByteArray body = markDecidedJson(*mark, word, *outcome);
        if (const auto kept = store.markDecisions().add({mark->name, word.who, body}); !kept)
            return tl::unexpected(kept.error());
        return Act{ActKind::markDecided, word.atUtcMs, {}, mark->name, {}, body};
    });
}

} // namespace puas
