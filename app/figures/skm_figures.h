// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ikm.h"
#include "app/store/store.h"

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

/// The official survey over a range (PermenPANRB 14/2017).
struct SkmFigures {
    DateRange range;
    QString office; ///< code; empty: all offices
    qint64 respondents = 0;
    IkmResult index;
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
