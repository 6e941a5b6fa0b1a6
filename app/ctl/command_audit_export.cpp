// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/verify/audit_export.h"
#include "app/verify/verification.h"

namespace puas {

namespace {

struct AuditExportOptions {
    QString data;
    QString to;
};

Outcome writeAuditExport(const AuditExportOptions &options)
{
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto office = publicKeyIn(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto exported = exportForAudit(*store, *office, options.to, nowUtcMs());
    if (!exported)
        return tl::unexpected(exported.error());
    printLine(
        QStringLiteral("%1: %2 acts, %3 kiosks with %4 events, %5 rows of files, claims of %6 months")
            .arg(options.to)
            .arg(exported->acts)
            .arg(exported->kiosks)
            .arg(exported->events)
            .arg(exported->rows)
            .arg(exported->months));
    return ExitStatus::Done;
}

} // namespace

void addAuditExport(CommandLine &line)
{
    const auto options = std::make_shared<AuditExportOptions>();
    CLI::App *command = addCommand(line, "audit-export",
                                   "All that an auditor needs, in plain files; see puas-audit(1)");
    addDataFolder(command, options->data);
    addText(command, "--to", options->to, "A new folder, or an empty one")
        ->type_name("FOLDER")
        ->required();
    whenNamed(line, command, options, writeAuditExport);
}

} // namespace puas
