// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/skm_figures.h"

namespace puas {

/// "Persyaratan": the name of one of the nine elements, by its key.
[[nodiscard]] QString elementName(const QString &key);

/// "Sample too small: 24 of the 278 needed"; empty where there is nothing to be careful of.
[[nodiscard]] QString cautionWords(const SkmFigures &figures);

/// "exact, 1/9", "0.111 each": which weight an element has.
[[nodiscard]] QString weightWords(const IkmResult &index);

/// "384 respondents, at least 278 are needed for 1,002 users"
[[nodiscard]] QString sampleWords(const SkmFigures &figures);

/// "1 July 2026 to 20 November 2026"
[[nodiscard]] QString rangeWords(const DateRange &range);

} // namespace puas
