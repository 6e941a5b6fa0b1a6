// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/export.h"

#include "app/bundle/bundle_file.h"
#include "app/bundle/bundle_writer.h"
#include "app/journal/kiosk_state.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

#include <optional>

namespace puas {

namespace {

constexpr int bundlesKept = 5;

KioskHealth healthOf(const KioskFolder &folder)
{
    const QStorageInfo storage(folder.outboxPath());
    return {quint64(qMax<qint64>(storage.bytesAvailable(), 0)) / (1024 * 1024),
            folder.config().version,
            {}};
}

Result<BundleHeader> headerFor(const KioskFolder &folder, const Journal &journal,
                               const KioskState &state, const Stamp &now)
{
    const auto previous = journal.linkAt(state.receiptedSeq);
    if (!previous)
        return tl::unexpected(previous.error());
    BundleHeader header;
    header.office = folder.office().code;
    header.kiosk = folder.kioskId();
    header.kioskKey = folder.key().publicKey();
    header.first = state.receiptedSeq + 1;
    header.last = journal.head().seq;
    header.previousHead = *previous;
    header.head = journal.head().link;
    header.receiptedSeq = state.receiptedSeq;
    header.wallMs = now.wallMs;
    header.kioskName = folder.config().kioskName;
    header.software = QCoreApplication::applicationVersion();
    header.health = healthOf(folder);
    header.recipients = {folder.office().boxKey};
    return header;
}

/// The file that an earlier export of the same events left, if it is whole.
bool isWholeBundle(const QString &path, const BundleHeader &wanted)
{
    auto bundle = BundleFile::open(path);
    return bundle && bundle->header().head == wanted.head && bundle->header().first == wanted.first
           && bundle->verifyPayload().has_value();
}

void removeOldBundles(const QString &outbox)
{
    const QFileInfoList files = QDir(outbox).entryInfoList({QStringLiteral("*.puas")}, QDir::Files,
                                                           QDir::Time);
    for (qsizetype i = bundlesKept; i < files.size(); ++i)
        QFile::remove(files.at(i).filePath());
}

Result<quint64> countRatings(const Journal &journal, quint64 first, quint64 last)
{
    quint64 ratings = 0;
    const auto counted = journal.forEach(first, last, [&](const StoredEvent &stored) {
        return decodeEvent(stored.body).map([&](const Event &event) {
            ratings += std::holds_alternative<Rated>(event.payload) ? 1 : 0;
        });
    });
    if (!counted)
        return tl::unexpected(counted.error());
    return ratings;
}

} // namespace

Result<PreparedExport> prepareExport(const KioskFolder &folder, Journal &journal, const Clock &clock,
                                     Disk &disk)
{
    const auto state = readKioskState(journal);
    if (!state)
        return tl::unexpected(state.error());
    const bool nothingNew = state->exportedSeq == journal.head().seq && state->exportedSeq > 0;
    if (!nothingNew) {
        const auto noted = journal.append({clock.now(), Exported{state->receiptedSeq + 1}});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    const auto header = headerFor(folder, journal, *state, clock.now());
    if (!header)
        return tl::unexpected(header.error());
    const auto ratings = countRatings(journal, header->first, header->last);
    if (!ratings)
        return tl::unexpected(ratings.error());

    PreparedExport prepared{folder.outboxPath() + QLatin1Char('/') + header->fileName(), header->first,
                            header->last, *ratings};
    if (nothingNew && isWholeBundle(prepared.path, *header))
        return prepared;
    const auto written = writeBundle(
        folder.outboxPath(), *header, folder.key(),
        [&](const BodySink &sink) {
            return journal.forEach(header->first, header->last,
                                   [&](const StoredEvent &event) { return sink(event.body); });
        },
        disk);
    if (!written)
        return tl::unexpected(written.error());
    removeOldBundles(folder.outboxPath());
    return prepared;
}

Result<> deliverExport(const PreparedExport &prepared, const KioskFolder &folder,
                       const QString &stickPath, const DeliveryProgress &progress, Disk &disk)
{
    const QString target = stickPath + QLatin1Char('/')
                           + stickFolderOf(folder.office().code, folder.kioskId());
    return deliverFile(prepared.path, target, progress, disk);
}

} // namespace puas
