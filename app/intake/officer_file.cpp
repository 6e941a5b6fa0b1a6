// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/officer_file.h"

#include "app/core/nip.h"
#include "app/disk/safe_file.h"
#include "app/intake/named_rows.h"
#include "app/intake/office_acts.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace puas {

namespace {

const QString nipColumn = QStringLiteral("nip");
const QString nameColumn = QStringLiteral("name");
const QString photoColumn = QStringLiteral("photo");

/// Reads the photo that a row names; its fault where it cannot be.
std::optional<OfficerRowFault> takePhoto(OfficerFileRow &row, const QString &folder,
                                         const PhotoMaker &make)
{
    if (row.photoFile.isEmpty())
        return std::nullopt;
    if (row.photoFile.contains(u'/') || row.photoFile.contains(u'\\'))
        return OfficerRowFault::PhotoPlace;
    auto photo = readPhotoFile(folder + u'/' + row.photoFile, make);
    if (photo) {
        row.photo = std::move(*photo);
        return std::nullopt;
    }
    return photo.error().code == ErrorCode::InvalidInput ? OfficerRowFault::PhotoContent
                                                         : OfficerRowFault::PhotoMissing;
}

std::optional<OfficerRowFault> faultOf(const NamedRow &fields, const OfficerFileRow &row,
                                       const QSet<QString> &seen)
{
    if (!fields.isWhole())
        return OfficerRowFault::Fields;
    if (row.nip.isEmpty())
        return OfficerRowFault::NoNip;
    if (isRoundedNumber(row.nip))
        return OfficerRowFault::RoundedNip;
    if (seen.contains(row.nip))
        return OfficerRowFault::NipTwice;
    if (row.name.isEmpty())
        return OfficerRowFault::NoName;
    return std::nullopt;
}

Result<OfficerRowChange> compareRow(const OfficerFileRow &row, const Registry &registry)
{
    if (row.fault)
        return OfficerRowChange{};
    const auto officer = registry.officer(row.nip);
    if (!officer && officer.error().code == ErrorCode::NotFound)
        return OfficerRowChange{OfficerRowFate::New, {}, row.photo.has_value()};
    if (!officer)
        return tl::unexpected(officer.error());
    OfficerRowChange change{OfficerRowFate::Equal, officer->name, false};
    if (row.photo && officer->hasPhoto) {
        const auto photo = registry.photo(row.nip);
        if (!photo)
            return tl::unexpected(photo.error());
        change.photoChanges = photo->bytes != row.photo->bytes;
    } else {
        change.photoChanges = row.photo.has_value();
    }
    if (change.photoChanges || row.name != officer->name)
        change.fate = OfficerRowFate::Changed;
    return change;
}

} // namespace

QString officerRowFaultText(OfficerRowFault fault)
{
    switch (fault) {
    case OfficerRowFault::Fields: return QStringLiteral("a field is missing, or one too many");
    case OfficerRowFault::NoNip: return QStringLiteral("no nip");
    case OfficerRowFault::RoundedNip:
        return QStringLiteral(
            "a spreadsheet has rounded the nip; make the column text and enter it again");
    case OfficerRowFault::NipTwice: return QStringLiteral("the nip stands in an earlier line");
    case OfficerRowFault::NoName: return QStringLiteral("no name");
    case OfficerRowFault::PhotoPlace:
        return QStringLiteral("the photo has to be a file beside the list, named without a folder");
    case OfficerRowFault::PhotoMissing:
        return QStringLiteral("the photo's file is not there or not readable");
    case OfficerRowFault::PhotoContent:
        return QStringLiteral("the photo is no whole PNG or JPEG of 32 MiB at most");
    }
    Q_UNREACHABLE();
}

QString officerRowFateName(OfficerRowFate fate)
{
    switch (fate) {
    case OfficerRowFate::New: return QStringLiteral("new");
    case OfficerRowFate::Changed: return QStringLiteral("changed");
    case OfficerRowFate::Equal: return QStringLiteral("equal");
    case OfficerRowFate::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

Result<Photo> readPhotoFile(const QString &path, const PhotoMaker &make)
{
    return readSmallFile(path, largestPhotoFile).and_then(make);
}

Result<OfficerFile> readOfficerFile(const QString &path, const PhotoMaker &make)
{
    const QFileInfo info(path);
    OfficerFile file{info.fileName(), {}};
    QSet<QString> seen;
    const auto read = readNamedRows(path, {nipColumn, nameColumn}, {photoColumn},
                                    [&](const NamedRow &fields) -> Result<> {
                                        if (fields.isBlank())
                                            return {};
                                        OfficerFileRow row{fields.line(),
                                                           plainNip(fields.field(nipColumn)),
                                                           fields.field(nameColumn),
                                                           fields.field(photoColumn),
                                                           {},
                                                           {}};
                                        row.fault = faultOf(fields, row, seen);
                                        if (!row.fault)
                                            row.fault = takePhoto(row, info.absolutePath(), make);
                                        seen.insert(row.nip);
                                        file.rows.push_back(std::move(row));
                                        return {};
                                    });
    if (!read)
        return tl::unexpected(read.error());
    if (file.rows.empty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("it names no officer"));
    return file;
}

Result<std::vector<OfficerRowChange>> compareOfficers(const OfficerFile &file, const Store &store)
{
    std::vector<OfficerRowChange> changes;
    for (const OfficerFileRow &row : file.rows) {
        const auto change = compareRow(row, store.registry());
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(*change);
    }
    return changes;
}

Result<OfficerFileOutcome> putOfficers(OfficeFolder &office, const OfficerFile &file)
{
    const auto refused = std::ranges::find_if(
        file.rows, [](const OfficerFileRow &row) { return row.fault.has_value(); });
    if (refused != file.rows.end())
        return fail(ErrorCode::InvalidInput, csvPlace(refused->line) + QStringLiteral(": ")
                                                 + officerRowFaultText(*refused->fault));
    OfficerFileOutcome outcome;
    const auto done = office.performAll([&](Store &store) -> Result<std::vector<Act>> {
        const auto changes = compareOfficers(file, store);
        if (!changes)
            return tl::unexpected(changes.error());
        std::vector<Act> acts;
        for (size_t i = 0; i < changes->size(); ++i) {
            const OfficerFileRow &row = file.rows[i];
            const OfficerRowFate fate = (*changes)[i].fate;
            ++(fate == OfficerRowFate::New       ? outcome.added
               : fate == OfficerRowFate::Changed ? outcome.changed
                                                 : outcome.equal);
            if (fate == OfficerRowFate::Equal)
                continue;
            auto act = putOfficerInside(store, {row.nip, row.name}, row.photo);
            if (!act)
                return tl::unexpected(act.error());
            acts.push_back(std::move(*act));
        }
        return acts;
    });
    return done.map([&] { return outcome; });
}

} // namespace puas
