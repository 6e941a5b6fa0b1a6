// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/disk/safe_file.h"
#include "app/intake/office_acts.h"

namespace puas {

namespace {

constexpr qint64 largestPhoto = 1024 * 1024;

struct OfficerAddOptions {
    QString data;
    QString nip;
    QString name;
    QString photo;
};

/// The type that the first bytes tell; empty for anything that is no photo to us.
QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    return {};
}

Result<Photo> readPhoto(const QString &path)
{
    const auto bytes = readSmallFile(path, largestPhoto);
    if (!bytes)
        return fail(bytes.error().code,
                    bytes.error().code == ErrorCode::InvalidInput
                        ? path + QStringLiteral(" is larger than 1 MiB or no regular file")
                        : bytes.error().detail);
    const QString mediaType = mediaTypeOf(*bytes);
    if (mediaType.isEmpty())
        return fail(ErrorCode::InvalidInput, path + QStringLiteral(" is neither PNG nor JPEG"));
    return Photo{*bytes, mediaType};
}

Outcome addOfficer(const OfficerAddOptions &options)
{
    std::optional<Photo> photo;
    if (!options.photo.isEmpty()) {
        auto read = readPhoto(options.photo);
        if (!read)
            return tl::unexpected(read.error());
        photo = std::move(*read);
    }
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto put = putOfficer(*office, {options.nip, options.name}, photo); !put)
        return tl::unexpected(put.error());
    printLine(QStringLiteral("Officer %1 (%2) is registered")
                  .arg(options.nip.trimmed(), options.name.trimmed()));
    return ExitStatus::Done;
}

} // namespace

void addOfficerAdd(CommandLine &line)
{
    const auto options = std::make_shared<OfficerAddOptions>();
    CLI::App *command = addCommand(line, "add", "Register an officer, or change a name or photo",
                                   "officer");
    addDataFolder(command, options->data);
    addText(command, "--nip", options->nip, "The officer's number")->required();
    addText(command, "--name", options->name, "Name as people read it")->required();
    addText(command, "--photo", options->photo, "PNG or JPEG, 1 MiB at most")->type_name("FILE");
    whenNamed(line, command, options, addOfficer);
}

} // namespace puas
