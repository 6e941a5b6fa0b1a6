// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <vector>

namespace puas {

/// What tells who somebody is and has no place in a text that others read.
enum class PersonalDatum { Nik, Nip, Phone, Email, OfficerName };
inline constexpr std::array allPersonalData{PersonalDatum::Nik, PersonalDatum::Nip,
                                            PersonalDatum::Phone, PersonalDatum::Email,
                                            PersonalDatum::OfficerName};
/// "nik", "nip", "phone", "email", "officer-name". Never change.
[[nodiscard]] QString personalDatumName(PersonalDatum datum);

/// One thing that was found, as it stands in the text.
struct Screened {
    PersonalDatum datum = PersonalDatum::Nik;
    QString words;

    bool operator==(const Screened &) const = default;
};

/// Looks through a text for personal data, in the order in which they stand there:
/// - 15 to 17 digits are an NIK (it has 16; one may be missing or too many), 18 or more an
///   NIP; points, hyphens and single spaces between digits do not matter;
/// - 9 to 14 digits that begin with 0 or 62 are a phone number;
/// - an e-mail address;
/// - an officer's name: two of its words that follow each other, or one of them after a title
///   such as "Pak" or "Bu"; a name of one word also alone, with a capital. Degrees do not
///   count as words. Capitals do not matter elsewhere.
///
/// A person reads the text all the same: who is meant without being named is not found.
[[nodiscard]] std::vector<Screened> screened(const QString &text, const QStringList &officers);

} // namespace puas
