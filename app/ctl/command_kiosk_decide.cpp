// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/enrolment_answers.h"
#include "app/intake/write_post.h"

namespace puas {

namespace {

struct KioskDecisionOptions {
    QString data;
    ActingOptions acting;
    QString invitation;
    QString words;
    QString reason;
    QString to;
    QString format;
};

/// Opens the office, lets the person in and finds the invitation.
struct OpenedEnrolment {
    OfficeFolder office;
    QString invitation;

    static Result<OpenedEnrolment> open(const KioskDecisionOptions &options)
    {
        auto office = openActing(options.data, options.acting);
        if (!office)
            return tl::unexpected(office.error());
        const auto invitation = invitationNamed(office->store().enrolments(), options.invitation);
        if (!invitation)
            return tl::unexpected(invitation.error());
        return OpenedEnrolment{std::move(*office), *invitation};
    }
};

/// Whether the words that were typed from the kiosk's screen are the office's.
Result<> compare(const OpenedEnrolment &opened, const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const auto enrolment = opened.office.store().enrolments().enrolment(opened.invitation);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    const auto comparison = comparisonOf(*enrolment);
    if (comparison && typed.toLower().simplified().split(QLatin1Char(' ')) != comparison->words)
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("the kiosk shows other words; if they were typed as it shows them, somebody "
                           "changed what lay on the stick: puasctl kiosk reject"));
    return {};
}

void printApproval(const Approval &approval, const QString &invitation, const QString &format)
{
    if (format == QLatin1String("json")) {
        print(QJsonDocument(QJsonObject{{QStringLiteral("invitation"), invitation},
                                        {QStringLiteral("kiosk"), approval.kiosk},
                                        {QStringLiteral("approvals"), approval.approvals},
                                        {QStringLiteral("enrolled"), approval.enrolled}}));
        return;
    }
    printLine(approval.enrolled
                  ? QStringLiteral("Kiosk %1 is enrolled; take a stick with its settings to it")
                        .arg(approval.kiosk)
                  : QStringLiteral("Approved; a second person has to approve invitation %1")
                        .arg(invitation.left(8)));
}

Outcome approve(const KioskDecisionOptions &options)
{
    auto opened = OpenedEnrolment::open(options);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto same = compare(*opened, options.words); !same)
        return tl::unexpected(same.error());
    const auto approval = approveKiosk(opened->office, opened->invitation, nowUtcMs());
    if (!approval)
        return tl::unexpected(approval.error());
    printApproval(*approval, opened->invitation, options.format);
    const auto approvers = approversOf(opened->office.store());
    if (approvers && !approval->enrolled && *approvers < approvalsNeeded)
        say(QStringLiteral("nobody else may approve here; give another person an account: puasctl user "
                           "add --role head"));
    if (!approval->enrolled || options.to.isEmpty())
        return ExitStatus::Done;
    const auto written = writePost(opened->office, options.to, nowUtcMs());
    if (!written)
        return fail(written.error().code,
                    written.error().detail + QStringLiteral(" (the kiosk is enrolled)"));
    return ExitStatus::Done;
}

Outcome reject(const KioskDecisionOptions &options)
{
    auto opened = OpenedEnrolment::open(options);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto rejected = rejectKiosk(opened->office, opened->invitation, options.reason, nowUtcMs());
    if (!rejected)
        return tl::unexpected(rejected.error());
    if (options.format == QLatin1String("json"))
        print(QJsonDocument(QJsonObject{{QStringLiteral("invitation"), opened->invitation},
                                        {QStringLiteral("state"), QStringLiteral("rejected")}}));
    else
        printLine(QStringLiteral("Invitation %1 is rejected; invite the kiosk again")
                      .arg(opened->invitation.left(8)));
    return ExitStatus::Done;
}

CLI::App *addDecision(CommandLine &line, const char *name, const char *description,
                      KioskDecisionOptions &options)
{
    CLI::App *command = addCommand(line, name, description, "kiosk");
    addDataFolder(command, options.data);
    addActing(command, options.acting);
    addText(command, "--invitation", options.invitation, "Its id, or how that begins")
        ->type_name("ID")
        ->required();
    addFormat(command, options.format, {QStringLiteral("text"), QStringLiteral("json")});
    return command;
}

} // namespace

void addKioskDecisions(CommandLine &line)
{
    const auto approval = std::make_shared<KioskDecisionOptions>();
    CLI::App *command = addDecision(line, "approve",
                                    "Say that kiosk and office show the same six words", *approval);
    addText(command, "--words", approval->words,
            "The words as the kiosk shows them: refused where the office has others")
        ->type_name("WORDS");
    addText(command, "--to", approval->to, "The stick that takes the settings to the kiosk")
        ->type_name("STICK");
    whenNamed(line, command, approval, approve);

    const auto rejection = std::make_shared<KioskDecisionOptions>();
    command = addDecision(line, "reject", "Close an invitation for good, answered or not", *rejection);
    addText(command, "--reason", rejection->reason, "Why; it stands in the office's journal")
        ->required();
    whenNamed(line, command, rejection, reject);
}

} // namespace puas
