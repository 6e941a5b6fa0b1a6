// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/close_kiosk.h"

#include <QJsonObject>

namespace puas {

namespace {

struct KioskRevokeOptions {
    QString data;
    ActingOptions acting;
    QString kiosk;
    QString reason;
    QString format;
};

Outcome revoke(const KioskRevokeOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto kiosk = office->store().registry().kiosk(options.kiosk);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    if (const auto revoked = revokeKiosk(*office, kiosk->id, options.reason, nowUtcMs()); !revoked)
        return tl::unexpected(revoked.error());
    if (options.format == QLatin1String("json"))
        print(QJsonDocument(QJsonObject{{QStringLiteral("kiosk"), kiosk->id},
                                        {QStringLiteral("state"), QStringLiteral("revoked")},
                                        {QStringLiteral("last_event"), kiosk->lastSeq},
                                        {QStringLiteral("loss"), QStringLiteral("unknown")}}));
    else
        printLine(
            QStringLiteral("Kiosk %1 is revoked from event %2 on; what it still had is an unknown loss")
                .arg(kiosk->name)
                .arg(kiosk->lastSeq));
    return ExitStatus::Done;
}

} // namespace

void addKioskRevoke(CommandLine &line)
{
    const auto options = std::make_shared<KioskRevokeOptions>();
    CLI::App *command = addCommand(line, "revoke", "Take nothing more from a kiosk, such as a lost one",
                                   "kiosk");
    addDataFolder(command, options->data);
    addActing(command, options->acting);
    addText(command, "--kiosk", options->kiosk, "Its id")->type_name("KIOSK")->required();
    addText(command, "--reason", options->reason, "Why; it stands in the office's journal")->required();
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, revoke);
}

} // namespace puas
