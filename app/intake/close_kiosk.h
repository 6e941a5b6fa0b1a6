// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// Takes a kiosk's trust away, such as a lost one's: what it reported so far stays and
/// counts, whatever it signs from now on is refused as "revoked". One transaction with its
/// act. NotSignedIn, NotAllowed; NotFound; AlreadyExists where it is closed; InvalidArgument
/// without a reason.
[[nodiscard]] Result<> revokeKiosk(OfficeFolder &office, const QString &kiosk, const QString &reason,
                                   qint64 nowMs);

/// The same without asking who acts: for a kiosk that never came to be.
[[nodiscard]] Result<> closeKiosk(OfficeFolder &office, const QString &kiosk, const QString &reason,
                                  qint64 nowMs);

/// What the office's journal says of a kiosk that is closed: up to which event it is known,
/// and that nobody knows what it still had.
[[nodiscard]] Act closingAct(const Kiosk &kiosk, const KioskEnd &end);

} // namespace puas
