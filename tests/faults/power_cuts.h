// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/cutting_vfs.h"

#include <QString>

#include <functional>

namespace puas::test {

/// What one power cut did to a store.
struct AfterCut {
    bool cut = false;     ///< false: the work was done before the armed write came
    bool lost = false;    ///< something that had been acknowledged is not there
    bool damaged = false; ///< the store does not open, or is not whole
};

/// Power cuts at random writes, each leaving its own debris (UnsyncedWrites).
struct PowerCuts {
    int cuts = 0;
    int lost = 0;
    int damaged = 0;

    /// One piece of work with a cut at the write of this number. \a random is seeded by the
    /// number of the run, so that each can be played again.
    using Work = std::function<AfterCut(qint64 write, CuttingVfs::Sync sync, std::mt19937_64 &random)>;
    [[nodiscard]] static PowerCuts play(int cuts, qint64 writes, CuttingVfs::Sync sync,
                                        const Work &work);

    /// "300 cuts: 0 lost acknowledged work, 0 damaged".
    [[nodiscard]] QString toString() const;
};

/// A kiosk that is started, rates and is stopped, again and again.
[[nodiscard]] AfterCut cutKiosk(qint64 write, CuttingVfs::Sync sync, std::mt19937_64 &random);

/// About as many writes as the kiosk's work has.
inline constexpr qint64 kioskWrites = 180;

} // namespace puas::test
