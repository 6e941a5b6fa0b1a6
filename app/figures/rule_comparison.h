// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"

namespace puas {

/// What another rule would do to an officer.
enum class RuleEffect {
    Gains,
    Loses,
    Stays,
    Unknown, ///< one of the two rules gives no figure
};

/// One officer under two rules, by the ratings there are.
struct ComparedOfficer {
    QString officer; ///< NIP
    QString name;
    Score score;                           ///< held against rule A
    std::optional<Decimal> measurePercent; ///< of rule A, for show
    std::optional<Decimal> percentA;
    std::optional<Decimal> percentB;
    std::optional<Fallback> fallbackA;
    std::optional<Fallback> fallbackB;
    RuleEffect effect = RuleEffect::Unknown;
    std::optional<Decimal> points; ///< B - A, with a sign; exact
    std::optional<qint64> rupiah;  ///< B - A, with a sign; nothing without a full amount
};

/// Two rules over the same ratings. Nothing is kept of it.
struct RuleComparison {
    AllowanceTable a;
    AllowanceTable b;
    std::vector<ComparedOfficer> officers; ///< largest gain first; equal ones by NIP
    int gains = 0;
    int loses = 0;
    int stays = 0;
    int unknown = 0;
};

[[nodiscard]] Result<RuleComparison> compareRules(const Store &store, const Period &period, const AllowanceRule &a,
                                                  const AllowanceRule &b, QDate today);

/// \a left - \a right, exact; may be below 0.
[[nodiscard]] Decimal difference(const Decimal &left, const Decimal &right);

} // namespace puas
