// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace puas {

/// What makes a civil servant's number look mistyped.
enum class NipDoubt {
    Length,      ///< not 18 digits
    Birth,       ///< digits 1 to 8 are no day of birth
    Appointment, ///< digits 9 to 14 are no month of appointment that fits the birth
    Sex,         ///< digit 15 is neither 1 nor 2
    Serial,      ///< digits 16 to 18 are 000, as where a spreadsheet has rounded the number
};

/// Nothing where the number has the form of a NIP: day of birth, year and month of appointment
/// (21 in place of the month for employees under a work agreement), 1 or 2, three digits. Offices
/// use other numbers for people who have no NIP, so this is a doubt and never a refusal.
/// Nobody is born or appointed after \a today.
[[nodiscard]] std::optional<NipDoubt> doubtOfNip(const QString &nip, const QDate &today);

/// As it is kept: without the spaces between its groups where there are only digits and
/// spaces, else without the spaces around it.
[[nodiscard]] QString plainNip(const QString &typed);

/// Whether a spreadsheet has made a rounded number of it: "1,97908E+17". Digits are lost.
[[nodiscard]] bool isRoundedNumber(const QString &text);

} // namespace puas
