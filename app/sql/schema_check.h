// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sql/connection.h"

#include <QStringList>

namespace puas {

/// Where the tables, indexes and triggers of a file are not those that migrate() makes with
/// these steps and tokens: one sentence for each that is missing, changed or too many. What
/// the engine keeps for itself is passed over.
[[nodiscard]] Result<QStringList> schemaFindings(
    const Connection &connection, const QString &folder,
    const std::vector<std::pair<QString, QString>> &tokens);

} // namespace puas
