// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ratio.h"
#include "app/core/result.h"

namespace puas {

/// How a last digit is chosen. Names as in rule files: half_up, half_down, half_even.
enum class RoundingMode { HalfUp, HalfDown, HalfEven };
[[nodiscard]] QString roundingName(RoundingMode mode);

/// A decimal number with a fixed count of digits after the point: 66.40 is {6640, 2}.
/// This is what rules state, what a rounding gives and what JSON carries.
struct Decimal {
    qint64 unscaled = 0;
    int digits = 0; ///< 0 to 9

    /// Reads "80", "66.4", "66.40"; a sign only in front. Fails with InvalidInput.
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    /// With all digits and a point: "66.40".
    [[nodiscard]] QString toString() const;
    [[nodiscard]] Ratio toRatio() const;
    [[nodiscard]] double toDouble() const;
};

[[nodiscard]] std::strong_ordering operator<=>(const Decimal &left, const Decimal &right);
[[nodiscard]] bool operator==(const Decimal &left, const Decimal &right);

/// Rounds once, exactly. \a digits from 0 to 9.
[[nodiscard]] Decimal round(const Ratio &ratio, int digits, RoundingMode mode = RoundingMode::HalfUp);

/// Rounds a figure that is statistical, not money (a Wilson bound, a forecast), for show.
[[nodiscard]] Decimal roundForShow(double value, int digits);

} // namespace puas
