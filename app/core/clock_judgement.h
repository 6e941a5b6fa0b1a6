// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock_stretch.h"

#include <QString>

namespace puas {

/// \file
/// Whether a kiosk's wall clock is to be believed, and if not, between which moments its
/// events happened. The same events and times of imports give the same answer, in whatever
/// pieces they came: so an office, "puasctl verify" and an auditor's script cannot differ.

/// Why a clock is not believed.
enum class ClockDoubt {
    None,
    Receipt, ///< older than a receipt of the office that stands before it in the journal
    Import,  ///< later than the import that brought it
    Jump,    ///< contradicted by what the clock showed before or after it was turned
};
/// "", "receipt", "import", "jump". Never change.
[[nodiscard]] QString clockDoubtName(ClockDoubt doubt);

/// How far a clock may be beside a receipt, an import or its own earlier time and is still
/// believed: a kiosk without a network is wrong by some minutes after some months.
inline constexpr qint64 clockToleranceMs = 600'000;

/// A stretch is held against so many before it and after it.
inline constexpr size_t clockNeighbours = 64;

/// What is known of one stretch.
struct ClockVerdict {
    ClockDoubt doubt = ClockDoubt::None;
    /// Where it is doubted: between which moments its boot was. Nothing: nobody knows.
    std::optional<qint64> earliestStartMs;
    std::optional<qint64> latestStartMs;

    bool operator==(const ClockVerdict &) const = default;
};

/// One for each stretch, in their order.
[[nodiscard]] std::vector<ClockVerdict> judgeClock(const std::vector<ClockStretch> &stretches);

} // namespace puas
