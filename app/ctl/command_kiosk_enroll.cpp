// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment.h"
#include "app/ctl/kiosk_options.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"

#include <QJsonObject>

namespace puas {

namespace {

struct KioskEnrollOptions {
    QString data;
    QString kioskData;
    KioskOptions kiosk;
    QString format;
};

void printEnrolled(const KioskEnrollOptions &options, const QString &kiosk, const ChosenKiosk &chosen)
{
    if (options.format == QLatin1String("json")) {
        print(QJsonDocument(QJsonObject{{QStringLiteral("kiosk"), kiosk},
                                        {QStringLiteral("name"), chosen.choices.name},
                                        {QStringLiteral("counter"), chosen.choices.counter},
                                        {QStringLiteral("folder"), options.kioskData},
                                        {QStringLiteral("it_pin"), chosen.pin}}));
        return;
    }
    printLine(QStringLiteral("Kiosk %1 (%2) is enrolled in %3")
                  .arg(chosen.choices.name, kiosk, options.kioskData));
    if (chosen.isPinMade)
        printLine(QStringLiteral("IT's PIN is %1; it is shown this once").arg(chosen.pin));
}

Outcome enrol(const KioskEnrollOptions &options)
{
    const auto chosen = chosenKiosk(options.kiosk);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto key = SigningKey::generate();
    if (!key)
        return tl::unexpected(key.error());
    const auto kiosk = enrolOnThisMachine(*office, options.kioskData, *key, chosen->choices,
                                          nowUtcMs());
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    printEnrolled(options, kiosk->kioskId(), *chosen);
    return ExitStatus::Done;
}

} // namespace

void addKioskEnroll(CommandLine &line)
{
    const auto options = std::make_shared<KioskEnrollOptions>();
    CLI::App *command = addCommand(
        line, "enroll", "Enrol a kiosk whose folder is on this machine, both ends at once", "kiosk");
    addDataFolder(command, options->data);
    addKioskFolder(command, options->kioskData);
    addKioskOptions(command, options->kiosk);
    command->get_option("--name")->required();
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, enrol);
}

} // namespace puas
