// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// \file
/// What an allowance is made of besides ratings: base allowances in rupiah and the components
/// of a rule. Whoever closes periods (personnel) enters them: NotSignedIn, NotAllowed. All
/// rows given together are one transaction with an act for each that changes something;
/// where one is refused, nothing has changed.

/// How many rows were given and how many of them said something new.
struct PayRows {
    int rows = 0;
    int changed = 0;
};

/// InvalidArgument for an amount below 0 or above mostRupiah, NotFound for an officer who is
/// not registered; the detail names the row's officer.
[[nodiscard]] Result<PayRows> putBaseAllowances(OfficeFolder &office, const std::vector<BaseAllowance> &bases);

/// InvalidArgument for a percentage outside 0 to 100 or with more than 2 digits, for a
/// period that is none, or for an empty component; NotFound as above.
[[nodiscard]] Result<PayRows> putComponents(OfficeFolder &office, const std::vector<ComponentValue> &values);

/// Reads "nip,rupiah,from" (from: the first day; empty: 2000-01-01) and puts all of it.
/// InvalidInput names the line and the column.
[[nodiscard]] Result<PayRows> importBaseAllowances(OfficeFolder &office, const QString &path);
/// Reads "nip,period,component,percent".
[[nodiscard]] Result<PayRows> importComponents(OfficeFolder &office, const QString &path);
/// Reads whichever of the two it is: only components have a column of that name.
[[nodiscard]] Result<PayRows> importPayFile(OfficeFolder &office, const QString &path);

} // namespace puas
