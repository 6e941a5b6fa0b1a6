// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"
#include "app/seal/ticket.h"

namespace puas {

/// The document that holds the last number given out for a kiosk.
[[nodiscard]] QString ticketsDocument(const QString &kioskId);

/// \a count new tickets for one kiosk, with the act that says which numbers were given out:
/// a number is given out once. NotFound where the kiosk is not enrolled, InvalidArgument
/// where \a count is not 1 to mostTicketsAtOnce or the numbers run out.
[[nodiscard]] Result<QStringList> issueTickets(OfficeFolder &office, const QString &kioskId, int count);

inline constexpr int mostTicketsAtOnce = 10'000;

} // namespace puas
