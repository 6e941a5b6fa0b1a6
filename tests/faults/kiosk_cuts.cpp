// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include "tests/faults/power_cuts.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_folder.h"

namespace puas::test {

namespace {

constexpr int starts = 4;
constexpr int mostAppends = 12;

/// What the kiosk said "Terima kasih" for: the chain's head then.
ChainHead workUntilCut(const QString &path, ChainHead acknowledged, std::mt19937_64 &random)
{
    const PublicKey kiosk = fixedSigningKey(1).publicKey();
    for (int start = 0; start < starts; ++start) {
        auto journal = Journal::open(path, kiosk);
        if (!journal)
            return acknowledged;
        for (auto left = 1 + random() % mostAppends; left > 0; --left) {
            const auto head = random() % 3 == 0
                                  ? journal->appendAll({randomEvent(random), randomEvent(random)})
                                  : journal->append(randomEvent(random));
            if (!head)
                return acknowledged;
            acknowledged = *head;
        }
        // Closing takes the log into the file, so that cuts fall there too.
    }
    return acknowledged;
}

} // namespace

AfterCut cutKiosk(qint64 write, CuttingVfs::Sync sync, std::mt19937_64 &random)
{
    CuttingVfs &vfs = CuttingVfs::installed();
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("journal.sqlite"));
    const PublicKey kiosk = fixedSigningKey(1).publicKey();
    ChainHead acknowledged = Journal::create(path, kiosk)->head();
    vfs.arm(write, sync);
    acknowledged = workUntilCut(path, acknowledged, random);
    AfterCut after;
    after.cut = vfs.hasCut();
    vfs.disarm();
    if (!after.cut)
        return after;
    vfs.leaveDebris(random);

    auto journal = Journal::open(path, kiosk);
    after.damaged = !journal;
    if (journal) {
        const auto link = journal->linkAt(acknowledged.seq);
        after.lost = !link || *link != acknowledged.link;
        // It also has to go on from there.
        after.damaged = !journal->append(sampleEvent(5)) || !journal->verify();
    }
    return after;
}

} // namespace puas::test
