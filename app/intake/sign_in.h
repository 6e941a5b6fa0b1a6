// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// Lets somebody in who knows the password, or says why not:
/// - SignInFailed: no such login, an account that was deactivated, or a wrong password.
///   Each of them costs the same hash and the same write, so neither the reason nor the
///   time tells which logins exist;
/// - LockedOut: after every fifth wrong password in a row the login is locked, for
///   lockMsAfter(). The detail is the moment when it ends, in UTC after ISO 8601. A lock
///   is an act of the office's journal. A locked login is refused the right password too.
///
/// Takes as long as a password hash (a tenth of a second, 64 MiB): call it off the UI
/// thread. Does not change who acts: see OfficeFolder::setActor(). \a nowMs is since 1970
/// in UTC.
[[nodiscard]] Result<User> signIn(OfficeFolder &office, const QString &login, const QString &password,
                                  qint64 nowMs);

/// How long a login is locked after so many wrong passwords in a row: 1 minute after 5,
/// 5 after 10, 15 after 15, then an hour after every further 5; else 0.
[[nodiscard]] qint64 lockMsAfter(int failures);

/// The account of who acts in this office now, whose role may do the deed. NotSignedIn
/// where nobody of the office's accounts acts, NotAllowed where role or account may not.
[[nodiscard]] Result<User> requireMay(const OfficeFolder &office, Deed deed);

} // namespace puas
