// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace puas {

/// A key that an auditor brings, in place of what the file says of itself.
struct AuditKey {
    std::optional<PublicKey> signer;      ///< whose signatures have to fit
    std::shared_ptr<const BoxKey> opener; ///< opens payloads

    /// A key file of the office (its box key, or its signing key's file), a kiosk's key file, or a text
    /// file with a public key as 64 hexadecimal digits. InvalidInput for anything else.
    [[nodiscard]] static Result<AuditKey> read(const QString &path);
};

/// The public key that lies in an office's folder: who could write there could change it.
[[nodiscard]] Result<PublicKey> publicKeyIn(const QString &officeFolder);

/// One thing that was looked at.
struct Verified {
    QString path;
    QString kind;             ///< "bundle", "journal", "store"
    QStringList checked;      ///< what was looked at, in order
    std::vector<Error> found; ///< what is wrong; empty: nothing
    qint64 further = 0;       ///< what is wrong beyond the first hundred

    /// \a detail names the place.
    void find(ErrorCode code, const QString &detail);
    /// Adds what another look at the same thing found, \a most of it in words.
    void append(const Verified &other, size_t most);
};

/// Looks at bundles, kiosks' folders, offices' folders, and all bundles below other folders.
/// Nothing is written. NotFound where a path is missing or nothing of ours lies there; what
/// is wrong with a thing is in its Verified.
[[nodiscard]] Result<std::vector<Verified>> verifyPath(const QString &path, const AuditKey &key);

[[nodiscard]] Verified verifyBundle(const QString &path, const AuditKey &key);
[[nodiscard]] Verified verifyJournal(const QString &path, const AuditKey &key);
/// \a folder holds office.sqlite. Without a signer in \a key the office's journal is held
/// against the public key that lies in the folder: who could write there could change both.
[[nodiscard]] Verified verifyStore(const QString &folder, const AuditKey &key);

} // namespace puas
