// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace puas {

/// \file
/// What is particular to a store that lives in one SQLite file: its lock, its settings,
/// its identity and its schema version. All of it is read back, none of it assumed.

/// `office.sqlite` in \a folder.
[[nodiscard]] QString storeFile(const QString &folder);

/// Holds the folder for writing; InUse names the process that has it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder);

/// Opens the file, and makes it where \a create says so. Nothing in it is touched yet: it
/// may be somebody else's.
[[nodiscard]] Result<std::unique_ptr<Database>> openSqlite(const QString &folder, bool readOnly,
                                                           bool create,
                                                           std::unique_ptr<QLockFile> lock);

/// WAL, synchronous=FULL, foreign keys.
[[nodiscard]] Result<> applySettings(Database &database);

/// True for a file without a table, as a creation that was cut short leaves it.
[[nodiscard]] Result<bool> isEmptyDatabase(Database &database);

/// InvalidInput where the file belongs to something else.
[[nodiscard]] Result<> requireOurs(Database &database);

/// Marks the file as ours; part of the transaction it is called in.
[[nodiscard]] Result<> markAsOurs(Database &database);

/// How many migrations the file has seen.
[[nodiscard]] Result<int> schemaVersion(Database &database);
[[nodiscard]] Result<> setSchemaVersion(Database &database, int version);

/// What SQLite itself finds wrong with the file.
[[nodiscard]] Result<QStringList> integrityFindings(Database &database);

} // namespace puas
