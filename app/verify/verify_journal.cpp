// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/bundle/stick.h"
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"
#include "app/journal/kiosk_state.h"
#include "app/verify/verification.h"

#include <QFileInfo>

namespace puas {

namespace {

/// Bundles that the kiosk wrote remember links: a journal that was cut or made anew since
/// disagrees with them.
Result<> checkOutbox(const KioskFolder &folder, const Journal &journal)
{
    for (const QString &path : bundlesBelow(folder.outboxPath())) {
        const auto bundle = BundleFile::open(path);
        if (!bundle)
            return fail(bundle.error().code, path + QStringLiteral(": ") + bundle.error().detail);
        const auto link = journal.linkAt(bundle->header().last);
        if (!link || *link != bundle->header().head)
            return fail(ErrorCode::Damaged, QStringLiteral("event %1 is not the one that %2 has")
                                                .arg(bundle->header().last)
                                                .arg(QFileInfo(path).fileName()));
    }
    return {};
}

Result<> checkChain(Verified &verified, const Journal &journal)
{
    const auto walked = journal.verify();
    if (!walked)
        return walked;
    const auto state = readKioskState(journal);
    if (!state)
        return tl::unexpected(state.error());
    verified.checked
        << QStringLiteral("chain of %1 events, %2 ratings").arg(journal.head().seq).arg(state->ratings);
    return {};
}

Result<> checkAlone(Verified &verified, const PublicKey &kiosk)
{
    const auto journal = Journal::openReadOnly(verified.path, kiosk);
    if (!journal)
        return tl::unexpected(journal.error());
    return checkChain(verified, *journal);
}

Result<> checkFolder(Verified &verified)
{
    const auto folder = KioskFolder::openToRead(QFileInfo(verified.path).path());
    if (!folder)
        return tl::unexpected(folder.error());
    verified.checked << QStringLiteral("key of kiosk %1").arg(folder->kioskId())
                     << QStringLiteral("the office's signature on the settings");
    const auto journal = Journal::openReadOnly(verified.path, folder->key().publicKey());
    if (!journal)
        return tl::unexpected(journal.error());
    if (const auto chain = checkChain(verified, *journal); !chain)
        return chain;
    if (const auto outbox = checkOutbox(*folder, *journal); !outbox)
        return outbox;
    verified.checked << QStringLiteral("bundles in the outbox against the chain");
    return {};
}

} // namespace

Verified verifyJournal(const QString &path, const AuditKey &key)
{
    Verified verified{path, QStringLiteral("journal"), {}, {}};
    const auto sound = key.signer ? checkAlone(verified, *key.signer) : checkFolder(verified);
    if (!sound)
        verified.found.push_back(sound.error());
    return verified;
}

} // namespace puas
