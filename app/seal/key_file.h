// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace puas {

/// A secret key on disk: one line of text, a tag and base64, readable by its owner only.
/// The tag tells one kind of key from another and carries the format's number.

/// NotFound, Io, PermissionDenied (readable by others), Damaged (not this kind of key).
[[nodiscard]] Result<QByteArray> readKeyFile(const QString &path, QByteArrayView tag);

/// Writes aside, syncs, renames, syncs the folder. Refuses to replace a file with
/// AlreadyExists: a key that is gone takes what it signed with it.
[[nodiscard]] Result<> writeKeyFile(const QString &path, QByteArrayView tag, QByteArrayView secret);

} // namespace puas
