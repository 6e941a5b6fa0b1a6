// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace puas::test {

/// What was written to one file since its last sync, in order, and what a power cut may
/// leave of it: any part, in any order, the last piece of a write torn at a sector.
class UnsyncedWrites
{
public:
    static constexpr qsizetype sector = 512;

    void write(qint64 at, QByteArrayView bytes)
    {
        m_writes.push_back({at, bytes.toByteArray(), false});
    }
    /// Also for a file that is deleted: its content is gone, or is not yet.
    void truncate(qint64 size) { m_writes.push_back({size, {}, true}); }
    void clear() { m_writes.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_writes.empty(); }

    /// \a synced with a random part of the writes: none of them; the first ones, of which the
    /// last is torn; or any of them in any order, some torn.
    [[nodiscard]] QByteArray afterPowerCut(QByteArray synced, std::mt19937_64 &random) const;

private:
    struct Write {
        qint64 at;
        QByteArray bytes;
        bool truncates;
    };

    static void apply(const Write &write, bool torn, QByteArray &content, std::mt19937_64 &random);

    std::vector<Write> m_writes;
};

} // namespace puas::test
