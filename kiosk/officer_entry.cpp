// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/officer_entry.h"

#include "app/seal/password.h"

#include <QVariantMap>

namespace puas {
namespace {

QVariantMap entryOf(const RosterOfficer &officer)
{
    return {{QStringLiteral("nip"), officer.nip}, {QStringLiteral("name"), officer.name}};
}

} // namespace

OfficerEntry::OfficerEntry(PinDoor::Clock clock, QObject *parent)
    : QObject(parent), m_door(std::move(clock))
{
    connect(&m_door, &PinDoor::opened, this, [this] {
        setGroups(-1, {});
        emit entered(m_picked.nip);
    });
}

void OfficerEntry::setRoster(const std::vector<RosterOfficer> &roster)
{
    m_roster = roster;
    emit rosterChanged();
}

void OfficerEntry::setGroups(int ratings, const QVariantList &counts)
{
    m_ratings = ratings;
    m_counts = counts;
    emit groupsChanged();
}

QVariantList OfficerEntry::officers() const
{
    QVariantList list;
    for (const RosterOfficer &officer : m_roster)
        if (!officer.pinHash.isEmpty())
            list << entryOf(officer);
    return list;
}

QVariantList OfficerEntry::everyone() const
{
    QVariantList list;
    for (const RosterOfficer &officer : m_roster)
        list << entryOf(officer);
    return list;
}

void OfficerEntry::pick(const QString &nip)
{
    for (const RosterOfficer &officer : m_roster) {
        if (officer.nip != nip || officer.pinHash.isEmpty())
            continue;
        m_picked = officer;
        m_door.clear();
        m_door.setCheck(
            [hash = officer.pinHash](const QString &pin) { return passwordMatches(hash, pin); });
        emit pickedChanged();
        return;
    }
}

} // namespace puas
