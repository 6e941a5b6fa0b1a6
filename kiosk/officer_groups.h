// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"

#include <array>

namespace puas {

/// One officer's ratings, in whole groups of so many: what is over stays unsaid, so that no
/// single rating can be told from two looks at the page.
struct GroupedRatings {
    static constexpr qint64 groupSize = 5;

    qint64 n = 0; ///< a multiple of groupSize
    std::array<qint64, 4> counts{};

    bool operator==(const GroupedRatings &) const = default;
};

/// Of the journal's ratings of \a officer from \a fromMs on (wall clock), the oldest whole
/// groups; without training. Reads the whole journal: in its thread. Damaged, Io.
[[nodiscard]] Result<GroupedRatings> groupedRatings(const Journal &journal, const QString &officer,
                                                    qint64 fromMs);

} // namespace puas
