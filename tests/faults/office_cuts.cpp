// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office_cuts.h"

#include "app/audit/office_journal.h"

#include <algorithm>

namespace puas::test {

namespace {

constexpr int bundles = 4;
constexpr int ratingsEach = 12;

/// Whether the store opens again, holds against its own rows, and its journal is whole.
bool isWhole(const QString &path)
{
    const auto office = OfficeFolder::open(path);
    if (!office)
        return false;
    const auto complaints = office->store().check();
    return complaints && complaints->isEmpty()
           && verifyActs(office->store(), office->signingKey().publicKey());
}

} // namespace

OfficeCuts::OfficeCuts()
{
    m_template.enrol(m_kiosk.key(), m_kiosk.counter());
    const BoxPublicKey office = m_template.folder().boxKey().publicKey();
    for (int bundle = 1; bundle <= bundles; ++bundle) {
        for (int i = 0; i < ratingsEach; ++i)
            m_kiosk.rate(1 + i % 4);
        m_bundles.push_back(m_kiosk.bundle(office).build());
        m_ratings.push_back(qint64(bundle) * ratingsEach);
    }
    m_template.close();
}

AfterCut OfficeCuts::cut(qint64 write, CuttingVfs::Sync sync, std::mt19937_64 &random)
{
    CuttingVfs &vfs = CuttingVfs::installed();
    TestOffice office(m_template.path());
    qint64 acknowledged = 0;
    vfs.arm(write, sync);
    for (size_t i = 0; i < m_bundles.size() && !vfs.hasCut(); ++i) {
        if (office.importBytes(m_bundles[i]) == QLatin1String("accepted"))
            acknowledged = m_ratings[i];
        // Now and then the office closes for the day: the log goes into the file.
        if (random() % 3 == 0) {
            office.close();
            if (!vfs.hasCut())
                office.open();
        }
    }
    office.close();
    AfterCut after;
    after.cut = vfs.hasCut();
    vfs.disarm();
    if (!after.cut)
        return after;
    vfs.leaveDebris(random);

    after.damaged = !isWhole(office.path());
    if (after.damaged)
        return after;
    office.open();
    const qint64 found = office.overall().n();
    after.lost = found < acknowledged;
    // All or nothing, and the same bundles bring the rest.
    const bool isOneOfThem = found == 0 || std::ranges::count(m_ratings, found) == 1;
    const QString again = office.importBytes(m_bundles.back());
    after.damaged = !isOneOfThem || office.overall().n() != m_ratings.back()
                    || (again != QLatin1String("accepted") && again != QLatin1String("known"));
    return after;
}

} // namespace puas::test
