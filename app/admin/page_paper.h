// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/provenance.h"
#include "app/report/pdf_document.h"

class QWidget;

namespace puas {

class Chart;

/// What stands around a page of the window on paper.
struct PaperFacts {
    QString title;
    QString period; ///< in words, with its state; empty: the page has none
    Provenance provenance;
};

/// A page of the window as a document: its words in reading order, its figures beside each
/// other, charts with their tables, lists whole. Buttons are left out; what is chosen in a field
/// stands as its name and value. Landscape where a list is wide.
///
/// Reads the widgets that \a body holds and refers to its charts: to be drawn while they live.
[[nodiscard]] Paper paperOf(const QWidget &body, const PaperFacts &facts);

/// The filters of a page as names and values: its filled fields outside of cards.
[[nodiscard]] std::vector<std::pair<QString, QString>> filtersOf(const QWidget &body);

/// The charts of a page that have something to show, also those behind their table.
[[nodiscard]] QList<Chart *> chartsOf(const QWidget &body);
/// What a chart is called: its card's title.
[[nodiscard]] QString titleOf(const Chart &chart);

} // namespace puas
