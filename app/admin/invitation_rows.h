// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QDateTime>
#include <QStringList>

namespace puas {

/// A kiosk that is on its way in, as a page shows it.
struct InvitationRow {
    enum class State {
        Waiting,  ///< for the kiosk's answer
        Answered, ///< two people have to compare the words
        HalfSaid, ///< one of them did
        Expired,  ///< before it was answered, or before both said yes
        Settings, ///< the office trusts it; its settings have to come to it
    };
    QString id; ///< the invitation's
    QString name;
    QString counter;       ///< code; empty: in the lobby
    QString replaces;      ///< name of the kiosk in whose place it comes; empty: none
    QString invitedBy;     ///< name of the person
    QStringList approvers; ///< logins
    QStringList approverNames;
    QDateTime until; ///< in the office's time zone
    State state = State::Waiting;
};

/// The open invitations in the order in which they were made, and the kiosks that were let in
/// and have not reported yet. \a now: in the office's time zone. Fails as the store does.
[[nodiscard]] Result<std::vector<InvitationRow>> invitationRows(const Store &store,
                                                                const QDateTime &now);

/// How far it is, and so what comes next.
[[nodiscard]] QString invitationWords(const InvitationRow &row);

} // namespace puas
