// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace puas {

/// What a rule looks at, in percent from 0 to 100 (IKM: 25 to 100).
enum class Measure {
    SatisfiedShare, ///< answers above the middle / all answers
    Ikm,            ///< mean x 25, on a 4-point scale only
    MeanIndex,      ///< (mean - 1) / (top - 1) x 100
};
[[nodiscard]] QString measureName(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromName(QStringView name);

/// What is paid when there are fewer ratings than the rule's minimum.
enum class Fallback {
    Full,        ///< all of the allowance
    LastPeriod,  ///< what the officer's last period gave
    Office,      ///< what the office's own measure gives
    NotAssessed, ///< no figure; a person decides
};
[[nodiscard]] QString fallbackName(Fallback fallback);
[[nodiscard]] std::optional<Fallback> fallbackFromName(QStringView name);

/// One piece of the curve from measure to pay, both in percent. Half-open: \c from
/// belongs to it, \c to only where it is 100. Constant where both ends pay the same.
struct RuleSegment {
    Decimal from;
    Decimal to;
    Decimal paysFrom;
    Decimal paysTo;
};

/// A part of the allowance that something else than satisfaction governs.
struct RuleComponent {
    QString key;    ///< such as "discipline"
    Decimal weight; ///< 0 to 1
};

/// How a measure becomes an allowance: data, never code. A rule that came through
/// parseRule() covers 0 to 100 without gap or overlap.
struct AllowanceRule {
    QString id;
    QString title;
    QDate effectiveFrom; ///< null: always
    Measure measure = Measure::SatisfiedShare;
    std::vector<RuleSegment> segments;
    int minimumRatings = 30;
    Fallback fallback = Fallback::Full;
    /// Cut only where the upper end of the 95 percent interval is below the threshold.
    bool benefitOfDoubt = false;
    /// Percent of the whole allowance that the measure governs; the rest is paid by the
    /// components, in full as long as none of them is entered.
    Decimal shareOfAllowance{100, 0};
    std::vector<RuleComponent> components;
    int roundDigits = 2;
    RoundingMode roundMode = RoundingMode::HalfUp;

    /// The lowest measure from which on the best pay is reached: Trenggalek's 80. A rule
    /// that reaches it only at 100 has 100.
    [[nodiscard]] Decimal threshold() const;
};

/// Trenggalek's rule: below 80 the pay is the measure, from 80 on it is 100.
[[nodiscard]] const AllowanceRule &trenggalekRule();
/// The rule without a step: measure / 80, 100 from 80 on.
[[nodiscard]] const AllowanceRule &scaledRule();
/// Both of the above, the default first.
[[nodiscard]] const std::vector<AllowanceRule> &shippedRules();

/// Reads a rule file (JSON; keys in FORMAT.md of this folder). InvalidInput with the place
/// where a key is unknown or missing, a value is out of range, segments leave a gap or
/// overlap, or weights do not sum to 1.
[[nodiscard]] Result<AllowanceRule> parseRule(const QByteArray &json);
[[nodiscard]] QByteArray ruleToJson(const AllowanceRule &rule);

} // namespace puas
