// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock_stretch.h"
#include "app/event/event.h"
#include "app/store/import_transaction.h"

namespace puas {

/// Puts a kiosk's events, one after the other, into the office's rows.
class EventApplier
{
public:
    /// \a walk goes on with every event.
    EventApplier(ImportTransaction &transaction, QString kiosk, ClockWalk &walk)
        : m_transaction(transaction), m_kiosk(std::move(kiosk)), m_walk(walk)
    {
    }

    /// Keeps the event and applies what it says. Damaged or NewerFormat where the event is
    /// at fault (such as a change of a rating that does not stand before it); else the
    /// store's reasons, and storeFailed() says so.
    [[nodiscard]] Result<> apply(quint64 seq, const QByteArray &body, const QByteArray &link);

    [[nodiscard]] bool storeFailed() const { return m_storeFailed; }
    [[nodiscard]] qint64 newRatings() const { return m_newRatings; }
    [[nodiscard]] qint64 newEvents() const { return m_newEvents; }

private:
    [[nodiscard]] Result<> applyPayload(quint64 seq, const Event &event);
    [[nodiscard]] Result<> applyRated(quint64 seq, const Stamp &stamp, const Rated &rated);
    [[nodiscard]] Result<> applyOpened(const Stamp &stamp, const Opened &opened);

    ImportTransaction &m_transaction;
    QString m_kiosk;
    ClockWalk &m_walk;
    qint64 m_newRatings = 0;
    qint64 m_newEvents = 0;
    bool m_storeFailed = false;
};

} // namespace puas
