// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace puas::test {

/// What a person with the sqlite3 shell does to a file: triggers are dropped around the
/// statements and made again, checks and foreign keys are not asked. Gives the engine's
/// complaint, empty where there is none.
[[nodiscard]] QString editByShell(const QString &file, const QStringList &statements);

} // namespace puas::test
