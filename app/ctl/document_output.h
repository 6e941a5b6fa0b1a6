// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace puas {

/// What commands that give a document have in common: --format, --output and --language.
struct DocumentOptions {
    QString format;
    QString output; ///< empty: standard output
    QString language = QStringLiteral("id");

    [[nodiscard]] bool is(QLatin1String name) const { return format == name; }
    [[nodiscard]] bool isBinary() const;
    /// PDF: fonts need more of Qt than figures do.
    [[nodiscard]] bool drawsPages() const;
};

/// \a formats: the first is the default.
void addDocumentOptions(CLI::App *command, DocumentOptions &options, const QStringList &formats);

/// To be asked before the work: InvalidArgument where bytes that are no text would go to a
/// terminal.
[[nodiscard]] Result<> mayWrite(const DocumentOptions &options);

/// Writes the document where it is wanted: to a file, which is whole or not there, or to
/// standard output.
[[nodiscard]] Result<> writeDocument(const DocumentOptions &options, const QByteArray &bytes);

/// Makes \a work what is run where \a command is named; its options have a `document`.
template<typename Options>
void whenDocumentNamed(CommandLine &line, CLI::App *command, std::shared_ptr<Options> options,
                       Outcome (*work)(const Options &))
{
    command->callback([&line, options, work] {
        line.run = [options, work] { return work(*options); };
        line.drawsPages = options->document.drawsPages();
    });
}

} // namespace puas
