// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"
#include "app/figures/provenance.h"
#include "app/report/pdf_document.h"

#include <QByteArray>

namespace puas {

/// The projected allowance of a period as a document shows it.
struct AllowanceReport {
    AllowanceTable table; ///< rows in the order in which they are to stand
    int ruleVersion = 0;  ///< 0: the rule is not one of this office's
    Provenance provenance;

    /// Whether more ratings can still come.
    [[nodiscard]] bool isRunning() const;
};

/// "Proyeksi tunjangan November 2026"
[[nodiscard]] QString allowanceTitle(const AllowanceReport &report);

/// What allowancePdf() writes.
[[nodiscard]] Paper allowancePaper(const AllowanceReport &report);

/// On A4, with the reason of every figure in words, the rule, from what it was made, and
/// room for the head's signature. In the language of useReportLanguage().
[[nodiscard]] Result<QByteArray> allowancePdf(const AllowanceReport &report);

/// A sheet whose figures are formulas over the counts and over a second sheet with the
/// rule, wherever the rule's figure follows from the counts. The value kept with a formula
/// is the exact one.
[[nodiscard]] Result<QByteArray> allowanceXlsx(const AllowanceReport &report);

} // namespace puas
