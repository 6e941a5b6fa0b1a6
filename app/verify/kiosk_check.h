// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/verify/office_by_acts.h"
#include "app/verify/replayed_ratings.h"
#include "app/verify/served_check.h"
#include "app/verify/used_codes.h"
#include "app/verify/verification.h"

namespace puas {

/// What one kiosk's history gave.
struct KioskWalked {
    qint64 events = 0;
    qint64 ratings = 0; ///< held against their events
};

/// Walks one kiosk's history in the store from its first event on: the chain, what the
/// kiosk signed at the end of each bundle, what the office's journal says of each import,
/// the kiosk's row, and each of its ratings against the events. Memory as large as the
/// kiosk's ratings.
class KioskCheck
{
public:
    /// \a acts: nothing where the office's journal could not be read to its end.
    /// \a leftOut: what people's decisions left out of its ratings. \a offsets: those of them
    /// that put its clock right.
    KioskCheck(const Store &store, const Kiosk &kiosk, const KioskByActs *acts,
               const ClosingByActs::LeftOut &leftOut, std::vector<ClockOffset> offsets,
               const Office &home, Verified &verified)
        : m_store(store), m_kiosk(kiosk), m_acts(acts), m_leftOut(leftOut), m_offsets(std::move(offsets)),
          m_zone(home.timeZone), m_verified(verified), m_ratings(home.code)
    {
    }

    /// Adds to \a used and \a served what the history speaks of. Fails as the database does.
    Result<KioskWalked> run(UsedCodes &used, ServedCheck &served);

private:
    void find(ErrorCode code, const QString &detail);
    void findAt(qint64 seq, const QString &what);
    Result<std::map<qint64, Hash>> readProofs(const PublicKey &key);
    void checkProof(const PublicKey &key, const KioskProof &proof, size_t index);
    void checkKnowledge();
    Result<qint64> walkEvents(const PublicKey &key, const std::map<qint64, Hash> &heads,
                              UsedCodes &used);
    void takeEvent(quint64 seq, const QByteArray &body, UsedCodes &used);
    void followClock(quint64 seq, const Event &event);
    Result<> judgeClock(ServedCheck &served);
    Result<qint64> compareRatings(UsedCodes &used);

    const Store &m_store;
    const Kiosk &m_kiosk;
    const KioskByActs *m_acts;
    const ClosingByActs::LeftOut &m_leftOut;
    std::vector<ClockOffset> m_offsets;
    QTimeZone m_zone;
    Verified &m_verified;
    ReplayedRatings m_ratings;
    ClockWalk m_clock;
    size_t m_bundle = 0; ///< of the acts, the one that brought the event at hand
    /// Customers for whom a rating was opened, and the event that says so.
    struct Served {
        quint64 seq;
        Stamp stamp;
        ServedCustomer customer;
    };
    std::vector<Served> m_served;
    qint64 m_acknowledged = 0;          ///< by the signed headers
    std::optional<qint64> m_lastReport; ///< by the signed headers, ms since 1970
};

} // namespace puas
