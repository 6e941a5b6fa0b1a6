// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QStandardPaths>

namespace puas {

namespace {

QString userFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/puas/") + name;
}

void addFolder(CLI::App *command, const std::string &name, const char *environment,
               const QString &standard, QString &target, const std::string &description)
{
    target = standard;
    addText(command, name, target, description)->type_name("DIR")->envname(environment);
}

std::string joined(const QStringList &words)
{
    return words.join(QLatin1Char('|')).toStdString();
}

} // namespace

CLI::App *addCommand(CommandLine &line, const std::string &name, const std::string &description,
                     const std::string &group)
{
    if (group.empty())
        return line.app.add_subcommand(name, description);
    const auto known = line.app.get_subcommands(
        [&](CLI::App *app) { return app->get_name() == group; });
    CLI::App *parent = known.empty() ? line.app.add_subcommand(group)->require_subcommand(1)
                                     : known.front();
    return parent->add_subcommand(name, description);
}

CLI::Option *addText(CLI::App *command, const std::string &name, QString &target,
                     const std::string &description)
{
    return command
        ->add_option_function<std::string>(
            name, [&target](const std::string &value) { target = QString::fromStdString(value); },
            description)
        ->type_name("TEXT");
}

CLI::Option *addTexts(CLI::App *command, const std::string &name, QStringList &target,
                      const std::string &description)
{
    return command->add_option_function<std::vector<std::string>>(
        name,
        [&target](const std::vector<std::string> &values) {
            for (const std::string &value : values)
                target.append(QString::fromStdString(value));
        },
        description);
}

CLI::Option *addDay(CLI::App *command, const std::string &name, QDate &target,
                    const std::string &description)
{
    const auto read = [&target, name](const std::string &value) {
        const QString text = QString::fromStdString(value);
        target = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        if (!target.isValid())
            throw CLI::ValidationError(name, "\"" + value + "\" is no day such as 2026-10-31");
    };
    return command->add_option_function<std::string>(name, read, description)->type_name("DATE");
}

void addDays(CLI::App *command, DayOptions &days)
{
    addDay(command, "--from", days.from, "First day, such as 2026-10-01")->required();
    addDay(command, "--to", days.to, "Last day; it is included")->required();
}

void addDataFolder(CLI::App *command, QString &folder)
{
    addFolder(command, "--data", "PUAS_DATA", userFolder(QStringLiteral("office")), folder,
              "The office's folder");
}

void addKioskFolder(CLI::App *command, QString &folder)
{
    addFolder(command, "--kiosk-data", "PUAS_KIOSK_DATA", userFolder(QStringLiteral("kiosk")), folder,
              "The kiosk's folder");
}

CLI::Option *addChoice(CLI::App *command, const std::string &name, QString &target,
                       const QStringList &words, const std::string &description)
{
    const auto read = [&target, name, words](const std::string &value) {
        target = QString::fromStdString(value);
        if (!words.contains(target))
            throw CLI::ValidationError(name, "\"" + value + "\" is none of " + joined(words));
    };
    return command->add_option_function<std::string>(name, read, description)->type_name(joined(words));
}

void addFormat(CLI::App *command, QString &format, const QStringList &formats)
{
    format = formats.first();
    addChoice(command, "--format", format, formats,
              "What is printed; " + formats.first().toStdString() + " if not given");
}

} // namespace puas
