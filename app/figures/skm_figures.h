// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ikm.h"
#include "app/store/store.h"

#include <array>

namespace puas {

/// Why a survey's index has to be read with care; printed wherever the index is.
enum class SkmCaution {
    None,
    NoRespondent,
    OneRespondent,
    FewerThanNeeded, ///< fewer respondents than sampleNeeded
};
/// Stable name for JSON: "none", "no-respondent", "one-respondent", "sample-too-small".
[[nodiscard]] QString skmCautionName(SkmCaution caution);

/// What a table says of one element beside IkmElement. Rounded once, for show.
struct SkmElement {
    std::array<qint64, 4> counts{};  ///< answers 1 to 4
    qint64 blank = 0;                ///< respondents who left it empty
    std::optional<Decimal> nrr;      ///< 3 decimals; nothing while n is 0, as the next two
    std::optional<Decimal> weighted; ///< NRR x weight, 3 decimals
    std::optional<Decimal> percent;  ///< NRR x 25, 2 decimals
    /// 95 percent interval of the NRR by the normal approximation, within 1 to 4.
    double low = 1;
    double high = 4;
    int lowestPlace = 0; ///< 1 to 3: among the three lowest, from the lowest; of equals the earlier one

    [[nodiscard]] bool isLowest() const { return lowestPlace > 0; }
};

/// The official survey over a range (PermenPANRB 14/2017).
struct SkmFigures {
    DateRange range;
    QString office; ///< code; empty: all offices
    qint64 respondents = 0;
    IkmResult index;
    std::vector<SkmElement> elements; ///< in the order of index.elements
    /// The unit's users in the range: as given, else the served customers where they are
    /// counted and not fewer than the respondents; nothing where neither is known.
    std::optional<qint64> population;
    qint64 sampleNeeded = 0; ///< Krejcie and Morgan; 384 where the population is not known
    SkmCaution caution = SkmCaution::None;
};

[[nodiscard]] Result<SkmFigures> skmFigures(const Store &store, const DateRange &range,
                                            const QString &office = {},
                                            IkmWeights weights = IkmWeights::Exact,
                                            std::optional<qint64> population = {});

} // namespace puas
