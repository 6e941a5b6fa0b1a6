// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace puas {

class OfficeFolder;

struct CsvSettings {
    int top = 4; ///< best value of every question's scale, 2 to 5
    QDate today; ///< in the home office's time zone; nothing later than the day after it is taken
    qint64 nowUtcMs = 0; ///< for the import log
};

/// What an import of past ratings did. Lists name what was not registered before, in the
/// order in which it came.
struct CsvImport {
    QString file; ///< name without folders
    qint64 rows = 0;
    qint64 added = 0;
    qint64 known = 0;
    QStringList newOffices;
    QStringList newOfficers;
    QStringList newCounters;
    QStringList newServices;
};

/// Under which label the store knows the rows of a file of this name.
[[nodiscard]] QString csvSourceLabel(const QString &file);

/// Gives false to stop.
using CsvProgress = std::function<bool(qint64 bytesRead, qint64 bytesTotal)>;

/// Takes past ratings into the store (columns and identity: FORMAT.md, "Files of past
/// ratings"). All rows or none: the first bad one refuses the file with InvalidInput naming
/// line and column. Rows that are there already are passed over, so the same file again, or
/// a longer one that contains it, adds only what is new. A row without any cell is
/// no row. InvalidArgument for a scale that Puas does not know; Cancelled; the store's and
/// the file's own reasons. In the store's thread.
[[nodiscard]] Result<CsvImport> importCsv(OfficeFolder &office, const QString &path,
                                          const CsvSettings &settings,
                                          const CsvProgress &progress = {});

} // namespace puas
