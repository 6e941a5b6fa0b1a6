// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/explanation.h"
#include "app/report/pdf_document.h"

#include <QByteArray>

namespace puas {

/// What explanationPdf() writes; refers to the explanation.
[[nodiscard]] Paper explanationPaper(const Explanation &explanation);

/// "Why 83 percent?" on one page of A4, always: where the words are many they are set
/// smaller (8 points at least) and the kiosks with the fewest ratings are summed up. In the
/// language of useReportLanguage().
[[nodiscard]] Result<QByteArray> explanationPdf(const Explanation &explanation);

/// The same words for a terminal, 78 characters wide.
[[nodiscard]] QString explanationText(const Explanation &explanation);

} // namespace puas
