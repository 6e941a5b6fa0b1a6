// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/safe_file.h"
#include "app/seal/passphrase.h"

#include <QFile>

#include <optional>

namespace puas {

/// \file
/// The bytes of a backup (FORMAT.md): named entries, one after the other, in a sealed stream
/// under a key from a passphrase. Nothing of it can be read, changed, cut or put in another
/// order without the passphrase. Memory does not grow with what is in it.

/// Writes a backup aside; commit() gives it its name. One thread.
class BackupWriter
{
public:
    /// Io, DiskFull, PermissionDenied, Crypto.
    [[nodiscard]] static Result<BackupWriter> create(const QString &path, const QString &passphrase);

    /// An entry whose content is given at once.
    [[nodiscard]] Result<> add(const QString &name, QByteArrayView content);
    /// An entry from a file that nobody changes meanwhile.
    [[nodiscard]] Result<> addFile(const QString &name, const QString &path);
    [[nodiscard]] Result<> commit();

private:
    BackupWriter(SafeFile file, const FileKey &key);
    [[nodiscard]] Result<> startEntry(const QString &name, qint64 size);
    [[nodiscard]] Result<> put(QByteArrayView plain);
    [[nodiscard]] Result<> writeChunk(QByteArrayView plain, bool final);

    SafeFile m_file;
    std::unique_ptr<SealedStreamWriter> m_stream;
    QByteArray m_pending;
};

/// Reads what BackupWriter wrote, from the first entry to the last.
class BackupReader
{
public:
    struct Entry {
        QString name;
        qint64 size = 0;
    };

    /// NotFound, Io, InvalidInput (no backup), NewerFormat, Crypto. A wrong passphrase shows
    /// with the first read.
    [[nodiscard]] static Result<BackupReader> open(const QString &path, const QString &passphrase);

    /// The next entry; nothing after the last one, and then the file is whole to its end.
    /// WrongPin where the passphrase is not the right one; Damaged.
    [[nodiscard]] Result<std::optional<Entry>> next();
    /// Some more of the present entry's content; empty at its end. Damaged.
    [[nodiscard]] Result<QByteArray> read();

private:
    BackupReader(std::unique_ptr<QFile> file, SealedStreamReader stream);
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<QByteArray> take(qsizetype bytes);

    std::unique_ptr<QFile> m_file;
    SealedStreamReader m_stream;
    QByteArray m_plain;
    qint64 m_left = 0; ///< of the present entry
    bool m_anyChunk = false;
    bool m_atEnd = false;
};

} // namespace puas
