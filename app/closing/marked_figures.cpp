// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/marked_figures.h"

#include "app/closing/officer_figure.h"

#include <set>

namespace puas {

std::map<QString, OfficerMarks> marksByOfficer(const std::vector<Mark> &marks)
{
    std::map<QString, OfficerMarks> officers;
    std::map<QString, std::set<MarkedAnswer>> answers;
    for (const Mark &mark : marks)
        for (const MarkedOfficer &marked : mark.officers) {
            if (marked.officer.isEmpty())
                continue;
            OfficerMarks &officer = officers[marked.officer];
            ++officer.marks;
            officer.open += mark.word ? 0 : 1;
            answers[marked.officer].insert(marked.answers.begin(), marked.answers.end());
        }
    for (const auto &[nip, counted] : answers)
        for (const MarkedAnswer &answer : counted)
            officers[nip].counted.add(answer.value, answer.top);
    return officers;
}

Result<> addMarks(Explanation &explanation, const Store &store, const std::vector<Mark> &marks)
{
    explanation.withoutMarks.reset();
    const auto officers = marksByOfficer(marks);
    const auto own = officers.find(explanation.row.officer);
    if (own == officers.end() || own->second.counted.n() == 0)
        return {};
    const QDate today = explanation.provenance.madeAt.date();
    const auto table = officerTable(store, explanation.row.officer, explanation.period, today);
    if (!table)
        return tl::unexpected(table.error());
    return presentFigure(store, *table)
        .and_then([&](const PeriodFigure &present) {
            return figureWithout(store, *table, present, own->second.counted, today);
        })
        .map([&](const PeriodFigure &without) {
            explanation.withoutMarks = FigureBeside{own->second.counted.n(), without.tally,
                                                    without.measurePercent, without.allowancePercent};
        });
}

} // namespace puas
