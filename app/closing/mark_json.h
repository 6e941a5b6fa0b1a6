// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing/mark_list.h"
#include "app/store/period_book.h"

#include <QJsonArray>

namespace puas {

/// \file
/// What acts and the store say of decisions about marks (FORMAT.md): always the same bytes
/// for the same decision.

/// The code in rating.why_not of a rating that a decision about a mark leaves out.
inline constexpr char16_t markCode[] = u"mark";

/// What a decision did.
struct MarkOutcome {
    std::vector<RatingPlaceOfOrigin> leftOut;      ///< counted before, and not any more
    std::vector<RatingPlaceOfOrigin> countedAgain; ///< did not count before, and do
    QJsonArray figures;                            ///< for each officer: period, before and after
};

/// What an officer has, and what it is without a mark's ratings.
struct MarkEffect {
    QString officer; ///< NIP
    PeriodFigure before;
    PeriodFigure after;
};

/// What the rule of a mark saw, as acts and "puasctl marks" name it.
[[nodiscard]] QJsonObject markFactsJson(const MarkFacts &facts);
/// \c after of "mark-decided".
[[nodiscard]] QByteArray markDecidedJson(const Mark &mark, const MarkWord &word,
                                         const MarkOutcome &outcome);

/// A mark as its last decision has it, not found. Damaged where the body is not JSON as
/// above.
[[nodiscard]] Result<Mark> markFromJson(const MarkDecision &decision);
/// The figures before and after that a decision kept, as far as people are shown them.
[[nodiscard]] std::vector<MarkEffect> effectsFromJson(const MarkDecision &decision);
/// What the person said.
[[nodiscard]] MarkWord wordFromJson(const MarkDecision &decision);

} // namespace puas
