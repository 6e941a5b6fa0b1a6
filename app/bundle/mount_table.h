// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace puas {

/// A line of the kernel's list of mounts.
struct MountedPlace {
    QString path;
    QString device; ///< such as "/dev/sda1"
    bool readOnly = false;
};

/// Reads what the kernel writes in mountinfo (proc(5)). Lines that are not of that form are
/// passed over. No mounted file system is touched: one that hangs would hang the reader.
[[nodiscard]] std::vector<MountedPlace> parseMountInfo(const QByteArray &text);
/// The same of a file; nothing where it cannot be read.
[[nodiscard]] std::vector<MountedPlace> readMountInfo(const QString &file);

} // namespace puas
