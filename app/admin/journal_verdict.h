// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>

#include <optional>

namespace puas {

/// What a walk over the office's journal found.
struct JournalVerdict {
    qint64 last = 0;                  ///< the acts from 1 to this one hold together
    qint64 total = 0;                 ///< as many there were
    std::optional<Error> broken = {}; ///< what is wrong with the next one; nothing: nothing is
    QDateTime at = {};                ///< when it was looked at, in the office's time zone

    /// The first act that does not fit; 0: none, or all of them are of another office.
    [[nodiscard]] qint64 firstBroken() const { return broken && last < total ? last + 1 : 0; }
};

} // namespace puas
