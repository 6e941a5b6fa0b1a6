// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// Enters what the office means to do about an element of the survey of a period, or how far it is,
/// in place of what stood there; a head or personnel does. One transaction with its act. \a plan's
/// login and time are filled in here.
///
/// NotSignedIn, NotAllowed; InvalidArgument for a period that is none or any days, an element that is
/// none of the nine, or a month that is none; InvalidInput without a plan (1 to 500 characters)
/// or whose task it is (1 to 120), or where all of it stands there already.
[[nodiscard]] Result<> planFollowUp(OfficeFolder &office, FollowUp plan, qint64 nowUtcMs);

/// \c after of the act "follow-up-planned": always the same bytes for the same plan.
[[nodiscard]] QByteArray followUpJson(const FollowUp &plan);

} // namespace puas
