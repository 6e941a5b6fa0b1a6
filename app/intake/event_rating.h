// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/event.h"
#include "app/store/import_transaction.h"

namespace puas {

/// \file
/// What an event means for the office's rows. Whoever takes events in and whoever verifies
/// rows against them asks here.

/// The rating that a kiosk's event tells of; not counted in training.
[[nodiscard]] RatingRecord ratingOf(const Stamp &stamp, const Rated &rated);

/// The customer for whom a rating was opened; nothing in training.
[[nodiscard]] std::optional<ServedCustomer> servedCustomerOf(const Stamp &stamp, const Opened &opened);

} // namespace puas
