// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/header.h"
#include "app/bundle/stick.h"
#include "app/journal/clock.h"
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"

namespace puas {

/// A bundle on the kiosk's own disk, ready for a stick.
struct PreparedExport {
    QString path; ///< of the file in the kiosk's outbox
    quint64 first = 0;
    quint64 last = 0;
    quint64 ratings = 0; ///< Rated events in it
};

/// What only the program at the counter can tell of its machine.
struct KioskSenses {
    Condition touch = Condition::NotLooked;
    Condition sound = Condition::NotLooked;
    QString lastError; ///< a code such as "D-03"; empty: none since the start
};

/// Writes what the office has not confirmed yet into one bundle on the own disk, and says
/// so in the journal first (an Exported event that the bundle ends with). Where nothing
/// came since the last export and its file is whole, that file is used again: two files of
/// one name never differ. Older files of the outbox are removed, but for the newest few.
/// The bundle's readiness report is made of \a senses, and of the disk, the journal's file and
/// its whole chain, which are looked at now; what is bad there is told and stops no export.
///
/// Runs in the journal's thread and never touches a stick.
[[nodiscard]] Result<PreparedExport> prepareExport(const KioskFolder &folder, Journal &journal,
                                                   const Clock &clock, Disk &disk = systemDisk(),
                                                   const KioskSenses &senses = {});

/// Copies it to its place on the stick and reads it back from there; in any thread.
/// When it returns without an error the stick has the file, whole.
[[nodiscard]] Result<> deliverExport(const PreparedExport &prepared, const KioskFolder &folder,
                                     const QString &stickPath, const DeliveryProgress &progress = {},
                                     Disk &disk = systemDisk());

} // namespace puas
