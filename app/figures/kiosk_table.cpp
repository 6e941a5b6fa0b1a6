// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/kiosk_table.h"

#include "app/figures/allowance_table.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

QDate dayOf(qint64 utcMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
}

std::optional<QDate> lastReport(const Kiosk &kiosk, const QTimeZone &zone)
{
    if (!kiosk.lastReportAtUtcMs)
        return std::nullopt;
    // A clock that runs ahead would keep its kiosk from ever being silent.
    const qint64 said = *kiosk.lastReportAtUtcMs;
    return dayOf(std::min(said, kiosk.lastImportAtUtcMs.value_or(said)), zone);
}

KioskState stateOf(const KioskRow &row)
{
    if (row.kiosk.revokedAtUtcMs)
        return row.end && !row.end->replacedBy.isEmpty() ? KioskState::Replaced : KioskState::Revoked;
    if (row.silentWorkingDays > silentAfterWorkingDays)
        return KioskState::Silent;
    return row.lastReport ? KioskState::Reporting : KioskState::Waiting;
}

} // namespace

QString kioskStateName(KioskState state)
{
    switch (state) {
    case KioskState::Waiting: return QStringLiteral("waiting");
    case KioskState::Reporting: return QStringLiteral("reporting");
    case KioskState::Silent: return QStringLiteral("silent");
    case KioskState::Replaced: return QStringLiteral("replaced");
    case KioskState::Revoked: return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

Result<std::vector<KioskRow>> kioskTable(const Store &store, QDate today)
{
    const auto home = store.registry().home();
    const auto kiosks = store.registry().kiosks();
    const auto ends = store.kioskEnds().all();
    const auto clocks = store.clocks().states();
    if (!home || !kiosks || !ends || !clocks)
        return tl::unexpected(!home     ? home.error()
                              : !kiosks ? kiosks.error()
                              : !ends   ? ends.error()
                                        : clocks.error());
    const QTimeZone zone(home->timeZone);
    std::vector<KioskRow> rows;
    for (const Kiosk &kiosk : *kiosks) {
        KioskRow row;
        row.kiosk = kiosk;
        if (const auto clock = clocks->find(kiosk.id); clock != clocks->end())
            row.clock = clock->second;
        row.lastReport = lastReport(kiosk, zone);
        row.silentSince = row.lastReport.value_or(dayOf(kiosk.enrolledAtUtcMs, zone));
        if (!kiosk.revokedAtUtcMs)
            row.silentWorkingDays = workingDays({row.silentSince.addDays(1), today.addDays(1)});
        const auto end = std::find_if(ends->begin(), ends->end(),
                                      [&](const KioskEnd &one) { return one.kiosk == kiosk.id; });
        if (end != ends->end())
            row.end = *end;
        row.state = stateOf(row);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace puas
