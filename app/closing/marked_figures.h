// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing/mark_list.h"
#include "app/figures/explanation.h"

#include <map>

namespace puas {

/// \file
/// What a period's marks mean for one officer's figure: both stay to be read, with the marked
/// ratings and without them.

/// The marks that name one officer.
struct OfficerMarks {
    qint64 marks = 0;
    qint64 open = 0; ///< of them, that nobody has decided about
    Tally counted;   ///< answers of the officer's marked ratings that count, each rating once
};

/// NIP -> its marks; officers without a mark are not in it.
[[nodiscard]] std::map<QString, OfficerMarks> marksByOfficer(const std::vector<Mark> &marks);

/// Sets Explanation::withoutMarks. \a marks are those of the explanation's period. Fails as the
/// database does.
[[nodiscard]] Result<> addMarks(Explanation &explanation, const Store &store,
                                const std::vector<Mark> &marks);

} // namespace puas
