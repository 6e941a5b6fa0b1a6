// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"
#include "app/store/store.h"

namespace puas {

/// What an export holds.
struct AuditExported {
    qint64 acts = 0;
    qint64 kiosks = 0;
    qint64 events = 0;
    qint64 rows = 0;   ///< ratings from files
    qint64 months = 0; ///< with claims
};

/// Writes everything that an auditor needs into a new folder of plain files (EXPORT.md), as
/// it stands at one moment, and judges nothing. The folder is there whole or not at all;
/// memory does not grow with the history. \a office is the key that lies in the folder, for
/// offices whose first act names none (Puas 0.1.0). AlreadyExists where something stands there that is
/// no empty folder; PermissionDenied, DiskFull, Io; NotFound without a first act.
[[nodiscard]] Result<AuditExported> exportForAudit(const Store &store, const PublicKey &office,
                                                   const QString &folder, qint64 nowUtcMs);

} // namespace puas
