// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/provenance.h"
#include "app/report/csv_table.h"

#include <QByteArray>

namespace puas {

/// The rows of one page, and what a reader has to know of them.
struct TableReport {
    QString title;
    TextTable table;                                ///< rows in the order in which they are to stand
    std::vector<std::pair<QString, QString>> facts; ///< name and value: period, filters
    Provenance provenance;
};

/// A sheet with the rows, numbers and dates as such, the head frozen, and a second one that says
/// of what office and days they are and what they were made from. The head is in the language of
/// useReportLanguage(). Io or DiskFull where the file cannot be put together.
[[nodiscard]] Result<QByteArray> tableXlsx(const TableReport &report);

} // namespace puas
