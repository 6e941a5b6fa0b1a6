// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace puas {

/// Where the engines that a store can live in differ: a few words of the migrations, and
/// nothing in the queries, which are written in what SQLite and PostgreSQL share.
enum class Dialect { Sqlite, PostgreSql };

/// Replaces @int64@, @blob@, @strict@ and @clustered@ by the engine's words.
[[nodiscard]] QString inDialect(QString sql, Dialect dialect);

} // namespace puas
