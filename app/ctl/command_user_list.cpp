// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct UserListOptions {
    QString data;
    ActingOptions acting;
    QString format;
};

QString isoUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject toObject(const User &user)
{
    return {{QStringLiteral("login"), user.login},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("role"), roleName(user.role)},
            {QStringLiteral("active"), user.active},
            {QStringLiteral("created"), isoUtc(user.createdAtUtcMs)},
            {QStringLiteral("locked_until"),
             user.lockedUntilUtcMs ? QJsonValue(isoUtc(*user.lockedUntilUtcMs)) : QJsonValue()}};
}

void printJson(const std::vector<User> &users)
{
    QJsonArray array;
    for (const User &user : users)
        array.append(toObject(user));
    print(QJsonDocument(array));
}

void printCsv(const std::vector<User> &users)
{
    print(
        csvLine({QStringLiteral("login"), QStringLiteral("name"), QStringLiteral("role"),
                 QStringLiteral("active"), QStringLiteral("created"), QStringLiteral("locked_until")}));
    for (const User &user : users)
        print(csvLine({user.login, user.name, roleName(user.role),
                       user.active ? QStringLiteral("1") : QStringLiteral("0"),
                       isoUtc(user.createdAtUtcMs),
                       user.lockedUntilUtcMs ? isoUtc(*user.lockedUntilUtcMs) : QString()}));
}

Outcome listUsers(const UserListOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto reader = expectMay(*office, options.acting, Deed::ReadUsers); !reader)
        return tl::unexpected(reader.error());
    const auto users = office->store().users().users();
    if (!users)
        return tl::unexpected(users.error());
    if (options.format == QLatin1String("json"))
        printJson(*users);
    else
        printCsv(*users);
    return ExitStatus::Done;
}

} // namespace

void addUserList(CommandLine &line)
{
    const auto options = std::make_shared<UserListOptions>();
    CLI::App *command = addCommand(line, "list", "Who has an account, and in which role", "user");
    addDataFolder(command, options->data);
    addActing(command, options->acting);
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, command, options, listUsers);
}

} // namespace puas
