// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/power_cuts.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

namespace puas::test {

/// An office that takes in a kiosk's bundles one after the other while the power may fail.
class OfficeCuts
{
public:
    /// About as many writes as the work has.
    static constexpr qint64 writes = 420;

    OfficeCuts();

    [[nodiscard]] AfterCut cut(qint64 write, CuttingVfs::Sync sync, std::mt19937_64 &random);

private:
    TestOffice m_template;
    MemoryKiosk m_kiosk{1, QStringLiteral("A1")};
    std::vector<QByteArray> m_bundles; ///< each has the one before in it
    std::vector<qint64> m_ratings;     ///< in each bundle
};

} // namespace puas::test
