// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/import_transaction.h"
#include "app/store/local_clock.h"
#include "app/verify/verification.h"

#include <map>
#include <tuple>

namespace puas {

class Store;

/// Counts the customers for whom kiosks opened a rating, and holds the tallies against that:
/// the one tally that no rating tells of.
class ServedCheck
{
public:
    ServedCheck(QString homeOffice, const QTimeZone &zone)
        : m_homeOffice(std::move(homeOffice)), m_clock(zone)
    {
    }

    void add(const ServedCustomer &customer);
    /// Fails as the database does.
    Result<> compare(const Store &store, Verified &verified) const;

private:
    /// Day, officer, counter, service.
    using Place = std::tuple<qint64, QString, QString, QString>;

    QString m_homeOffice;
    LocalClock m_clock;
    std::map<Place, qint64> m_served;
};

} // namespace puas
