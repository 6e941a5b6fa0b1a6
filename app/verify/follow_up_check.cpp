// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/follow_up_check.h"

#include <algorithm>

namespace puas {

Result<> checkFollowUps(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    const auto kept = store.followUps().all();
    if (!kept)
        return tl::unexpected(kept.error());
    const auto find = [&](const QString &row, const char *what) {
        verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + QLatin1String(what));
    };
    for (size_t i = 0; i < std::max(kept->size(), acts.followUps.size()); ++i) {
        const FollowUp &named = i < acts.followUps.size() ? acts.followUps[i] : (*kept)[i];
        const QString row
            = QStringLiteral("follow_up %1 (%2 of %3)").arg(i + 1).arg(named.element, named.period);
        if (i >= kept->size())
            find(row, "it is missing");
        else if (i >= acts.followUps.size())
            find(row, "no act planned it");
        else if ((*kept)[i] != acts.followUps[i])
            find(row, "it is not what the office's journal says");
    }
    return {};
}

} // namespace puas
