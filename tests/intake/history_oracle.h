// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <vector>

namespace puas::test {

/// An event as the oracle knows it: a number that no other event ever has. It knows no
/// hashes and no formats, only what happened.
using EventId = qint64;

/// A bundle as the one who carries the stick knows it.
struct CarriedBundle {
    int key = 0;
    quint64 first = 1;
    quint64 receiptedSeq = 0;
    std::vector<EventId> history; ///< from event 1 to the bundle's last
};

/// What an office should say and count, in a few lines that share nothing with the program.
class HistoryOracle
{
public:
    void enrol(int key) { m_kiosks[key] = {}; }
    void backUp() { m_backup = m_kiosks; }
    /// The office forgets what came after the backup, kiosks included.
    void restore() { m_kiosks = m_backup; }
    [[nodiscard]] bool isRevoked(int key) { return m_kiosks[key].revoked; }
    [[nodiscard]] bool isEnrolled(int key) const { return m_kiosks.contains(key); }
    void revoke(int key) { m_kiosks[key].revoked = true; }
    void rated(EventId event, int value) { m_ratings[event] = value; }
    [[nodiscard]] bool isRating(EventId event) const { return m_ratings.contains(event); }
    /// \a event changes the rating at \a seq of the history it stands in.
    void changed(EventId event, quint64 seq, int value) { m_changes[event] = {seq, value}; }

    /// "accepted", "known", or the reason; an accepted bundle is taken. Of a key that is not
    /// enrolled: "unknown-kiosk".
    QString import(const CarriedBundle &bundle);

    [[nodiscard]] const std::vector<EventId> &known(int key) { return m_kiosks[key].history; }
    /// Answer -> how often, of a kiosk's counted ratings.
    [[nodiscard]] std::map<int, qint64> counts(int key);

private:
    struct Kiosk {
        std::vector<EventId> history;
        quint64 acknowledged = 0;
        bool revoked = false;
    };
    struct Change {
        quint64 seq = 0;
        int value = 0;
    };

    std::map<int, Kiosk> m_kiosks;
    std::map<int, Kiosk> m_backup;
    std::map<EventId, int> m_ratings;
    std::map<EventId, Change> m_changes;
};

} // namespace puas::test
