// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/provenance.h"

#include <QTimeZone>

namespace puas {

namespace {

Result<QString> headOfOffice(const Store &store)
{
    const auto users = store.users().users();
    if (!users)
        return tl::unexpected(users.error());
    QStringList heads;
    for (const User &user : *users)
        if (user.active && user.role == Role::Head)
            heads << user.name;
    return heads.size() == 1 ? heads.first() : QString();
}

} // namespace

Result<Provenance> provenanceOf(const Store &store, const QDateTime &now)
{
    const auto office = store.registry().home();
    if (!office)
        return tl::unexpected(office.error());
    const auto covered = store.tallies().covered();
    if (!covered)
        return tl::unexpected(covered.error());
    const auto last = store.acts().last();
    if (!last)
        return tl::unexpected(last.error());
    const auto head = headOfOffice(store);
    if (!head)
        return tl::unexpected(head.error());
    Provenance provenance;
    provenance.headOfOffice = *head;
    provenance.office = *office;
    provenance.madeAt = now.toTimeZone(QTimeZone(office->timeZone));
    if (*covered)
        provenance.dataUntil = (*covered)->last();
    if (*last) {
        provenance.acts = (*last)->seq;
        provenance.head = QString::fromLatin1((*last)->link.toHex());
    }
    return provenance;
}

} // namespace puas
