// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/kiosk_at_hand.h"
#include "app/ctl/output.h"
#include "app/journal/clock.h"
#include "app/journal/kiosk_state.h"

namespace puas {

namespace {

struct DutyOptions {
    QString kioskData;
    QString officer;
    bool off = false;
};

/// An empty NIP: nobody.
Result<> setDuty(KioskAtHand &kiosk, const QString &nip)
{
    const auto state = readKioskState(kiosk.journal);
    if (!state)
        return tl::unexpected(state.error());
    if (state->officer == nip)
        return {}; // said already
    const Payload payload = nip.isEmpty() ? Payload(DutyOff{}) : Payload(DutyOn{nip});
    return kiosk.journal.append({SystemClock().now(), payload}).map([](const ChainHead &) {});
}

Outcome changeDuty(const DutyOptions &options)
{
    if (!options.off && options.officer.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("--officer NIP or --off is needed"));
    auto kiosk = KioskAtHand::open(options.kioskData);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    const QString nip = options.off ? QString() : options.officer.trimmed();
    const RosterOfficer *officer = kiosk->folder.config().officer(nip);
    if (!options.off && !officer)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral(
                        "officer \"%1\" is not in this kiosk's roster; newer rosters come on a stick")
                        .arg(nip));
    if (const auto set = setDuty(*kiosk, nip); !set)
        return tl::unexpected(set.error());
    printLine(officer ? QStringLiteral("%1 is on duty").arg(officer->name)
                      : QStringLiteral("Nobody is on duty"));
    return ExitStatus::Done;
}

} // namespace

void addDuty(CommandLine &line)
{
    const auto options = std::make_shared<DutyOptions>();
    CLI::App *command = addCommand(line, "duty", "Sign an officer on at a kiosk, or off");
    addKioskFolder(command, options->kioskData);
    CLI::Option *officer = addText(command, "--officer", options->officer,
                                   "Number of the officer who comes on duty");
    officer->type_name("NIP");
    command->add_flag("--off", options->off, "Nobody is on duty any more")->excludes(officer);
    whenNamed(line, command, options, changeDuty);
}

} // namespace puas
