// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"
#include "app/intake/kiosk_settings.h"

namespace puas {

/// \file
/// A kiosk's way in begins here: somebody invites, the kiosk answers (enrolment_answers.h),
/// two people compare six words and approve (approve_kiosk.h).

/// Makes an invitation and keeps it, one transaction with its act; writeInvitation() brings
/// it to a stick. \a replaces is the id of the kiosk in whose place this one comes, or
/// empty; NotFound where no such kiosk was ever enrolled, AlreadyExists where it is replaced
/// already. NotSignedIn, NotAllowed; InvalidArgument for a name that no kiosk can have.
[[nodiscard]] Result<Enrolment> inviteKiosk(OfficeFolder &office, const KioskChoices &choices,
                                            const QString &replaces, qint64 nowMs);

/// Puts an open invitation onto a stick, and makes the office's folder there. As
/// expectOpen() and writeToStick(), and NotFound.
[[nodiscard]] Result<> writeInvitation(const OfficeFolder &office, const QString &invitation,
                                       const QString &root, qint64 nowMs, Disk &disk = systemDisk());

/// What was decided about the kiosk when it was invited.
[[nodiscard]] KioskChoices choicesOf(const Enrolment &enrolment);

/// AlreadyExists for an invitation that is closed, Expired for one whose time has passed.
[[nodiscard]] Result<> expectOpen(const Enrolment &enrolment, qint64 nowMs);

} // namespace puas
