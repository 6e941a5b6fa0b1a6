// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

#include <QStringList>

namespace puas {

/// \file
/// What two people say of an answered invitation. Each step is one transaction with its act
/// in the office's journal, and asks first whether who acts in \a office may: NotSignedIn,
/// NotAllowed.

/// How many people have to say that the words agree.
inline constexpr int approvalsNeeded = 2;

/// What an approval led to.
struct Approval {
    int approvals = 0;
    bool enrolled = false; ///< the second one: the kiosk is this office's from now on
    QString kiosk;         ///< its id
};

/// Says, as who acts in \a office, that both screens show the same six words. The second
/// person's approval enrols the kiosk, and closes the one that it replaces, in the same
/// transaction. NotFound where no answer waits, AlreadyExists where the same person has
/// approved or it is closed, Expired.
[[nodiscard]] Result<Approval> approveKiosk(OfficeFolder &office, const QString &invitation,
                                            qint64 nowMs);

/// Closes an open invitation, answered or not, for good. NotFound, AlreadyExists where it is
/// closed, InvalidArgument without a reason.
[[nodiscard]] Result<> rejectKiosk(OfficeFolder &office, const QString &invitation,
                                   const QString &reason, qint64 nowMs);

/// How many active accounts may approve a kiosk; with fewer than approvalsNeeded no kiosk
/// can come in this way.
[[nodiscard]] Result<int> approversOf(const Store &store);

/// Kiosks that came in by invitation and have not reported yet: their settings go onto every
/// stick, as nobody knows which one will be taken to them.
[[nodiscard]] Result<QStringList> kiosksAwaitingSettings(const Store &store);

} // namespace puas
