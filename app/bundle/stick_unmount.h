// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/stick.h"

#include <QDBusConnection>

namespace puas {

/// Asks UDisks2 to unmount a stick. What was synced and read back is safe without it too, so
/// a caller may go on after any error: NotFound where the path is no mounted device or no
/// UDisks2 runs, PermissionDenied where it may not, InUse where something still reads there,
/// Io else.
///
/// Waits for the answer, up to 20 seconds: not for a thread that shows something.
[[nodiscard]] Result<> unmountStick(const QString &path,
                                    QDBusConnection bus = QDBusConnection::systemBus(),
                                    const QString &mountInfo = systemMountInfo());

} // namespace puas
