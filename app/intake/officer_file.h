// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

#include <functional>

namespace puas {

/// \file
/// Officers from a CSV file with the columns nip and name and, if wanted, photo: the name of
/// a picture's file beside it; an empty one leaves the photo as it is. readOfficerFile() takes
/// everything from disk, compareOfficers() tells what would come of it, putOfficers() does
/// it: what was shown is what is done.

/// Why a row is refused.
enum class OfficerRowFault {
    Fields,       ///< a field is missing, or one too many
    NoNip,        ///< no number
    RoundedNip,   ///< a spreadsheet has rounded the number
    NipTwice,     ///< the number stands in an earlier row
    NoName,       ///< no name
    PhotoPlace,   ///< the photo is not named by a file beside the list
    PhotoMissing, ///< there is no such file, or it cannot be read
    PhotoContent, ///< it is no photo that Puas takes
};
/// For the end of a sentence, English.
[[nodiscard]] QString officerRowFaultText(OfficerRowFault fault);

struct OfficerFileRow {
    qint64 line = 0; ///< in the file, from 1
    QString nip;     ///< without spaces between its digits
    QString name;
    QString photoFile;          ///< empty: none
    std::optional<Photo> photo; ///< ready to be kept
    std::optional<OfficerRowFault> fault;
};

struct OfficerFile {
    QString file; ///< name without folders
    std::vector<OfficerFileRow> rows;
};

/// Makes of a file's bytes a photo to keep; fails where they are none.
using PhotoMaker = std::function<Result<Photo>(const QByteArray &)>;

/// The largest file that a photo is made of, in bytes.
inline constexpr qint64 largestPhotoFile = 32 * 1024 * 1024;
/// InvalidInput where the file is larger, else as readSmallFile() and \a make.
[[nodiscard]] Result<Photo> readPhotoFile(const QString &path, const PhotoMaker &make);

/// Reads rows and photos. A row with a fault is kept with it; InvalidInput, NotFound and the
/// like are about the file as a whole.
[[nodiscard]] Result<OfficerFile> readOfficerFile(const QString &path, const PhotoMaker &make);

/// What a row does to the office.
enum class OfficerRowFate { New, Changed, Equal, Refused };
/// "new" and so on, for JSON. Never change.
[[nodiscard]] QString officerRowFateName(OfficerRowFate fate);

struct OfficerRowChange {
    OfficerRowFate fate = OfficerRowFate::Refused;
    QString nameBefore; ///< of a registered officer
    bool photoChanges = false;
};

/// One for each row. Fails as the store does.
[[nodiscard]] Result<std::vector<OfficerRowChange>> compareOfficers(const OfficerFile &file,
                                                                    const Store &store);

struct OfficerFileOutcome {
    int added = 0;
    int changed = 0;
    int equal = 0;
};

/// Registers and changes all of them in one transaction, with an act for each that says
/// something new. InvalidInput with the line of the first row that is refused; then, and
/// whenever it fails, nothing has changed. Else as putOfficer().
[[nodiscard]] Result<OfficerFileOutcome> putOfficers(OfficeFolder &office, const OfficerFile &file);

} // namespace puas
