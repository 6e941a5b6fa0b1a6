// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/follow_up_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

class FollowUpTexts
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpWords)
};

std::optional<FollowUp> planFor(const std::vector<FollowUp> &plans, const QString &element)
{
    const auto found = std::ranges::find(plans, element, &FollowUp::element);
    return found == plans.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString followUpStateWords(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Planned: return FollowUpTexts::tr("planned");
    case FollowUpState::Running: return FollowUpTexts::tr("running");
    case FollowUpState::Done: break;
    }
    return FollowUpTexts::tr("done");
}

QString dueWords(const FollowUp &plan)
{
    const auto month = Period::parse(plan.due);
    return month ? EyeFormat().period(*month) : plan.due;
}

std::vector<FollowUpRow> followUpRows(const SkmFigures &figures, const std::vector<FollowUp> &plans)
{
    std::vector<FollowUpRow> lowest;
    std::vector<FollowUpRow> others;
    for (size_t i = 0; i < figures.elements.size(); ++i) {
        FollowUpRow row{figures.index.elements[i].key, figures.elements[i].lowestPlace, {}};
        row.plan = planFor(plans, row.element);
        if (row.lowestPlace > 0)
            lowest.push_back(std::move(row));
        else if (row.plan)
            others.push_back(std::move(row));
    }
    std::ranges::sort(lowest, {}, &FollowUpRow::lowestPlace);
    lowest.insert(lowest.end(), others.begin(), others.end());
    return lowest;
}

} // namespace puas
