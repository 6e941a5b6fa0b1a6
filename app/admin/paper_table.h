// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/page_table.h"

namespace puas {

class DataTable;
class TotalRow;

/// A table of the window as it stands on paper: all rows in their order, all columns that have
/// something to say, drawn cells as the same drawings. \a total may be none.
[[nodiscard]] PageTable tableOnPaper(const DataTable &table, const TotalRow *total, double width);

/// What its columns need at least, in pixels: wide ones are for landscape paper.
[[nodiscard]] int neededOnPaper(const DataTable &table);

} // namespace puas
