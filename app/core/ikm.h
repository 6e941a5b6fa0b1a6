// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/tally.h"

#include <map>
#include <optional>
#include <vector>

/// \file
/// The official survey's index: SKM and IKM after PermenPANRB 14/2017.

namespace puas {

/// The keys of the nine elements (unsur), in the regulation's order. Software and files
/// name an element by its key: a widely copied questionnaire swaps the last two.
[[nodiscard]] const std::vector<QString> &skmElementKeys();

/// Which weight an element gets. Published tables used the two rounded ones.
enum class IkmWeights {
    Exact, ///< 1 / (number of elements)
    W0111, ///< 0.111: a perfect survey of nine gives 99.90
    W011,  ///< 0.11: a perfect survey of nine gives 99.00
};
[[nodiscard]] QString ikmWeightsName(IkmWeights weights);
[[nodiscard]] std::optional<IkmWeights> ikmWeightsFromName(QStringView name);

struct IkmElement {
    QString key;
    qint64 n = 0;
    qint64 sum = 0;
    std::optional<Decimal> nrr; ///< sum / n, 4 decimals; nothing while n is 0
};

struct IkmClass {
    QChar mutu;      ///< A to D
    QString kinerja; ///< the regulation's Indonesian words
};

struct IkmResult {
    std::vector<IkmElement> elements;
    std::optional<Decimal> weightedNrr; ///< sum of NRR x weight, 3 decimals, half up; for show
    std::optional<Decimal> ikm;         ///< 2 decimals, half up; nothing without an answer
    std::optional<IkmClass> grade;
    IkmWeights weights = IkmWeights::Exact;
};

/// IKM = sum over the elements of (NRR x weight) x 25, exact to the end and rounded once.
/// \a tallies by element key; answers on another scale than 4 points are left out, and so
/// is an element without an answer: the exact weight is 1 over those that stay.
[[nodiscard]] IkmResult computeIkm(const std::map<QString, Tally> &tallies,
                                   IkmWeights weights = IkmWeights::Exact);

/// The same from NRR that a published table already rounded (any digits).
[[nodiscard]] Decimal ikmFromNrr(const std::vector<Decimal> &nrr, IkmWeights weights);

/// Classifies a value that is already rounded to 2 decimals.
[[nodiscard]] IkmClass classifyIkm(const Decimal &ikm);

} // namespace puas
