// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace puas {

namespace {

__extension__ using Wide = __int128;

constexpr int maxDigits = 9;
constexpr int maxWholeDigits = 9;
constexpr std::array<qint64, maxDigits + 1> powersOfTen{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

bool roundsUp(Wide remainder, Wide denominator, bool quotientIsOdd, RoundingMode mode)
{
    const Wide twice = remainder * 2;
    if (twice != denominator)
        return twice > denominator;
    switch (mode) {
    case RoundingMode::HalfUp: return true;
    case RoundingMode::HalfDown: return false;
    case RoundingMode::HalfEven: return quotientIsOdd;
    }
    Q_UNREACHABLE();
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

QString roundingName(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp: return QStringLiteral("half_up");
    case RoundingMode::HalfDown: return QStringLiteral("half_down");
    case RoundingMode::HalfEven: return QStringLiteral("half_even");
    }
    Q_UNREACHABLE();
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QStringView body = negative ? text.sliced(1) : text;
    const auto point = body.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? body : body.first(point);
    const QStringView fraction = point < 0 ? QStringView() : body.sliced(point + 1);

    const bool readable = !whole.isEmpty() && allDigits(whole) && allDigits(fraction)
                          && (point < 0 || !fraction.isEmpty());
    if (!readable || whole.size() > maxWholeDigits || fraction.size() > maxDigits)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("\"%1\" is not a decimal number").arg(text));

    const int digits = int(fraction.size());
    const qint64 magnitude = whole.toLongLong() * powersOfTen[size_t(digits)]
                             + (digits ? fraction.toLongLong() : 0);
    return Decimal{negative ? -magnitude : magnitude, digits};
}

QString Decimal::toString() const
{
    const qint64 power = powersOfTen[size_t(digits)];
    const qint64 magnitude = std::abs(unscaled);
    QString text = QString::number(magnitude / power);
    if (digits > 0)
        text += QLatin1Char('.')
                + QStringLiteral("%1").arg(magnitude % power, digits, 10, QLatin1Char('0'));
    return unscaled < 0 ? QLatin1Char('-') + text : text;
}

Ratio Decimal::toRatio() const
{
    return {unscaled, powersOfTen[size_t(digits)]};
}

double Decimal::toDouble() const
{
    return toRatio().toDouble();
}

std::strong_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    return compare(left.toRatio(), right.toRatio());
}

bool operator==(const Decimal &left, const Decimal &right)
{
    return (left <=> right) == std::strong_ordering::equal;
}

Decimal round(const Ratio &ratio, int digits, RoundingMode mode)
{
    const Wide scaled = Wide(ratio.numerator) * powersOfTen[size_t(digits)];
    const Wide quotient = scaled / ratio.denominator;
    const Wide remainder = scaled % ratio.denominator;
    const bool up = roundsUp(remainder, ratio.denominator, quotient % 2 != 0, mode);
    return {qint64(quotient) + (up ? 1 : 0), digits};
}

Decimal roundForShow(double value, int digits)
{
    return {qint64(std::llround(value * double(powersOfTen[size_t(digits)]))), digits};
}

} // namespace puas
