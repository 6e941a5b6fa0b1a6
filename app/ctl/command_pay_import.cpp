// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/intake/pay_acts.h"

namespace puas {

namespace {

using PayImport = Result<PayRows> (*)(OfficeFolder &, const QString &);

struct PayImportOptions {
    QString data;
    ActingOptions acting;
    QString file;
    PayImport import;
};

Outcome importPay(const PayImportOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto rows = options.import(*office, options.file);
    if (!rows)
        return fail(rows.error().code, rows.error().detail.contains(options.file)
                                           ? rows.error().detail
                                           : options.file + QStringLiteral(", ") + rows.error().detail);
    printLine(QStringLiteral("%1 rows, %2 of them new or changed").arg(rows->rows).arg(rows->changed));
    return ExitStatus::Done;
}

void addPayImport(CommandLine &line, const std::string &parent, const std::string &description,
                  const std::string &columns, PayImport import)
{
    const auto options = std::make_shared<PayImportOptions>();
    options->import = import;
    CLI::App *command = addCommand(line, "import", description, parent);
    addDataFolder(command, options->data);
    addText(command, "FILE", options->file, "CSV with the columns " + columns)->required();
    addActing(command, options->acting);
    whenNamed(line, command, options, importPay);
}

} // namespace

void addPayImports(CommandLine &line)
{
    addPayImport(line, "base-allowance", "Take in full monthly allowances in rupiah", "nip, rupiah, from",
                 importBaseAllowances);
    addPayImport(line, "components", "Take in what officers reached in the components of a rule",
                 "nip, period, component, percent", importComponents);
}

} // namespace puas
