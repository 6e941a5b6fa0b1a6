// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/kiosk_config.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace puas {

/// A rule: when the counter is open, in the office's time zone. It reads no clock. Times
/// are milliseconds since 1970 in UTC. A clock before 2026 is one that has lost its time:
/// by it the counter is open, so that a dead battery closes no kiosk.
class OpeningHours
{
public:
    /// Never closed.
    OpeningHours() = default;
    /// As the settings say; never closed where they give no hours or an unknown zone.
    explicit OpeningHours(const KioskConfig &config);

    [[nodiscard]] bool isOpen(qint64 wallMs) const;
    /// The next opening or closing after \a wallMs; nothing where none ever comes.
    [[nodiscard]] std::optional<qint64> nextChange(qint64 wallMs) const;
    /// The next opening in the office's zone; invalid where none comes.
    [[nodiscard]] QDateTime nextOpening(qint64 wallMs) const;
    /// The newest closing at or before \a wallMs.
    [[nodiscard]] std::optional<qint64> lastClosing(qint64 wallMs) const;
    /// When the month of \a wallMs began.
    [[nodiscard]] qint64 monthBegin(qint64 wallMs) const;
    /// The day in the office's zone; that of UTC where the hours have none.
    [[nodiscard]] QDate dayOf(qint64 wallMs) const;

private:
    [[nodiscard]] bool opensOn(QDate day) const;
    [[nodiscard]] bool isKnown(qint64 wallMs) const;
    [[nodiscard]] QDateTime at(QDate day, QTime time) const { return {day, time, m_zone}; }

    QTimeZone m_zone;
    QTime m_opens;
    QTime m_closes;
    std::vector<int> m_closedWeekdays;
};

} // namespace puas
