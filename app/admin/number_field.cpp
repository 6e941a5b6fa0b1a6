// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/number_field.h"

#include "app/report/eye_format.h"

#include <cmath>

namespace puas {

namespace {

constexpr int fieldDigits = 2;

} // namespace

Decimal trimmed(Decimal value)
{
    while (value.digits > 0 && value.unscaled % 10 == 0) {
        value.unscaled /= 10;
        --value.digits;
    }
    return value;
}

PercentField::PercentField(const QString &accessibleName, QWidget *parent) : QDoubleSpinBox(parent)
{
    setAccessibleName(accessibleName);
    setDecimals(fieldDigits);
    setRange(0, 100);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
}

Decimal PercentField::decimal() const
{
    return trimmed({std::llround(value() * 100), fieldDigits});
}

void PercentField::setDecimal(const Decimal &value)
{
    setValue(value.toDouble());
}

QString PercentField::textFromValue(double value) const
{
    return EyeFormat().decimal(trimmed({std::llround(value * 100), fieldDigits}));
}

} // namespace puas
