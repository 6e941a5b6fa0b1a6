// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"

#include <QDoubleSpinBox>

namespace puas {

/// A number from 0 to 100 with two digits, as rules have them: typed, or moved by the arrow
/// keys. What it gives is exact; only what is shown passes through floating point.
class PercentField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PercentField(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] Decimal decimal() const;
    void setDecimal(const Decimal &value);
    /// "80", "79,5", "79,99".
    [[nodiscard]] QString textFromValue(double value) const override;
};

/// Without the digits that are 0 at its end: 80.00 is 80.
[[nodiscard]] Decimal trimmed(Decimal value);

} // namespace puas
