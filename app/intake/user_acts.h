// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// Changes of the office's accounts. Each is one transaction with its act in the office's
/// journal, and asks first whether who acts in \a office may: NotSignedIn, NotAllowed. The
/// store's reasons as UserBook says. Nobody is deleted: acts speak of everyone who was there.
///
/// Acts hold no password and no hash of one, only a fingerprint of the stored hash, which
/// tells an exchanged hash from the one that was set (app/audit/FORMAT.md).

struct NewUser {
    QString login;
    QString name;
    Role role = Role::Auditor;
    QString password;
};

/// The first account of an office needs nobody who acts, and is a head's: InvalidInput for
/// another role. WeakPassword as checkNewPassword().
[[nodiscard]] Result<User> addUser(OfficeFolder &office, const NewUser &user);

/// LastHead where no active head would be left.
[[nodiscard]] Result<> setUserRole(OfficeFolder &office, const QString &login, Role role);

/// Everybody may set the own one. Ends a lock.
[[nodiscard]] Result<> setUserPassword(OfficeFolder &office, const QString &login,
                                       const QString &password);

/// LastHead where no active head would be left. Nothing happens where it is so already.
[[nodiscard]] Result<> setUserActive(OfficeFolder &office, const QString &login, bool active);

/// At least 10 characters, at most 1000, and not the login; nothing is asked of what they
/// are (after NIST SP 800-63B). WeakPassword with the reason.
[[nodiscard]] Result<> checkNewPassword(const QString &login, const QString &password);
inline constexpr int shortestPassword = 10;

/// What an act of a password says of the hash that is stored from then on.
[[nodiscard]] QString passwordFingerprint(const QString &passwordHash);

} // namespace puas
