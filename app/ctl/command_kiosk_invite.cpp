// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/kiosk_options.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/invitations.h"

namespace puas {

namespace {

struct KioskInviteOptions {
    QString data;
    ActingOptions acting;
    KioskOptions kiosk;
    QString replaces;
    QString again;
    QString to;
    QString format;
};

struct Made {
    Enrolment enrolment;
    std::optional<ChosenKiosk> chosen; ///< nothing for an invitation that stood already
};

Result<Made> invited(OfficeFolder &office, const KioskInviteOptions &options)
{
    if (options.kiosk.choices.name.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("--name is needed, or --again"));
    const auto chosen = chosenKiosk(options.kiosk);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return inviteKiosk(office, chosen->choices, options.replaces, nowUtcMs())
        .map([&](const Enrolment &enrolment) {
            return Made{enrolment, *chosen};
        });
}

Result<Made> standing(const OfficeFolder &office, const QString &beginning)
{
    const Enrolments enrolments = office.store().enrolments();
    return invitationNamed(enrolments, beginning)
        .and_then([&](const QString &id) { return enrolments.enrolment(id); })
        .map([](const Enrolment &enrolment) {
            return Made{enrolment, {}};
        });
}

void printMade(const Made &made, const KioskInviteOptions &options)
{
    QJsonObject object = enrolmentObject(made.enrolment);
    if (made.chosen)
        object.insert(QStringLiteral("it_pin"), made.chosen->pin);
    if (options.format == QLatin1String("json")) {
        print(QJsonDocument(object));
        return;
    }
    printEnrolment(object);
    if (made.chosen && made.chosen->isPinMade)
        printLine(QStringLiteral("IT's PIN will be %1; it is shown this once").arg(made.chosen->pin));
    printLine(QStringLiteral("Take the stick %1 to the kiosk, and back here: puasctl kiosk answers %1")
                  .arg(options.to));
}

/// Where nobody else could approve, the way ends before it begins.
Result<> warnOfTooFew(const Store &store)
{
    return approversOf(store).map([](int approvers) {
        if (approvers < approvalsNeeded)
            say(QStringLiteral("two people have to approve the kiosk, and only %1 may here; give "
                               "another person an "
                               "account first: puasctl user add --role head")
                    .arg(approvers));
    });
}

Outcome invite(const KioskInviteOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto made = options.again.isEmpty() ? invited(*office, options)
                                              : standing(*office, options.again);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto warned = warnOfTooFew(office->store()); !warned)
        return tl::unexpected(warned.error());
    printMade(*made, options);
    const auto written = writeInvitation(*office, made->enrolment.invitation, options.to, nowUtcMs());
    if (!written)
        return fail(
            written.error().code,
            written.error().detail
                + QStringLiteral(" (the invitation stands; bring it to another stick with --again %1)")
                      .arg(made->enrolment.invitation.left(8)));
    return ExitStatus::Done;
}

} // namespace

void addKioskInvite(CommandLine &line)
{
    const auto options = std::make_shared<KioskInviteOptions>();
    CLI::App *command = addCommand(line, "invite", "Put an invitation for a new kiosk onto a stick",
                                   "kiosk");
    addDataFolder(command, options->data);
    addActing(command, options->acting);
    addKioskOptions(command, options->kiosk);
    addText(command, "--replaces", options->replaces, "Id of the kiosk in whose place this one comes")
        ->type_name("KIOSK");
    addText(command, "--again", options->again,
            "Put an invitation that stands onto another stick; its id, or how that begins")
        ->type_name("ID");
    addText(command, "--to", options->to, "The stick")->type_name("STICK")->required();
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, invite);
}

} // namespace puas
