// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/served_check.h"

#include "app/store/store.h"

namespace puas {

void ServedCheck::add(const ServedCustomer &customer)
{
    ++m_served[{m_clock.at(customer.atUtcMs).day, customer.officer, customer.counter,
                customer.service}];
}

Result<> ServedCheck::compare(const Store &store, Verified &verified) const
{
    std::map<Place, qint64> missing = m_served;
    const auto differs = [&](const Place &place, const QString &further, qint64 kept, qint64 counted) {
        const auto &[day, officer, counter, service] = place;
        verified.find(
            ErrorCode::Damaged,
            QStringLiteral("tally_rating.served, day %1, officer %2, counter %3, service %4%5: %6 "
                           "kept, %7 by the events")
                .arg(dayFromNumber(day).toString(Qt::ISODate), officer, counter, service, further)
                .arg(kept)
                .arg(counted));
    };
    const auto read = store.ratings().forEachServed([&](const ServedTally &tally) {
        const Place place{tally.day, tally.officer, tally.counter, tally.service};
        if (!tally.group.isEmpty() || tally.office != m_homeOffice) {
            differs(place, QStringLiteral(", office %1, group %2").arg(tally.office, tally.group),
                    tally.served, 0);
            return;
        }
        const auto found = missing.find(place);
        const qint64 counted = found == missing.end() ? 0 : found->second;
        if (tally.served != counted)
            differs(place, {}, tally.served, counted);
        if (found != missing.end())
            missing.erase(found);
    });
    if (!read)
        return read;
    for (const auto &[place, counted] : missing)
        differs(place, {}, 0, counted);
    return {};
}

} // namespace puas
