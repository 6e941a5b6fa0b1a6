// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"

#include <QSet>

namespace puas {

/// What a journal's events add up to: who is on duty, what the office has confirmed.
struct KioskState {
    QString officer; ///< NIP of who is on duty; empty: nobody
    qint64 dutySinceMs = 0; ///< when that officer signed on, by the kiosk's clock
    bool training = false;
    quint64 openedSeq = 0;  ///< of the Opened that is neither used nor expired; 0: none
    QString openedOfficer;  ///< whom that one is of
    QSet<QString> tickets;  ///< used ever, by their number
    quint64 receiptedSeq = 0; ///< the office has everything up to here
    quint64 exportedSeq = 0;  ///< the last Exported event; 0: never
    qint64 exportedMs = 0;    ///< and when that was, by the kiosk's clock
    qint64 receiptedMs = 0;   ///< when the last receipt was taken, by the kiosk's clock; 0: never
    QByteArray receipt;       ///< that receipt
    quint64 ratings = 0;      ///< Rated events outside training, ever
    Stamp lastStamp;          ///< of the newest event

    /// Takes one more event into account.
    void apply(quint64 seq, const Event &event);

private:
    void applyOpening(quint64 seq, const Event &event);
};

/// Reads the state from the whole journal. Damaged, NewerFormat, Io.
[[nodiscard]] Result<KioskState> readKioskState(const Journal &journal);

} // namespace puas
