// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/unsynced_writes.h"

#include <atomic>
#include <chrono>
#include <limits>
#include <map>
#include <string>

namespace puas::test {

/// SQLite's way to the disk, with a cut in it: from the armed write on every write, sync
/// and deletion fails, as for a process that was killed. restoreSynced() then takes back
/// what was written and not synced, as a power cut does. Also what Qt opens goes through
/// it. One thread, and one database under test at a time.
class CuttingVfs
{
public:
    /// Registered as SQLite's default; for the life of the process.
    static CuttingVfs &installed();

    /// What becomes of SQLite's syncs.
    enum class Sync {
        Done,
        /// synchronous=NORMAL behind the program's back: set on every connection, and the
        /// program's own PRAGMA is answered as if it had worked.
        Normal,
        Lying, ///< said to be done; nothing is kept
    };

    /// Cuts at the write of this number, from 0.
    void arm(qint64 write, Sync sync = Sync::Done);
    void disarm() { m_armed = false; }
    /// Arms without a cut: the sync of this number, from 0, says no and keeps nothing, and
    /// what was written can still be read.
    void armSync(qint64 sync);
    [[nodiscard]] bool hasFailedSync() const { return m_syncs > m_failingSync; }
    /// The power goes now.
    void cutNow() { m_cut = true; }
    /// The disk is there again, as after a cable that was loose: what is opened from now on
    /// works, and every write to a file that is open already goes on failing.
    void comeBackForNewFiles();
    /// A slow disk: each sync takes so much longer. From any thread.
    void setSyncDelay(std::chrono::milliseconds delay) { m_syncDelay = delay; }
    [[nodiscard]] std::chrono::milliseconds syncDelay() const { return m_syncDelay; }
    [[nodiscard]] bool hasCut() const { return m_cut; }
    [[nodiscard]] qint64 writes() const { return m_writes; }
    /// Gives every file the content it had at its last sync. All databases have to be closed.
    void restoreSynced() const;
    /// As a real power cut: what was synced, and a random part of what was not (see
    /// UnsyncedWrites). All databases have to be closed.
    void leaveDebris(std::mt19937_64 &random) const;

    // For the functions that SQLite calls.
    /// Counts a write that is about to happen to a file; false where it must fail.
    bool goesOn(const std::string &path);
    /// Where a write that goesOn() was asked about is noted; also the one that the cut met.
    [[nodiscard]] UnsyncedWrites *unsynced(const std::string &path);
    void synced(const std::string &path);
    /// Counts a sync that is about to happen; true where it must fail.
    [[nodiscard]] bool failsSync();
    [[nodiscard]] bool playsNormal() const { return m_armed && m_sync == Sync::Normal; }
    [[nodiscard]] bool isDead() const { return m_armed && m_cut; }
    [[nodiscard]] int comebacks() const { return m_comebacks; }

private:
    CuttingVfs();
    void remember(const std::string &path);

    bool m_armed = false;
    bool m_cut = false;
    Sync m_sync = Sync::Done;
    std::atomic<std::chrono::milliseconds> m_syncDelay{};
    int m_comebacks = 0;
    qint64 m_cutAt = 0;
    qint64 m_failingSync = std::numeric_limits<qint64>::max();
    qint64 m_syncs = 0;
    qint64 m_writes = 0;
    std::map<std::string, QByteArray> m_synced;
    std::map<std::string, UnsyncedWrites> m_unsynced;
};

} // namespace puas::test
