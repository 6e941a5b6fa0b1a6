// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bundle_forge.h"
#include "tests/support/sample_events.h"

namespace puas::test {

/// A kiosk without a disk: its whole state is a value, so that a test can clone it, set it
/// back or lose it. Its bundles are as true as a real kiosk's.
class MemoryKiosk
{
public:
    MemoryKiosk(quint64 keyNumber, QString counter);

    [[nodiscard]] SigningKey key() const;
    [[nodiscard]] const QString &counter() const { return m_counter; }
    [[nodiscard]] quint64 lastSeq() const { return m_bodies.size(); }
    [[nodiscard]] quint64 receiptedSeq() const { return m_receiptedSeq; }
    [[nodiscard]] Hash linkAt(quint64 seq) const;

    /// Appends an event a minute after the one before; \a wallMs stands in for its time. The
    /// monotonic time goes on with the wall clock, and by a minute where that goes back.
    void add(const Payload &payload, std::optional<qint64> wallMs = {});
    void addBody(const QByteArray &body) { m_bodies.push_back(body); }
    /// Somebody turns the wall clock, by so much; nothing is written down.
    void turnClock(qint64 byMs) { m_wallMs += byMs; }
    /// It is switched off and on: time goes on by \a offMs meanwhile.
    void restart(qint64 offMs = 0);
    [[nodiscard]] qint64 wallMs() const { return m_wallMs; }
    void rate(int value) { add(overallRating(value, m_counter)); }
    void rate(std::initializer_list<int> values);
    /// Takes a receipt: from here on bundles start after \a seq.
    void take(quint64 seq);
    /// The same with a receipt of an office whose clock says \a officeMs.
    void take(quint64 seq, const SigningKey &office, qint64 officeMs);
    void setReceipted(quint64 seq) { m_receiptedSeq = seq; }

    /// A bundle of the events from \a first (0: the one after the last receipt) to the head.
    [[nodiscard]] BundleForge bundle(const BoxPublicKey &office, quint64 first = 0) const;

private:
    quint64 m_keyNumber;
    QString m_counter;
    std::vector<QByteArray> m_bodies;
    quint64 m_receiptedSeq = 0;
    qint64 m_wallMs; ///< of the newest event, and what the clock was turned by since
    qint64 m_monotonicMs = -60'000;
    int m_boots = 0;
};

} // namespace puas::test
