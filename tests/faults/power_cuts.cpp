// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/power_cuts.h"

namespace puas::test {

PowerCuts PowerCuts::play(int cuts, qint64 writes, CuttingVfs::Sync sync, const Work &work)
{
    PowerCuts figures;
    for (quint64 run = 0; figures.cuts < cuts; ++run) {
        std::mt19937_64 random(run);
        const AfterCut after = work(qint64(random() % quint64(writes)), sync, random);
        if (!after.cut)
            continue;
        ++figures.cuts;
        figures.lost += after.lost ? 1 : 0;
        figures.damaged += after.damaged ? 1 : 0;
    }
    return figures;
}

QString PowerCuts::toString() const
{
    return QStringLiteral("%1 cuts: %2 lost acknowledged work, %3 left a damaged store")
        .arg(cuts)
        .arg(lost)
        .arg(damaged);
}

} // namespace puas::test
