// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/period.h"
#include "app/core/wilson.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace puas {

/// Every number and date that a person reads, in the window and on paper, is written here
/// and nowhere else. Files (CSV, JSON) keep the point and ISO dates and do not use this.
///
/// A value type; cheap to make. The locale is the language's: Indonesian for id and jv.
class EyeFormat
{
public:
    explicit EyeFormat(QLocale locale = QLocale()) : m_locale(std::move(locale)) {}

    /// "2.254"
    [[nodiscard]] QString count(qint64 value) const;
    /// "83,20": all digits of the decimal, no sign.
    [[nodiscard]] QString decimal(const Decimal &value) const;
    /// A share (0 to 1) in percent, rounded once from the exact ratio: "83,20".
    [[nodiscard]] QString share(const Ratio &ratio, int digits = 2) const;
    /// A statistical percentage (a bound, a forecast): "67,6".
    [[nodiscard]] QString percentage(double percent, int digits = 1) const;
    /// "67,6 sampai 79,6"; what stands between comes translated from the caller.
    [[nodiscard]] QString interval(const Interval &shares, const QString &between) const;
    /// "73,8 – 100" for a narrow column; a whole bound has no decimals.
    [[nodiscard]] QString narrowInterval(const Decimal &low, const Decimal &high) const;
    /// Sign always, a true minus: "+0,8", "−0,09", "0,0".
    [[nodiscard]] QString difference(const Decimal &value) const;
    /// "Rp 48.218.735" with a no-break space.
    [[nodiscard]] QString rupiah(qint64 value) const;

    /// "Selasa 24 November 2026"
    [[nodiscard]] QString longDate(QDate day) const;
    /// "24 November 2026"
    [[nodiscard]] QString date(QDate day) const;
    /// "24 November"
    [[nodiscard]] QString dayAndMonth(QDate day) const;
    /// "24 Nov"
    [[nodiscard]] QString shortDate(QDate day) const;
    /// "08.14"
    [[nodiscard]] QString time(QTime time) const;
    /// "Selasa 24 November 2026, 08.14"
    [[nodiscard]] QString dateTime(const QDateTime &when) const;
    /// "24 Nov 2026, 08.14"
    [[nodiscard]] QString shortDateTime(const QDateTime &when) const;
    /// "November 2026", "Triwulan IV 2026", "5 Okt – 20 Nov 2026"; the words for the longer kinds are translated.
    [[nodiscard]] QString period(const Period &period) const;
    /// "5 Okt – 20 Nov 2026"
    [[nodiscard]] QString days(const DateRange &range) const;
    /// "Nov 2026", "IV 2026": for a narrow head.
    [[nodiscard]] QString shortPeriod(const Period &period) const;
    /// "Nov"
    [[nodiscard]] QString monthShort(QDate day) const;
    /// "Sen"
    [[nodiscard]] QString weekdayShort(int weekday) const;

    /// "9.189 – 9.640"
    [[nodiscard]] QString sequenceRange(qint64 first, qint64 last) const;
    /// "19790823 200604 1 011"; anything that has not 18 digits is left as it is.
    [[nodiscard]] static QString nip(const QString &digits);
    /// The first 12 characters in groups of four: "b41f 9c02 77d3".
    [[nodiscard]] static QString hashShort(const QString &hex);
    /// Stands for "does not apply"; never for zero and never for "not yet".
    [[nodiscard]] static QString notApplicable();

private:
    QLocale m_locale;
};

} // namespace puas
