// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/post.h"

#include "app/bundle/receipt.h"
#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"
#include "app/journal/kiosk_state.h"

namespace puas {

namespace {

std::optional<QByteArray> readIfThere(const QString &path, qint64 largest)
{
    auto file = readSmallFile(path, largest);
    return file ? std::optional(std::move(*file)) : std::nullopt;
}

Result<bool> wasTakenBefore(const Journal &journal, const QByteArray &document)
{
    bool found = false;
    const auto read = journal.forEach(1, journal.head().seq, [&](const StoredEvent &stored) {
        return decodeEvent(stored.body).map([&](const Event &event) {
            const auto *receipted = std::get_if<Receipted>(&event.payload);
            found = found || (receipted && receipted->receipt == document);
        });
    });
    return read.map([&] { return found; });
}

/// Nothing: neither newer than what we have, nor one that reopens and was not taken yet. An
/// error: not to be believed.
Result<std::optional<Receipt>> newReceipt(const KioskFolder &folder, const Journal &journal,
                                          const QByteArray &document)
{
    const auto receipt = openReceipt(folder.office().signingKey, document);
    if (!receipt)
        return tl::unexpected(receipt.error());
    if (receipt->kiosk != folder.kioskId() || receipt->office != folder.office().code)
        return fail(ErrorCode::UnknownKiosk, QStringLiteral("the receipt is for another kiosk"));
    const auto state = readKioskState(journal);
    if (!state)
        return tl::unexpected(state.error());
    if (receipt->seq <= state->receiptedSeq) {
        if (receipt->reopens == 0 || receipt->seq == state->receiptedSeq)
            return std::nullopt;
        const auto before = wasTakenBefore(journal, document);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            return std::nullopt;
    }
    const auto link = journal.linkAt(receipt->seq);
    if (!link)
        return fail(ErrorCode::Rollback,
                    QStringLiteral("the office has event %1, this kiosk ends at %2")
                        .arg(receipt->seq)
                        .arg(journal.head().seq));
    if (*link != receipt->head)
        return fail(ErrorCode::Fork,
                    QStringLiteral("the office has another event %1").arg(receipt->seq));
    return *receipt;
}

/// Appends to the journal, or keeps the refusal in \a taken.
Result<> takeReceipt(const KioskFolder &folder, Journal &journal, const Clock &clock,
                     const QByteArray &document, TakenPost &taken)
{
    const auto receipt = newReceipt(folder, journal, document);
    if (!receipt) {
        taken.refused = receipt.error();
        return {};
    }
    if (!*receipt)
        return {};
    taken.receipt = true;
    return journal.append({clock.now(), Receipted{(*receipt)->seq, document}})
        .map([](const ChainHead &) {});
}

Result<> takeSettings(KioskFolder &folder, Journal &journal, const Clock &clock,
                      const QByteArray &document, TakenPost &taken)
{
    const auto applied = folder.applySettings(document);
    if (!applied) {
        if (applied.error().code != ErrorCode::Rollback)
            taken.refused = applied.error();
        return {};
    }
    taken.settings = true;
    const ConfigApplied event{folder.config().version, toBytes(blake2b(document))};
    return journal.append({clock.now(), event}).map([](const ChainHead &) {});
}

} // namespace

OfficePost collectPost(const KioskFolder &folder, const QString &stickPath)
{
    const QString below = stickFolderOf(folder.office().code, folder.kioskId());
    if (leavesStick(stickPath, below))
        return {};
    const QString place = stickPath + QLatin1Char('/') + below + QLatin1Char('/');
    return {readIfThere(place + QString::fromLatin1(receiptFileName), largestReceipt),
            readIfThere(place + QString::fromLatin1(settingsFileName), largestSettings)};
}

Result<TakenPost> takePost(KioskFolder &folder, Journal &journal, const Clock &clock,
                           const OfficePost &post)
{
    TakenPost taken;
    if (post.receipt)
        if (const auto done = takeReceipt(folder, journal, clock, *post.receipt, taken); !done)
            return tl::unexpected(done.error());
    if (post.settings)
        if (const auto done = takeSettings(folder, journal, clock, *post.settings, taken); !done)
            return tl::unexpected(done.error());
    return taken;
}

} // namespace puas
