// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/seal/password.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace puas {

namespace {

constexpr int pinDigits = 6;

struct KioskEnrollOptions {
    QString data;
    QString kioskData;
    KioskChoices choices;
    QString pin;
    QString format;
};

/// Digits from the system's random numbers, each as likely as the other.
QString randomPin()
{
    QString pin;
    while (pin.size() < pinDigits) {
        const auto byte = quint8(randomBytes(1).front());
        if (byte < 250)
            pin.append(QChar(u'0' + byte % 10));
    }
    return pin;
}

Result<> checkPin(const QString &pin)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{4,12}\\z"));
    if (!pattern.match(pin).hasMatch())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a PIN has 4 to 12 digits"));
    return {};
}

void printEnrolled(const KioskEnrollOptions &options, const QString &kiosk, const QString &pin)
{
    if (options.format == QLatin1String("json")) {
        print(QJsonDocument(QJsonObject{{QStringLiteral("kiosk"), kiosk},
                                        {QStringLiteral("name"), options.choices.name},
                                        {QStringLiteral("counter"), options.choices.counter},
                                        {QStringLiteral("folder"), options.kioskData},
                                        {QStringLiteral("it_pin"), pin}}));
        return;
    }
    printLine(QStringLiteral("Kiosk %1 (%2) is enrolled in %3")
                  .arg(options.choices.name, kiosk, options.kioskData));
    if (options.pin.isEmpty())
        printLine(QStringLiteral("IT's PIN is %1; it is shown this once").arg(pin));
}

Outcome enrol(const KioskEnrollOptions &options)
{
    const QString pin = options.pin.isEmpty() ? randomPin() : options.pin;
    if (const auto checked = checkPin(pin); !checked)
        return tl::unexpected(checked.error());
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto key = SigningKey::generate();
    if (!key)
        return tl::unexpected(key.error());
    KioskChoices choices = options.choices;
    const auto hash = hashPassword(pin);
    if (!hash)
        return tl::unexpected(hash.error());
    choices.itPinHash = *hash;
    const auto kiosk = enrolOnThisMachine(*office, options.kioskData, *key, choices, nowUtcMs());
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    printEnrolled(options, kiosk->kioskId(), pin);
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
    addText(command, "--name", options->choices.name, "The kiosk's name in the office")->required();
    addText(command, "--counter", options->choices.counter, "Code of the counter it stands at")
        ->type_name("CODE");
    addText(command, "--service", options->choices.service, "Code of the service given there")
        ->type_name("CODE");
    addChoice(command, "--mode", options->choices.mode,
              {QStringLiteral("free"), QStringLiteral("served"), QStringLiteral("lobby")},
              "Who may rate and when; free if not given");
    addText(command, "--it-pin", options->pin,
            "IT's PIN on the kiosk, 4 to 12 digits; made and shown if not given")
        ->type_name("PIN");
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, enrol);
}

} // namespace puas
