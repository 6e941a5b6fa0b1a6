// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/act_pages.h"

#include <algorithm>

namespace puas {

bool isWanted(const ActFilter &filter, const Act &act)
{
    if (!filter.kind.isEmpty() && act.kind != filter.kind)
        return false;
    if (!filter.who.isEmpty() && act.who != filter.who)
        return false;
    if (act.atMs < filter.fromUtcMs || act.atMs >= filter.untilUtcMs)
        return false;
    if (filter.text.isEmpty())
        return true;
    QStringList places{act.kind, act.who, act.subject};
    if (!filter.noText.contains(act.kind))
        places << QString::fromUtf8(act.before) << QString::fromUtf8(act.after);
    return std::ranges::any_of(
        places, [&](const QString &place) { return place.contains(filter.text, Qt::CaseInsensitive); });
}

qint64 firstToRead(const ActFilter &filter, bool newestFirst)
{
    return newestFirst ? filter.lastSeq : std::max<qint64>(1, filter.firstSeq);
}

Result<ActPage> readActs(const Store &store, const ActFilter &filter, bool newestFirst, qint64 from,
                         const ActPageSize &size)
{
    ActPage page;
    qint64 read = 0;
    const auto visit = [&](const ActEntry &entry) {
        if (entry.seq < filter.firstSeq || entry.seq > filter.lastSeq)
            return false;
        if (read == size.mostRead || qint64(page.acts.size()) == size.mostFound) {
            page.next = entry.seq;
            return false;
        }
        ++read;
        const auto act = decodeAct(entry.body);
        if (!act || isWanted(filter, *act))
            page.acts.push_back({entry.seq, act ? std::optional(*act) : std::nullopt, entry.link});
        return true;
    };
    const auto walked = newestFirst ? store.acts().forEachBack(from, visit)
                                    : store.acts().forEach(from, visit);
    if (!walked)
        return tl::unexpected(walked.error());
    return page;
}

} // namespace puas
