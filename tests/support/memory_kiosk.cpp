// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_kiosk.h"

#include "app/bundle/receipt.h"
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

MemoryKiosk::MemoryKiosk(quint64 keyNumber, QString counter)
    : m_keyNumber(keyNumber), m_counter(std::move(counter)), m_wallMs(firstEventMs - minuteMs)
{
}

void MemoryKiosk::add(const Payload &payload, std::optional<qint64> wallMs)
{
    const qint64 wall = wallMs.value_or(m_wallMs + minuteMs);
    if (m_bodies.empty())
        m_monotonicMs = 0;
    else
        m_monotonicMs += wall >= m_wallMs ? wall - m_wallMs : minuteMs;
    m_wallMs = wall;
    Event event{{wall, {}, quint64(m_monotonicMs)}, payload};
    event.stamp.boot.fill(quint8(m_keyNumber));
    event.stamp.boot[0] = quint8(event.stamp.boot[0] + m_boots);
    m_bodies.push_back(*encodeEvent(event));
}

void MemoryKiosk::restart(qint64 offMs)
{
    ++m_boots;
    m_monotonicMs = 0;
    m_wallMs += offMs;
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

void MemoryKiosk::take(quint64 seq, const SigningKey &office, qint64 officeMs)
{
    const Receipt receipt{QStringLiteral("DUKCAPIL"), fingerprint(key().publicKey()), seq,
                          linkAt(seq),                QByteArray(16, 'n'),            officeMs};
    add(Receipted{seq, signReceipt(office, receipt)});
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
