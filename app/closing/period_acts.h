// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing/closing.h"
#include "app/intake/office_folder.h"

namespace puas {

/// \file
/// Closing and approving a period: each is one transaction with its act in the office's
/// journal, and asks first whether who acts in the office may (NotSignedIn, NotAllowed).
/// Where something fails, nothing has changed.

/// Keeps the present figures as a draft that waits for approval, in place of an earlier
/// draft. After an approval the draft is the next version: a correction.
///
/// InvalidInput where something blocks it (Closing::blocks), where nothing differs from what
/// is approved, and where \a reason is needed and is not given.
[[nodiscard]] Result<PeriodVersion> closePeriod(OfficeFolder &office, const Period &period,
                                                const QDateTime &now, const QString &reason);

/// Locks what is closed. Whoever approves signs \a sentence: it stands in the act as they
/// read it.
///
/// NotAllowed for the one who closed it; InvalidInput where nothing waits for approval, or the
/// figures are no longer those that were closed.
[[nodiscard]] Result<PeriodVersion> approvePeriod(OfficeFolder &office, const Period &period,
                                                  const QDateTime &now, const QString &sentence);

} // namespace puas
