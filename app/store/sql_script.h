// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace puas {

/// The statements of an SQL script, without comments and closing semicolons: Qt's SQLite
/// driver runs one at a time. A semicolon inside a text, a quoted name, a comment or the
/// body of a trigger ends nothing.
[[nodiscard]] QStringList splitSqlScript(const QString &script);

} // namespace puas
