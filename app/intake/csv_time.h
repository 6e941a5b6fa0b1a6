// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QTimeZone>

namespace puas {

/// When a row of a file happened, in milliseconds since 1970 in UTC. ISO 8601: a date
/// alone (its first moment), or with "T" or a space and hours, minutes, perhaps seconds
/// and a fraction, and perhaps an offset ("Z", "+07:00", "+0700", "+07"). Without an offset
/// it is the time on the wall in \a zone. InvalidInput with the reason.
[[nodiscard]] Result<qint64> parseRatingTime(const QString &text, const QTimeZone &zone);

} // namespace puas
