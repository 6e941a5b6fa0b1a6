// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/event.h"

namespace puas {

/// A one-tap rating like a kiosk's; \a number counts the taps of a busy day and the next.
[[nodiscard]] Event benchRating(quint64 number);

/// A pattern for a QTemporaryDir on the build's own disk: in memory a sync costs nothing
/// and a figure means nothing.
[[nodiscard]] QString benchFolder(const QString &name);

} // namespace puas
