// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace puas {

/// The schema this program knows: how many numbered files there are in migrations/.
[[nodiscard]] int newestSchemaVersion();

/// Brings the store's schema to the newest version, in the transaction it is called in.
/// NewerFormat where the store is ahead of this program.
[[nodiscard]] Result<> migrate(Database &database);

} // namespace puas
