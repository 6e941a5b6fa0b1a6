// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/figures/allowance_table.h"

namespace puas {

/// Data that end more working days ago are old: nobody has carried a stick.
inline constexpr qint64 staleAfterWorkingDays = 5;

/// Something that a person should look at: what, why in one line, and where to.
struct AttentionItem {
    QString icon;
    QString what;
    QString why;
    QString link;
    Route route;
};

/// Most urgent first: silent kiosks, refused bundles, open objections, old data, officers with too few
/// ratings, ratings that name no officer, accounts that are missing. Only what the store can tell.
[[nodiscard]] std::vector<AttentionItem> attentionItems(const OfficeSession &session,
                                                        const AllowanceTable &table);

} // namespace puas
