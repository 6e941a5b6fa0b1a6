// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kiosk_state.h"

#include <limits>

namespace puas {

void KioskState::apply(quint64 seq, const Event &event)
{
    lastStamp = event.stamp;
    applyOpening(seq, event);
    if (const auto *duty = std::get_if<DutyOn>(&event.payload)) {
        officer = duty->officer;
        dutySinceMs = event.stamp.wallMs;
    } else if (std::holds_alternative<DutyOff>(event.payload))
        officer.clear();
    else if (std::holds_alternative<TrainingOn>(event.payload))
        training = true;
    else if (std::holds_alternative<TrainingOff>(event.payload))
        training = false;
    else if (const auto *receipted = std::get_if<Receipted>(&event.payload)) {
        receiptedSeq = receipted->seq;
        receiptedMs = event.stamp.wallMs;
        receipt = receipted->receipt;
    } else if (std::holds_alternative<Exported>(event.payload)) {
        exportedSeq = seq;
        exportedMs = event.stamp.wallMs;
    } else if (std::holds_alternative<Rated>(event.payload) && !training)
        ++ratings;
}

void KioskState::applyOpening(quint64 seq, const Event &event)
{
    if (const auto *opened = std::get_if<Opened>(&event.payload)) {
        openedSeq = seq;
        openedOfficer = opened->officer;
        if (!opened->ticket.isEmpty())
            tickets.insert(opened->ticket);
    } else if (const auto *rated = std::get_if<Rated>(&event.payload)) {
        openedSeq = rated->opened == openedSeq ? 0 : openedSeq;
    } else if (const auto *expired = std::get_if<Expired>(&event.payload)) {
        openedSeq = expired->opened == openedSeq ? 0 : openedSeq;
    }
}

Result<KioskState> readKioskState(const Journal &journal)
{
    KioskState state;
    const auto read = journal.forEach(1, std::numeric_limits<qint64>::max(),
                                      [&](const StoredEvent &stored) {
                                          return decodeEvent(stored.body).map([&](const Event &event) {
                                              state.apply(stored.seq, event);
                                          });
                                      });
    if (!read)
        return tl::unexpected(read.error());
    return state;
}

} // namespace puas
