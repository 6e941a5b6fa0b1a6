// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/registry.h"

#include <QDateTime>

namespace puas {

/// Now in the home office's time zone. PUAS_TODAY (ISO 8601) in the environment stands in
/// its place as the start of that day, for reproducible reports and tests; InvalidArgument
/// where it is no day.
[[nodiscard]] Result<QDateTime> nowIn(const Registry &registry);
[[nodiscard]] Result<QDate> todayIn(const Registry &registry);

/// Milliseconds since 1970 in UTC, by this machine's clock.
[[nodiscard]] qint64 nowUtcMs();

} // namespace puas
