// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"

#include "app/ctl/office_clock.h"
#include "app/ctl/secret_input.h"
#include "app/intake/sign_in.h"

namespace puas {

void addActing(CLI::App *command, ActingOptions &acting)
{
    addText(command, "--as", acting.login,
            "Who does this; the password is asked for, or taken from PUAS_PASSWORD")
        ->type_name("LOGIN");
}

Result<User> actingUser(OfficeFolder &office, const ActingOptions &acting)
{
    if (acting.login.isEmpty())
        return fail(ErrorCode::NotSignedIn);
    const auto password = readSecret("PUAS_PASSWORD", QStringLiteral("Password of ") + acting.login);
    if (!password)
        return tl::unexpected(password.error());
    const auto user = signIn(office, acting.login, *password, nowUtcMs());
    if (user)
        office.setActor(user->login);
    return user;
}

Result<> expectMay(OfficeFolder &office, const ActingOptions &acting, Deed deed)
{
    const auto isEmpty = office.store().users().isEmpty();
    if (!isEmpty)
        return tl::unexpected(isEmpty.error());
    if (*isEmpty)
        return {};
    return actingUser(office, acting)
        .and_then([&](const User &) { return requireMay(office, deed); })
        .map([](const User &) {});
}

Result<OfficeFolder> openActing(const QString &folder, const ActingOptions &acting)
{
    auto office = OfficeFolder::open(folder);
    if (!office)
        return office;
    if (const auto user = actingUser(*office, acting); !user)
        return tl::unexpected(user.error());
    return office;
}

} // namespace puas
