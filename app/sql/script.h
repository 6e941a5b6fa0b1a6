// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace puas {

/// Splits an SQL script into single statements, as Qt's SQLite driver wants them. A
/// semicolon inside quotes, a comment or a trigger's BEGIN ... END does not split.
/// Comments are dropped; statements come without their last semicolon.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace puas
