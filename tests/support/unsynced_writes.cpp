// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unsynced_writes.h"

#include <algorithm>

namespace puas::test {

namespace {

void overwrite(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

} // namespace

void UnsyncedWrites::apply(const Write &write, bool torn, QByteArray &content, std::mt19937_64 &random)
{
    if (write.truncates) {
        content.truncate(write.at);
        return;
    }
    if (!torn) {
        overwrite(content, write.at, write.bytes);
        return;
    }
    // Each sector of the disk comes through or does not.
    const qint64 end = write.at + write.bytes.size();
    for (qint64 from = write.at; from < end;) {
        const qint64 to = std::min(end, (from / sector + 1) * sector);
        if (random() % 2 == 0)
            overwrite(content, from, QByteArrayView(write.bytes).sliced(from - write.at, to - from));
        from = to;
    }
}

QByteArray UnsyncedWrites::afterPowerCut(QByteArray synced, std::mt19937_64 &random) const
{
    enum { NothingKept, FirstOnesKept, AnyKept, Ways };
    const auto way = random() % Ways;
    if (m_writes.empty() || way == NothingKept)
        return synced;
    if (way == FirstOnesKept) {
        const size_t last = random() % m_writes.size();
        for (size_t i = 0; i <= last; ++i)
            apply(m_writes[i], i == last, synced, random);
        return synced;
    }
    std::vector<Write> kept;
    for (const Write &write : m_writes)
        if (random() % 2 == 0)
            kept.push_back(write);
    std::shuffle(kept.begin(), kept.end(), random);
    for (const Write &write : kept)
        apply(write, random() % 4 == 0, synced, random);
    return synced;
}

} // namespace puas::test
