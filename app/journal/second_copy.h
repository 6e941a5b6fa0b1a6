// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"

namespace puas {

/// A kiosk's journal is kept twice where the machine has a second disk or partition: a disk
/// that lies about syncing, or dies, then costs nothing. Both files have the same format and
/// the same chain, so either can be held against the other, event by event.

/// What it took to bring both to the same history.
struct Recovery {
    quint64 restored = 0;         ///< events that only the second copy had, now in the journal
    bool replacedJournal = false; ///< the journal was missing or damaged and is made anew
    bool replacedCopy = false;    ///< the copy was damaged or of another history, and is made anew
};

/// Brings the journal at \a path and its copy at \a secondPath to the longest sound history
/// before either is used. A file that cannot be used is put aside beside itself, never
/// deleted: what is in it may be evidence. The folder of \a secondPath has to be there.
///
/// Fails where the journal cannot be used and the copy is no help (with the journal's reason),
/// or where the copy cannot be written (Io, DiskFull, PermissionDenied): the kiosk may then go
/// on with its journal alone.
[[nodiscard]] Result<Recovery> recoverJournal(const QString &path, const QString &secondPath,
                                              const PublicKey &kiosk);

/// The copy's file in a folder that may hold those of several kiosks.
[[nodiscard]] QString secondCopyPath(const QString &folder, const QString &kioskId);

} // namespace puas
