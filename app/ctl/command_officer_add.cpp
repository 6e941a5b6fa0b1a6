// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/intake/office_acts.h"
#include "app/intake/officer_file.h"
#include "app/report/officer_photo.h"

namespace puas {

namespace {

struct OfficerAddOptions {
    QString data;
    QString nip;
    QString name;
    QString photo;
};

Result<Photo> readPhoto(const QString &path)
{
    auto photo = readPhotoFile(path, officerPhoto);
    if (!photo && photo.error().code == ErrorCode::InvalidInput)
        return fail(ErrorCode::InvalidInput, path + QStringLiteral(": ") + photo.error().detail);
    return photo;
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
    addText(command, "--photo", options->photo,
            "PNG or JPEG, made smaller where it is large; what a camera wrote into it goes")
        ->type_name("FILE");
    whenNamed(line, command, options, addOfficer);
}

} // namespace puas
