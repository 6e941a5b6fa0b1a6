// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/period_acts.h"
#include "app/closing/period_json.h"
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"

namespace puas {

namespace {

struct PeriodActOptions {
    QString data;
    QString period;
    QString reason;
    ActingOptions acting;
};

/// The office with who acts in it, the period, and the time.
struct PeriodAtHand {
    OfficeFolder office;
    Period period;
    QDateTime now;
};

Result<PeriodAtHand> openPeriod(const PeriodActOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto now = nowIn(office->store().registry());
    if (!now)
        return tl::unexpected(now.error());
    return PeriodAtHand{std::move(*office), *period, *now};
}

QString versionWords(const PeriodVersion &version)
{
    return QStringLiteral("%1, version %2: %3 officers by %4, version %5")
        .arg(version.period)
        .arg(version.version)
        .arg(version.figures.size())
        .arg(version.rule)
        .arg(version.ruleVersion);
}

/// What the act of an approval keeps as the words of who approved.
QString approvalSentence(const PeriodVersion &version)
{
    return QStringLiteral("I approve the allowances of %1; what was closed is %2.")
        .arg(versionWords(version), closedHash(version));
}

Outcome closeOne(const PeriodActOptions &options)
{
    auto at = openPeriod(options);
    if (!at)
        return tl::unexpected(at.error());
    const auto version = closePeriod(at->office, at->period, at->now, options.reason);
    if (!version)
        return tl::unexpected(version.error());
    printLine(QStringLiteral("Closed %1; it waits for approval").arg(versionWords(*version)));
    return ExitStatus::Done;
}

Outcome approveOne(const PeriodActOptions &options)
{
    auto at = openPeriod(options);
    if (!at)
        return tl::unexpected(at.error());
    const auto versions = at->office.store().periods().versionsOf(at->period.toString());
    if (!versions)
        return tl::unexpected(versions.error());
    const QString sentence = versions->empty() ? QString() : approvalSentence(versions->back());
    const auto version = approvePeriod(at->office, at->period, at->now, sentence);
    if (!version)
        return tl::unexpected(version.error());
    printLine(sentence);
    printLine(QStringLiteral("Approved and locked by %1").arg(version->approvedBy));
    return ExitStatus::Done;
}

CLI::App *addPeriodAct(CommandLine &line, const std::string &name, const std::string &description,
                       const std::shared_ptr<PeriodActOptions> &options,
                       Outcome (*work)(const PeriodActOptions &))
{
    CLI::App *command = addCommand(line, name, description, "period");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Such as 2026-10, 2026-Q4, 2026-S2 or 2026")
        ->required();
    addActing(command, options->acting);
    whenNamed(line, command, options, work);
    return command;
}

} // namespace

void addPeriodActs(CommandLine &line)
{
    const auto closing = std::make_shared<PeriodActOptions>();
    CLI::App *close = addPeriodAct(line, "close", "Close a period: its figures wait for approval",
                                   closing, closeOne);
    addText(close, "--reason", closing->reason,
            "Why: of a correction, or of closing without a kiosk that has not reported");
    close->footer(
        "Personnel closes. After an approval, closing again makes the next version: a correction.\n"
        "Objections are settled first, and rows and tallies have to give the same.");
    const auto approving = std::make_shared<PeriodActOptions>();
    addPeriodAct(line, "approve", "Approve and lock what was closed", approving, approveOne)
        ->footer("A head approves, and never the person who closed. What is approved does not change "
                 "any more.");
}

} // namespace puas
