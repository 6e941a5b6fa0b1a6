// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/user_acts.h"
#include "tests/support/test_office.h"

namespace puas::test {

// Logins of who has an account at an office with people.
inline const QString headLogin = QStringLiteral("ratna");
inline const QString itLogin = QStringLiteral("agus");
inline const QString auditorLogin = QStringLiteral("tri");
inline const QString personnelLogin = QStringLiteral("puji"); ///< not of addPeople()
inline const QString peoplePassword = QStringLiteral("kopi susu tanpa gula");

/// Gives a head, IT and an auditor accounts. IT acts afterwards.
inline void addPeople(OfficeFolder &office)
{
    for (const auto &[login, role] :
         {std::pair{headLogin, Role::Head}, {itLogin, Role::It}, {auditorLogin, Role::Auditor}}) {
        if (const auto added = addUser(office, {login, login, role, peoplePassword}); !added)
            qFatal("%s", qPrintable(errorName(added.error().code)));
        office.setActor(headLogin);
    }
    office.setActor(itLogin);
}

/// Where an office with people lies, closed; made once for a program, as passwords take
/// their time. For TestOffice's copy.
inline QString peopledOffice()
{
    static TestOffice office;
    static const bool isFilled = [] {
        addPeople(office.folder());
        office.close();
        return true;
    }();
    Q_UNUSED(isFilled)
    return office.path();
}

} // namespace puas::test
