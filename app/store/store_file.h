// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <functional>

namespace puas {

/// \file
/// The store as one SQLite file in the office's folder: its lock, its schema, its creation.

/// `office.sqlite` in \a folder.
[[nodiscard]] QString storeFile(const QString &folder);

/// Holds the folder for writing; InUse names the process that has it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder);

/// Opens the file and brings its schema up to date; without a lock for reading only.
[[nodiscard]] Result<std::unique_ptr<Database>> openStoreFile(const QString &folder,
                                                              std::unique_ptr<QLockFile> lock);

/// Makes the file aside, lets \a fill write into it (and end with checkpoint()), and gives
/// it its name when all of it is on disk: a creation that is cut short leaves no store.
/// AlreadyExists.
[[nodiscard]] Result<> createStoreFile(
    const QString &folder, const std::function<Result<>(std::unique_ptr<Database>)> &fill);

/// Brings what the write-ahead log holds into the one file.
[[nodiscard]] Result<> checkpoint(Database &database);

/// All that the database holds, in a new file at \a path.
[[nodiscard]] Result<> copyStoreFile(Database &database, const QString &path);

/// What SQLite itself finds wrong with the file, and where its tables, indexes and triggers
/// are not those of the schema.
[[nodiscard]] Result<QStringList> integrityFindings(Database &database);

} // namespace puas
