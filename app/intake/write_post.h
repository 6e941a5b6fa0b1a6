// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"
#include "app/intake/import_bundle.h"

namespace puas {

/// What was put on a stick for the kiosks.
struct WrittenPost {
    int receipts = 0;
    int settings = 0;
};

/// Writes for every kiosk of this office that has a folder on the stick, or that was enrolled
/// by invitation and has not reported yet: a receipt for what the store has of it, and its
/// present settings; each aside, synced, renamed, and read back at the end. Invitations that
/// are closed, and their answers, leave the stick. \a root is the stick's (it holds "puas/"). The first failure ends it; what the
/// import did stands nevertheless. PermissionDenied on a read-only stick, DiskFull, Io.
[[nodiscard]] Result<WrittenPost> writePost(OfficeFolder &office, const QString &root, qint64 nowMs,
                                            Disk &disk = systemDisk());

/// Whether a path is a stick's root: a folder that holds "puas/".
[[nodiscard]] bool isStickRoot(const QString &path);

} // namespace puas
