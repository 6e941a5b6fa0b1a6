// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/outbox/kiosk_enrolment.h"

#include <QJsonObject>

namespace puas {

namespace {

struct KioskJoinOptions {
    QString kioskData;
    QString stick;
    bool discard = false;
    QString format;
};

void printState(const char *state, const QString &kiosk, const KioskEnrolment &enrolment,
                const QString &format)
{
    const QString words = enrolment.words().join(QLatin1Char(' '));
    if (format == QLatin1String("json")) {
        print(QJsonDocument(QJsonObject{{QStringLiteral("state"), QLatin1String(state)},
                                        {QStringLiteral("kiosk"), kiosk},
                                        {QStringLiteral("words"), words}}));
        return;
    }
    printLine(QStringLiteral("Kiosk %1: %2").arg(kiosk, QLatin1String(state)));
    if (!words.isEmpty())
        printLine(QStringLiteral("    ") + words);
}

/// The one invitation that nobody has answered; which of several is for a person to say.
Result<> acceptFrom(KioskEnrolment &enrolment, const QString &stick)
{
    std::vector<FoundInvitation> open;
    for (FoundInvitation &found : invitationsOn(stick))
        if (!found.isAnswered)
            open.push_back(std::move(found));
    if (open.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("no open invitation on ") + stick);
    if (open.size() > 1)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 invitations on %2; leave the one for this kiosk")
                        .arg(open.size())
                        .arg(stick));
    return enrolment.accept(open.front().document, nowUtcMs());
}

Outcome join(const KioskJoinOptions &options)
{
    auto enrolment = KioskEnrolment::open(options.kioskData);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    if (options.discard) {
        if (const auto discarded = enrolment->discard(); !discarded)
            return tl::unexpected(discarded.error());
        printState("waiting for an invitation", {}, *enrolment, options.format);
        return ExitStatus::Done;
    }
    const QString kiosk = enrolment->kioskId();
    const auto finished = enrolment->finish(options.stick);
    if (!finished)
        return tl::unexpected(finished.error());
    if (*finished) {
        printState("enrolled", kiosk, *enrolment, options.format);
        return ExitStatus::Done;
    }
    if (!enrolment->invitation())
        if (const auto accepted = acceptFrom(*enrolment, options.stick); !accepted)
            return tl::unexpected(accepted.error());
    if (const auto delivered = enrolment->deliverAnswer(options.stick); !delivered)
        return tl::unexpected(delivered.error());
    printState("waiting for the office", enrolment->kioskId(), *enrolment, options.format);
    return ExitStatus::Done;
}

} // namespace

void addKioskJoin(CommandLine &line)
{
    const auto options = std::make_shared<KioskJoinOptions>();
    CLI::App *command = addCommand(
        line, "join", "The kiosk's end of an invitation: answer it, show the words, take the settings",
        "kiosk");
    addKioskFolder(command, options->kioskData);
    CLI::Option *stick = addText(command, "--stick", options->stick,
                                 "The stick with the invitation or the settings")
                             ->type_name("STICK");
    command->add_flag("--discard", options->discard, "Forget the invitation that is under way")
        ->excludes(stick);
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, join);
}

} // namespace puas
