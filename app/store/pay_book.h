// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance.h"

#include <QDate>

#include <map>
#include <vector>

namespace puas {

class Database;

/// From which day on (20261101) an officer's allowance of a month is how much in full.
struct BaseAllowance {
    QString officer; ///< NIP
    qint64 firstDay = 0;
    qint64 rupiah = 0;

    bool operator==(const BaseAllowance &) const = default;
};

/// What an officer reached in a component of the rule in a period.
struct ComponentValue {
    QString officer;   ///< NIP
    QString period;    ///< as Period::toString()
    QString component; ///< its key in the rule
    Decimal percent;   ///< 0 to 100, 2 digits

    bool operator==(const ComponentValue &) const = default;
};

/// Base allowances and components. A handle on an open Store, same thread; every change is on
/// disk when its call returns, or with its transaction. What values may be, and who may enter
/// them, is app/intake/pay_acts.h's.
class PayBook
{
public:
    explicit PayBook(Database &database) : m_database(database) {}

    /// Ordered by officer and day.
    [[nodiscard]] Result<std::vector<BaseAllowance>> bases() const;
    /// NIP -> rupiah, of those in force on \a day.
    [[nodiscard]] Result<std::map<QString, qint64>> basesOn(QDate day) const;
    /// Ordered by officer, period and component.
    [[nodiscard]] Result<std::vector<ComponentValue>> components() const;
    /// NIP -> what was entered for exactly this period.
    [[nodiscard]] Result<std::map<QString, ComponentPercents>> componentsOf(const QString &period) const;

    /// In place of what stood there. NotFound for an officer who is not registered.
    Result<> put(const BaseAllowance &base);
    Result<> put(const ComponentValue &value);

private:
    [[nodiscard]] Result<qint64> officerId(const QString &nip) const;

    Database &m_database;
};

} // namespace puas
