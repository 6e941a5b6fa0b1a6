// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"
#include "app/intake/office_folder.h"

namespace puas {

/// Asks a kiosk to send again what this office has lost: an office that was restored from an
/// older backup lacks events for which it has given a receipt, and the kiosk exports only
/// from there on. Writes onto the stick a receipt for what the office has now, marked as
/// reopening (Receipt::reopens) by the act "receipt-reopened", which comes first. Where such
/// a receipt lies there already nothing is written.
///
/// The first event that the kiosk will send. UnknownKiosk, Revoked; PermissionDenied,
/// DiskFull, Io, Damaged of the stick: the act stands then, and asks for nothing.
[[nodiscard]] Result<quint64> askAgain(OfficeFolder &office, const QString &root, const QString &kiosk,
                                       qint64 nowMs, Disk &disk = systemDisk());

} // namespace puas
