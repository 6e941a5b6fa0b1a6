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
    MemoryKiosk(quint64 keyNumber, QString counter)
        : m_keyNumber(keyNumber), m_counter(std::move(counter))
    {
    }

    [[nodiscard]] SigningKey key() const;
    [[nodiscard]] const QString &counter() const { return m_counter; }
    [[nodiscard]] quint64 lastSeq() const { return m_bodies.size(); }
    [[nodiscard]] quint64 receiptedSeq() const { return m_receiptedSeq; }
    [[nodiscard]] Hash linkAt(quint64 seq) const;

    /// Appends an event a minute after the one before; \a wallMs stands in for its time.
    void add(const Payload &payload, std::optional<qint64> wallMs = {});
    void addBody(const QByteArray &body) { m_bodies.push_back(body); }
    void rate(int value) { add(overallRating(value, m_counter)); }
    void rate(std::initializer_list<int> values);
    /// Takes a receipt: from here on bundles start after \a seq.
    void take(quint64 seq);
    void setReceipted(quint64 seq) { m_receiptedSeq = seq; }

    /// A bundle of the events from \a first (0: the one after the last receipt) to the head.
    [[nodiscard]] BundleForge bundle(const BoxPublicKey &office, quint64 first = 0) const;

private:
    quint64 m_keyNumber;
    QString m_counter;
    std::vector<QByteArray> m_bodies;
    quint64 m_receiptedSeq = 0;
};

} // namespace puas::test
