// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/follow_up_json.h"

#include "app/ctl/enrolment_output.h"

#include <QJsonObject>

namespace puas {

QJsonArray followUpsJson(const std::vector<FollowUp> &plans)
{
    QJsonArray array;
    for (const FollowUp &plan : plans)
        array.append(QJsonObject{{QStringLiteral("element"), plan.element},
                                 {QStringLiteral("plan"), plan.plan},
                                 {QStringLiteral("due"), plan.due},
                                 {QStringLiteral("responsible"), plan.responsible},
                                 {QStringLiteral("state"), followUpStateName(plan.state)},
                                 {QStringLiteral("who"), plan.who},
                                 {QStringLiteral("at"), isoUtcOrNull(plan.atUtcMs)}});
    return array;
}

} // namespace puas
