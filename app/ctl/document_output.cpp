// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/document_output.h"

#include "app/ctl/output.h"
#include "app/disk/safe_file.h"

#include <unistd.h>

namespace puas {

bool DocumentOptions::isBinary() const
{
    return drawsPages() || is(QLatin1String("xlsx"));
}

bool DocumentOptions::drawsPages() const
{
    return is(QLatin1String("pdf"));
}

void addDocumentOptions(CLI::App *command, DocumentOptions &options, const QStringList &formats)
{
    addFormat(command, options.format, formats);
    addText(command, "--output", options.output, "A file in place of standard output")
        ->type_name("FILE");
    addChoice(command, "--language", options.language,
              {QStringLiteral("id"), QStringLiteral("en"), QStringLiteral("jv")},
              "What xlsx and pdf are written in; id if not given");
}

Result<> mayWrite(const DocumentOptions &options)
{
    if (options.isBinary() && options.output.isEmpty() && isatty(STDOUT_FILENO))
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("%1 is not for a terminal, name a file with --output").arg(options.format));
    return {};
}

Result<> writeDocument(const DocumentOptions &options, const QByteArray &bytes)
{
    if (!options.output.isEmpty())
        return writeFileSafely(options.output, bytes);
    print(bytes);
    return {};
}

} // namespace puas
