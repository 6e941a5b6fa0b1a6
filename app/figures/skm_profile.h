// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <optional>
#include <vector>

namespace puas {

/// How many respondents of the survey said one thing of themselves.
struct ProfilePart {
    QString key;  ///< a code; empty: they named none
    QString name; ///< as it is registered; empty for none
    /// Nothing: hidden, because fewer than five people are in it, or because such a number could be
    /// computed from this one.
    std::optional<qint64> respondents;
};

/// Who answered the official survey: what kiosks and files tell of a respondent, which is the
/// service and, where a form asks, groups that people count themselves to. Sex, age, education and
/// work are not asked.
struct SkmProfile {
    qint64 respondents = 0;
    std::vector<ProfilePart> services; ///< everybody is in one; "none named" is always there, last
    std::vector<ProfilePart> groups;   ///< one person may be in several
};

[[nodiscard]] Result<SkmProfile> skmProfile(const Store &store, const DateRange &range,
                                            const QString &office = {});

/// Hides parts of a whole that everybody is in once: those of 1 to 4 people, and the smallest of the
/// others until at least two are hidden and at least five people are in them together. Then
/// neither the whole nor the parts that are shown tell what any hidden one is.
void hideSmallParts(std::vector<ProfilePart> &parts);

} // namespace puas
