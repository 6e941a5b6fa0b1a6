// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/officer_figure.h"

#include "app/closing/closing.h"
#include "app/core/allowance.h"

namespace puas {

namespace {

/// What the period before gives the officer, where the rule falls back on it.
Result<std::optional<Decimal>> lastPeriodOf(const Store &store, const AllowanceTable &table,
                                            QDate today)
{
    if (table.rule.fallback != Fallback::LastPeriod)
        return std::optional<Decimal>();
    return allowanceOf(table.rows.front().officer, store, table.period.previous(), table.rule, today)
        .map([](const AllowanceTable &before) {
            const AllowanceRow &row = before.rows.front();
            return row.fallback == Fallback::Full ? std::nullopt : row.allowancePercent;
        });
}

/// What the rule makes of other answers of the same officer.
PeriodFigure figureFrom(const PeriodFigure &present, const AllowanceRule &rule,
                        const AllowanceInput &input, qint64 leftOut)
{
    PeriodFigure figure;
    figure.officer = present.officer;
    figure.name = present.name;
    figure.tally = input.tally;
    figure.leftOut = leftOut;
    const AllowanceFigure applied = applyRule(rule, input);
    figure.measure = applied.measurePercent;
    if (figure.measure)
        figure.measurePercent = round(*figure.measure, rule.roundDigits, rule.roundMode);
    figure.allowancePercent = applied.allowancePercent;
    figure.fallback = applied.fallback;
    figure.benefitOfDoubt = applied.benefitOfDoubt;
    return figure;
}

Tally without(const Tally &all, const Tally &part)
{
    Tally rest = all;
    for (int top = smallestTop; top <= largestTop; ++top)
        for (int value = 1; value <= top; ++value)
            rest.add(value, top, -part.count(value, top));
    return rest;
}

} // namespace

Result<AllowanceTable> officerTable(const Store &store, const QString &nip, const Period &period,
                                    QDate today)
{
    return store.ruleBook().ruleInUse(period.range().last()).and_then([&](const StoredRule &rule) {
        return allowanceOf(nip, store, period, rule.rule, today);
    });
}

Result<PeriodFigure> presentFigure(const Store &store, const AllowanceTable &table)
{
    const AllowanceRow &row = table.rows.front();
    return leftOutOf(store, row.officer, table.period.range()).map([&](qint64 leftOut) {
        return figureOf(row, leftOut);
    });
}

Result<PeriodFigure> figureWithout(const Store &store, const AllowanceTable &table,
                                   const PeriodFigure &present, const Tally &part, QDate today)
{
    if (part.n() == 0)
        return present;
    return lastPeriodOf(store, table, today).map([&](const std::optional<Decimal> &lastPeriod) {
        const AllowanceInput input{without(present.tally, part), without(table.office.tally, part),
                                   lastPeriod, table.rows.front().components};
        return figureFrom(present, table.rule, input, present.leftOut + part.n());
    });
}

} // namespace puas
