// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/body_stream.h"
#include "app/bundle/header.h"
#include "app/disk/disk.h"

namespace puas {

/// Gives the events' bodies from header.first to header.last, in order.
using BodySource = std::function<Result<>(const BodySink &)>;

/// Writes a bundle into \a folder (the kiosk's own disk, never a stick) under its name and
/// returns its path. The header's payload fields are filled in here; head and previousHead
/// are the caller's and are checked against the bodies. Written aside, synced, renamed.
///
/// InvalidArgument where the bodies do not lead from previousHead to head; Io, DiskFull.
/// One thread; streams, so that memory does not grow with the number of events.
[[nodiscard]] Result<QString> writeBundle(const QString &folder, BundleHeader header,
                                          const SigningKey &key, const BodySource &bodies,
                                          Disk &disk = systemDisk());

} // namespace puas
