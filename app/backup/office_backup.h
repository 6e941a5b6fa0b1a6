// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// What a backup holds, as it says itself.
struct BackupContent {
    QString office; ///< code
    QString name;
    qint64 madeAtMs = 0; ///< since 1970 in UTC
    qint64 acts = 0;     ///< of the office's journal
    qint64 ratings = 0;  ///< of kiosks and files
};

/// At least this many characters: a backup holds the office's secret keys.
inline constexpr qsizetype shortestPassphrase = 12;

/// Copies an office's folder into one file, sealed with \a passphrase, as it stands at this
/// moment; then reads the file back from its first byte to its last. The making is an act of
/// the office's journal, and the first thing that the copy knows. Other programs go on reading.
/// WeakPassword, Io, DiskFull, PermissionDenied, Crypto; nothing is left but the act then.
[[nodiscard]] Result<BackupContent> backUpOffice(OfficeFolder &office, const QString &file,
                                                 const QString &passphrase, qint64 nowMs);

/// Reads a whole backup and gives what it holds. WrongPin, Damaged, InvalidInput, NewerFormat.
[[nodiscard]] Result<BackupContent> checkBackup(const QString &file, const QString &passphrase);

/// Makes an office's folder of a backup, in a place where there is none (AlreadyExists). It is
/// made aside, its keys, tallies and journal are checked, the restoring is an act of its
/// journal, and then it gets its name: after any interruption there is a whole office or none.
/// Otherwise as checkBackup().
[[nodiscard]] Result<BackupContent> restoreOffice(const QString &file, const QString &passphrase,
                                                  const QString &folder, qint64 nowMs);

} // namespace puas
