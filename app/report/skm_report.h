// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/provenance.h"
#include "app/figures/skm_figures.h"
#include "app/figures/skm_respondents.h"
#include "app/report/pdf_document.h"

#include <QByteArray>

namespace puas {

/// The official survey (PermenPANRB 14/2017) as a document shows it.
struct SkmReport {
    SkmFigures figures;
    QString unit; ///< the office's name; of all offices the home office's
    Provenance provenance;
    std::vector<FollowUp> plans = {}; ///< those that hold for the period
};

/// What skmPdf() writes.
[[nodiscard]] Paper skmPaper(const SkmReport &report);

/// The result on A4: the index, the nine elements with counts, sums, NRR and weighted NRR, a drawing
/// of the NRR, and room for the head's signature. In the language of useReportLanguage().
[[nodiscard]] Result<QByteArray> skmPdf(const SkmReport &report);

/// The processing sheet (olah data): a row for each respondent with the nine answers, below
/// them sums, NRR, weighted NRR and IKM as formulas, and a second sheet with the result.
/// InvalidArgument where there are more respondents than a sheet has rows.
[[nodiscard]] Result<QByteArray> skmXlsx(const SkmReport &report,
                                         const std::vector<SkmAnswers> &respondents);

} // namespace puas
