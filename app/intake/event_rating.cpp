// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/event_rating.h"

namespace puas {

namespace {
const QString trainingMode = QStringLiteral("training");
}

RatingRecord ratingOf(const Stamp &stamp, const Rated &rated)
{
    RatingRecord record;
    record.atUtcMs = stamp.wallMs;
    record.counter = rated.counter.trimmed();
    record.officer = rated.officer.trimmed();
    record.service = rated.service.trimmed();
    for (const Answer &answer : rated.answers)
        record.answers.push_back({answer.question.trimmed(), answer.value, answer.top});
    record.groups = rated.groups;
    record.survey = rated.survey;
    record.surveyVersion = int(rated.surveyVersion);
    record.language = rated.language;
    record.served = rated.opened != 0;
    record.counted = rated.mode != trainingMode;
    record.whyNot = record.counted ? QString() : trainingMode;
    return record;
}

std::optional<ServedCustomer> servedCustomerOf(const Stamp &stamp, const Opened &opened)
{
    if (opened.mode == trainingMode)
        return std::nullopt;
    return ServedCustomer{
        stamp.wallMs, {}, opened.counter.trimmed(), opened.officer.trimmed(), opened.service.trimmed()};
}

} // namespace puas
