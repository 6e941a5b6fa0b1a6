// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/score_table.h"

#include "app/core/wilson.h"

#include <algorithm>

namespace puas {

namespace {

using Names = std::map<QString, QString>;

template<typename Registered>
void addNames(Names &names, const std::vector<Registered> &all, QString Registered::*key)
{
    for (const Registered &one : all)
        names.emplace(one.*key, one.name);
}

/// Code -> name of all that can stand without an answer.
Result<Names> registered(const Registry &registry, GroupBy groupBy)
{
    Names names;
    const auto take = [&names](const auto &all, auto key) -> Result<Names> {
        if (!all)
            return tl::unexpected(all.error());
        addNames(names, *all, key);
        return names;
    };
    switch (groupBy) {
    case GroupBy::Officer: return take(registry.officers(), &Officer::nip);
    case GroupBy::Office: return take(registry.offices(), &Office::code);
    case GroupBy::Counter: return take(registry.counters(), &Counter::code);
    case GroupBy::Service: return take(registry.services(), &Service::code);
    case GroupBy::Group:
    case GroupBy::Hour: break;
    }
    return names;
}

/// The code with the most ratings; the first of equals.
QString mostFrequent(const std::map<QString, qint64> &ratings)
{
    const auto most = std::max_element(
        ratings.begin(), ratings.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == ratings.end() ? QString() : most->first;
}

/// The second line under an officer's or a counter's name.
Result<> fillPlaces(const Store &store, const ScoreQuery &query, std::vector<ScoreRow> &rows)
{
    const auto places = store.tallies().places(query.range);
    const auto counters = registered(store.registry(), GroupBy::Counter);
    const auto services = registered(store.registry(), GroupBy::Service);
    if (!places || !counters || !services)
        return tl::unexpected(!places     ? places.error()
                              : !counters ? counters.error()
                                          : services.error());
    std::map<QString, std::map<QString, qint64>> byCounter;
    std::map<QString, std::map<QString, qint64>> byService;
    const bool isOfficers = query.groupBy == GroupBy::Officer;
    for (const RatedPlace &place : *places) {
        if (isOfficers)
            byCounter[place.officer][place.counter] += place.ratings;
        byService[isOfficers ? place.officer : place.counter][place.service] += place.ratings;
    }
    const auto nameIn = [](const Names &names, const QString &code) {
        const auto found = names.find(code);
        return found == names.end() ? QString() : found->second;
    };
    for (ScoreRow &row : rows) {
        row.counter = nameIn(*counters, mostFrequent(byCounter[row.key]));
        row.service = nameIn(*services, mostFrequent(byService[row.key]));
    }
    return {};
}

Result<> fillCounts(const Store &store, const ScoreQuery &query, std::vector<ScoreRow> &rows)
{
    if (query.groupBy == GroupBy::Hour)
        return {};
    const auto counts = store.tallies().countsBy(query.groupBy, query.range, query.filter);
    if (!counts)
        return tl::unexpected(counts.error());
    std::map<QString, RatingCounts> byKey;
    for (const GroupCounts &group : *counts)
        byKey.emplace(group.key, group.counts);
    for (ScoreRow &row : rows)
        row.counts = byKey[row.key];
    return {};
}

void fillShrunk(ScoreTable &table)
{
    const auto share = table.total.satisfied;
    for (ScoreRow &row : table.rows)
        row.shrunk = shrunkShare(row.score.tally.satisfied(), row.score.n,
                                 share ? share->toDouble() : 0, std::max(1, table.rule.minimumRatings));
}

ScoreRow makeRow(const QString &key, const QString &name, const Tally &tally, const AllowanceRule &rule)
{
    ScoreRow row;
    row.key = key;
    row.name = name;
    row.score = scoreOf(tally, rule);
    return row;
}

Result<> addRowsWithoutAnswers(const Store &store, GroupBy groupBy, ScoreTable &table)
{
    const auto names = registered(store.registry(), groupBy);
    if (!names)
        return tl::unexpected(names.error());
    Names missing = *names;
    for (const ScoreRow &row : table.rows)
        missing.erase(row.key);
    for (const auto &[key, name] : missing)
        table.rows.push_back(makeRow(key, name, {}, table.rule));
    std::sort(table.rows.begin(), table.rows.end(),
              [](const ScoreRow &a, const ScoreRow &b) { return a.key < b.key; });
    return {};
}

} // namespace

Result<ScoreTable> scoreTable(const Store &store, const ScoreQuery &query)
{
    const auto rule = store.ruleBook().ruleInUse(query.range.last());
    if (!rule)
        return tl::unexpected(rule.error());
    const auto total = store.tallies().total(query.range, query.question, query.filter);
    if (!total)
        return tl::unexpected(total.error());
    const auto groups = store.tallies().by(query.groupBy, query.range, query.question, query.filter);
    if (!groups)
        return tl::unexpected(groups.error());

    ScoreTable table;
    table.question = query.question;
    table.rule = rule->rule;
    table.total = scoreOf(*total, rule->rule);
    for (const GroupTally &group : *groups) {
        if (group.key.isEmpty())
            table.unnamed = group.tally.n();
        else
            table.rows.push_back(makeRow(group.key, group.name, group.tally, rule->rule));
    }
    Result<> filled = query.withoutAnswers ? addRowsWithoutAnswers(store, query.groupBy, table)
                                           : Result<>();
    if (filled)
        filled = fillCounts(store, query, table.rows);
    if (filled && (query.groupBy == GroupBy::Officer || query.groupBy == GroupBy::Counter))
        filled = fillPlaces(store, query, table.rows);
    if (!filled)
        return tl::unexpected(filled.error());
    fillShrunk(table);
    return table;
}

} // namespace puas
