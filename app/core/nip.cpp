// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/nip.h"

#include <QRegularExpression>

#include <algorithm>

namespace puas {

namespace {

constexpr qsizetype nipDigits = 18;
constexpr int workAgreement = 21; ///< in place of the month
constexpr int youngest = 15;      ///< years of age at an appointment
constexpr int oldest = 66;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAppointment(int year, int month, const QDate &birth, const QDate &today)
{
    const bool isMonth = (month >= 1 && month <= 12) || month == workAgreement;
    const bool isPast = year < today.year()
                        || (year == today.year() && (month == workAgreement || month <= today.month()));
    const int age = year - birth.year();
    return isMonth && isPast && age >= youngest && age <= oldest;
}

} // namespace

std::optional<NipDoubt> doubtOfNip(const QString &nip, const QDate &today)
{
    if (nip.size() != nipDigits || !std::all_of(nip.begin(), nip.end(), isDigit))
        return NipDoubt::Length;
    const QDate birth = QDate::fromString(nip.left(8), QStringLiteral("yyyyMMdd"));
    if (!birth.isValid() || birth.year() < 1900 || birth > today)
        return NipDoubt::Birth;
    if (!isAppointment(nip.mid(8, 4).toInt(), nip.mid(12, 2).toInt(), birth, today))
        return NipDoubt::Appointment;
    if (nip[14] != u'1' && nip[14] != u'2')
        return NipDoubt::Sex;
    if (nip.endsWith(QLatin1String("000")))
        return NipDoubt::Serial;
    return std::nullopt;
}

QString plainNip(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const auto fits = [](QChar character) { return isDigit(character) || character.isSpace(); };
    if (!std::all_of(trimmed.begin(), trimmed.end(), fits))
        return trimmed;
    QString plain = trimmed;
    return plain.removeIf([](QChar character) { return character.isSpace(); });
}

bool isRoundedNumber(const QString &text)
{
    static const QRegularExpression rounded(
        QStringLiteral("\\A[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,2}\\z"));
    return rounded.match(text).hasMatch();
}

} // namespace puas
