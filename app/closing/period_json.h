// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/period_book.h"

#include <QJsonObject>

namespace puas {

/// \file
/// What acts say of periods (FORMAT.md): always the same bytes for the same version, so that
/// what stands in the store is held against an act by comparing them.

[[nodiscard]] QJsonObject figureJson(const PeriodFigure &figure);

/// \c after of "period-closed": all of the version but who closed and approved it.
[[nodiscard]] QByteArray closedJson(const PeriodVersion &version);

/// BLAKE2b-256 of closedJson() in hexadecimal: what an approval names.
[[nodiscard]] QString closedHash(const PeriodVersion &version);

/// Version and hash, as the acts name what stood there before.
[[nodiscard]] QByteArray versionReference(const PeriodVersion &version);

/// Whether two versions say the same of every officer and by the same rule.
[[nodiscard]] bool hasSameFigures(const PeriodVersion &a, const PeriodVersion &b);

} // namespace puas
