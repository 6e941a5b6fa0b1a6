// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_profile.h"

#include "app/figures/score.h"

#include <algorithm>

namespace puas {

namespace {

bool isSmall(qint64 people)
{
    return people > 0 && people < fewestShown;
}

Result<std::vector<ProfilePart>> partsBy(const Store &store, GroupBy by, const DateRange &range,
                                         const QString &office)
{
    TallyFilter filter;
    filter.office = office;
    const auto counts = store.tallies().countsBy(by, range, filter);
    if (!counts)
        return tl::unexpected(counts.error());
    std::vector<ProfilePart> parts;
    for (const GroupCounts &group : *counts)
        if (group.counts.skmRespondents > 0)
            parts.push_back({group.key, group.key, group.counts.skmRespondents});
    std::ranges::stable_sort(parts, std::greater(),
                             [](const ProfilePart &part) { return part.respondents.value_or(0); });
    return parts;
}

/// The one that names nothing stands last, also where nobody left it open.
void putNoneLast(std::vector<ProfilePart> &parts)
{
    const auto none = std::ranges::find(parts, QString(), &ProfilePart::key);
    if (none == parts.end())
        parts.push_back({{}, {}, 0});
    else
        std::rotate(none, none + 1, parts.end());
}

Result<> nameServices(const Store &store, std::vector<ProfilePart> &parts)
{
    const auto services = store.registry().services();
    if (!services)
        return tl::unexpected(services.error());
    for (ProfilePart &part : parts)
        if (const auto known = std::ranges::find(*services, part.key, &Service::code);
            known != services->end())
            part.name = known->name;
    return {};
}

/// One part alone tells about those in it and about those who are not.
void hideSmallGroups(std::vector<ProfilePart> &groups, qint64 respondents)
{
    for (ProfilePart &group : groups)
        if (isSmall(*group.respondents) || isSmall(respondents - *group.respondents))
            group.respondents.reset();
}

} // namespace

void hideSmallParts(std::vector<ProfilePart> &parts)
{
    std::vector<ProfilePart *> order;
    for (ProfilePart &part : parts)
        if (part.respondents.value_or(0) > 0)
            order.push_back(&part);
    std::ranges::stable_sort(order, {}, [](const ProfilePart *part) { return *part->respondents; });
    if (order.empty() || !isSmall(*order.front()->respondents))
        return;
    int hidden = 0;
    qint64 people = 0;
    for (ProfilePart *part : order) {
        if (!isSmall(*part->respondents) && hidden >= 2 && people >= fewestShown)
            break;
        people += *part->respondents;
        ++hidden;
        part->respondents.reset();
    }
}

Result<SkmProfile> skmProfile(const Store &store, const DateRange &range, const QString &office)
{
    TallyFilter filter;
    filter.office = office;
    const auto counts = store.tallies().counts(range, filter);
    if (!counts)
        return tl::unexpected(counts.error());
    auto services = partsBy(store, GroupBy::Service, range, office);
    if (!services)
        return tl::unexpected(services.error());
    auto groups = partsBy(store, GroupBy::Group, range, office);
    if (!groups)
        return tl::unexpected(groups.error());
    if (const auto named = nameServices(store, *services); !named)
        return tl::unexpected(named.error());
    putNoneLast(*services);
    hideSmallParts(*services);
    hideSmallGroups(*groups, counts->skmRespondents);
    return SkmProfile{counts->skmRespondents, std::move(*services), std::move(*groups)};
}

} // namespace puas
