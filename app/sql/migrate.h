// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sql/connection.h"

namespace puas {

/// Brings a file's schema to the newest step. The steps are scripts "<folder>/0001_*.sql",
/// "0002_*.sql", ... (Qt resources); user_version tells how many the file has. Each step
/// and its number are one transaction, so a step is done or not done. A shipped step is
/// never edited. NewerFormat where the file has more steps than this program knows.
/// \a tokens are replaced in each script first: names of types that engines call differently.
[[nodiscard]] Result<> migrate(const Connection &connection, const QString &folder,
                               const std::vector<std::pair<QString, QString>> &tokens = {});

/// As migrate(), for a reader: NewerFormat where it cannot read, InvalidInput where a
/// writer has to bring the file up to date first.
[[nodiscard]] Result<> expectMigrated(const Connection &connection, const QString &folder);

} // namespace puas
