// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_kiosk.h"

#include "tests/support/fixed_keys.h"

namespace puas::test {

namespace {

constexpr qint64 firstEventMs = 1'791'162'000'000; // 2026-10-05 08:00 in Jakarta
constexpr qint64 minuteMs = 60'000;

} // namespace

SigningKey MemoryKiosk::key() const
{
    return fixedSigningKey(m_keyNumber);
}

Hash MemoryKiosk::linkAt(quint64 seq) const
{
    Hash link = firstLink(key().publicKey());
    for (quint64 i = 0; i < seq; ++i)
        link = nextLink(link, m_bodies[i]);
    return link;
}

void MemoryKiosk::add(const Payload &payload, std::optional<qint64> wallMs)
{
    const qint64 after = qint64(m_bodies.size()) * minuteMs;
    Event event{{wallMs.value_or(firstEventMs + after), {}, quint64(after)}, payload};
    event.stamp.boot.fill(quint8(m_keyNumber));
    m_bodies.push_back(*encodeEvent(event));
}

void MemoryKiosk::rate(std::initializer_list<int> values)
{
    for (const int value : values)
        rate(value);
}

void MemoryKiosk::take(quint64 seq)
{
    add(Receipted{seq, "receipt"});
    m_receiptedSeq = seq;
}

BundleForge MemoryKiosk::bundle(const BoxPublicKey &office, quint64 first) const
{
    const quint64 start = first == 0 ? m_receiptedSeq + 1 : first;
    BundleForge forge = honestBundle(key(), office,
                                     {m_bodies.begin() + qsizetype(start - 1), m_bodies.end()}, start,
                                     linkAt(start - 1));
    forge.header.receiptedSeq = m_receiptedSeq;
    return forge;
}

} // namespace puas::test
