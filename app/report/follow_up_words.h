// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/skm_figures.h"
#include "app/store/follow_up_book.h"

namespace puas {

/// "planned", "running", "done" for people.
[[nodiscard]] QString followUpStateWords(FollowUpState state);
/// "January 2027"
[[nodiscard]] QString dueWords(const FollowUp &plan);

/// An element for which a plan is due or stands.
struct FollowUpRow {
    QString element;              ///< its key
    int lowestPlace = 0;          ///< 1 to 3; 0: it is not among the lowest any more
    std::optional<FollowUp> plan; ///< nothing yet
};

/// The three lowest from the lowest, planned or not, then the other elements that have a plan.
[[nodiscard]] std::vector<FollowUpRow> followUpRows(const SkmFigures &figures,
                                                    const std::vector<FollowUp> &plans);

} // namespace puas
