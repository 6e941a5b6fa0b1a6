// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"
#include "app/intake/office_folder.h"
#include "app/seal/hash.h"

#include <optional>

namespace puas {

class BundleFile;

/// An event that the office and a bundle both have, and that differs.
struct Parting {
    quint64 seq = 0;
    Hash ownLink{};
    Hash theirLink{};
};

/// A larger file is kept by its signed header alone: a busy kiosk writes 2 MB a year.
inline constexpr qint64 largestKeptFile = 64 * 1024 * 1024;

/// Whether a bundle that is refused for this reason speaks against a kiosk and is kept.
[[nodiscard]] bool isProof(ErrorCode reason);

/// Where the office keeps such files: FORMAT.md.
[[nodiscard]] QString quarantinePath(const QString &officeFolder);
/// The name of a kept file below it.
[[nodiscard]] QString quarantineFileName(const QByteArray &fileHash);

/// Keeps a refused bundle beside what the office has itself: first the file, under its hash,
/// then signed header, both links and the office's own proof together with an act
/// "quarantine". What is kept already is left alone. The bundle's signature has to be
/// the registered kiosk's. \a parting: nothing where the kiosk itself is refused.
///
/// The proof as it is kept; an Error only where the office fails.
[[nodiscard]] Result<QuarantinedBundle> keepAsProof(OfficeFolder &office, BundleFile &bundle,
                                                    const QString &path, const Error &reason,
                                                    const std::optional<Parting> &parting, qint64 nowMs,
                                                    Disk &disk = systemDisk());

} // namespace puas
