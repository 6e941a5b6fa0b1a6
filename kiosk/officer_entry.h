// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pin_door.h"

#include "app/event/kiosk_config.h"

#include <QVariantList>

namespace puas {

/// The officers' way to their own page: each picks the own name, then gives the own PIN.
/// What the page says of ratings it says of whole groups alone. UI thread.
class OfficerEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    /// Who can sign on here: "nip" and "name" of each who has a PIN.
    Q_PROPERTY(QVariantList officers READ officers NOTIFY rosterChanged)
    /// All of them, with a PIN or without: "nip" and "name" of each.
    Q_PROPERTY(QVariantList everyone READ everyone NOTIFY rosterChanged)
    /// Whose PIN is asked for, then whose page it is.
    Q_PROPERTY(QString nip READ nip NOTIFY pickedChanged)
    Q_PROPERTY(QString name READ name NOTIFY pickedChanged)
    Q_PROPERTY(puas::PinDoor *door READ door CONSTANT)
    /// Of this month, in whole groups: how many ratings, and of each answer. -1: not read yet.
    Q_PROPERTY(int ratings READ ratings NOTIFY groupsChanged)
    Q_PROPERTY(QVariantList counts READ counts NOTIFY groupsChanged)

public:
    explicit OfficerEntry(PinDoor::Clock clock, QObject *parent = nullptr);

    void setRoster(const std::vector<RosterOfficer> &roster);
    void setGroups(int ratings, const QVariantList &counts);

    [[nodiscard]] QVariantList officers() const;
    [[nodiscard]] QVariantList everyone() const;
    [[nodiscard]] QString nip() const { return m_picked.nip; }
    [[nodiscard]] QString name() const { return m_picked.name; }
    [[nodiscard]] PinDoor *door() { return &m_door; }
    [[nodiscard]] int ratings() const { return m_ratings; }
    [[nodiscard]] QVariantList counts() const { return m_counts; }

    /// Asks for this officer's PIN; nothing where nobody of this NIP has one.
    Q_INVOKABLE void pick(const QString &nip);

signals:
    void rosterChanged();
    void pickedChanged();
    void groupsChanged();
    /// The right PIN was given: the page may open, and wants its figures.
    void entered(const QString &nip);

private:
    std::vector<RosterOfficer> m_roster;
    RosterOfficer m_picked;
    PinDoor m_door;
    int m_ratings = -1;
    QVariantList m_counts;
};

} // namespace puas
