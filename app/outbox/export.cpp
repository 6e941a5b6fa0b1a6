// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/export.h"

#include "app/bundle/bundle_file.h"
#include "app/bundle/bundle_writer.h"
#include "app/bundle/receipt.h"
#include "app/journal/kiosk_state.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

#include <optional>

namespace puas {

namespace {

constexpr int bundlesKept = 5;

Condition conditionOf(const Result<> &looked)
{
    return looked ? Condition::Good : Condition::Bad;
}

/// What receipts tell of this clock; 0 where it may be right.
quint64 behindMs(const KioskState &state, const Stamp &now)
{
    const qint64 office = officeTimeIn(state.receipt).value_or(0);
    return quint64(qMax<qint64>(office - now.wallMs, 0));
}

KioskHealth healthOf(const KioskFolder &folder, const Journal &journal, const KioskState &state,
                     const Stamp &now, const KioskSenses &senses)
{
    const QStorageInfo storage(folder.outboxPath());
    KioskHealth health;
    health.freeDiskMiB = quint64(qMax<qint64>(storage.bytesAvailable(), 0)) / (1024 * 1024);
    health.settingsVersion = folder.config().version;
    health.lastError = senses.lastError.left(longestHeaderText);
    health.database = conditionOf(journal.checkFile());
    health.chain = conditionOf(journal.verify());
    health.touch = senses.touch;
    health.sound = senses.sound;
    health.clockBehindMs = behindMs(state, now);
    health.exportedMs = state.exportedMs;
    health.receiptedMs = state.receiptedMs;
    return health;
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
    header.kioskName = folder.config().kioskName.left(longestHeaderText);
    header.software = QCoreApplication::applicationVersion();
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

QString pathOf(const KioskFolder &folder, const BundleHeader &header)
{
    return folder.outboxPath() + QLatin1Char('/') + header.fileName();
}

/// Writes the bundle and reads it back: what goes to a stick is compared with this file.
Result<> writeEvents(const KioskFolder &folder, const Journal &journal, const BundleHeader &header,
                     Disk &disk)
{
    const BodySource bodies = [&](const BodySink &sink) {
        return journal.forEach(header.first, header.last,
                               [&](const StoredEvent &event) { return sink(event.body); });
    };
    if (!QDir().mkpath(folder.outboxPath()))
        return fail(ErrorCode::PermissionDenied, folder.outboxPath());
    const auto written = writeBundle(folder.outboxPath(), header, folder.key(), bodies, disk);
    if (!written)
        return tl::unexpected(written.error());
    if (!isWholeBundle(*written, header))
        return fail(ErrorCode::Io, *written + QStringLiteral(" reads back differently"));
    return {};
}

/// Older bundles but for the newest few, and what an interrupted export left.
void removeOldFiles(const QString &outbox)
{
    const QDir folder(outbox);
    QFileInfoList files = folder.entryInfoList({QStringLiteral("*.puas")}, QDir::Files, QDir::Time);
    files = files.mid(bundlesKept)
            + folder.entryInfoList({QStringLiteral("*.part"), QStringLiteral("*.payload")},
                                   QDir::Files);
    for (const QFileInfo &file : files)
        QFile::remove(file.filePath());
}

Result<PreparedExport> prepared(const KioskFolder &folder, const Journal &journal,
                                const BundleHeader &header)
{
    PreparedExport result{pathOf(folder, header), header.first, header.last, 0};
    const auto counted = journal.forEach(header.first, header.last, [&](const StoredEvent &stored) {
        return decodeEvent(stored.body).map([&](const Event &event) {
            result.ratings += std::holds_alternative<Rated>(event.payload) ? 1 : 0;
        });
    });
    if (!counted)
        return tl::unexpected(counted.error());
    return result;
}

} // namespace

Result<PreparedExport> prepareExport(const KioskFolder &folder, Journal &journal, const Clock &clock,
                                     Disk &disk, const KioskSenses &senses)
{
    const auto state = readKioskState(journal);
    if (!state)
        return tl::unexpected(state.error());
    if (state->exportedSeq > 0 && state->exportedSeq == journal.head().seq) {
        const auto again = headerFor(folder, journal, *state, clock.now());
        if (!again)
            return tl::unexpected(again.error());
        if (isWholeBundle(pathOf(folder, *again), *again))
            return prepared(folder, journal, *again);
        // The file is gone. Another one under its name would differ from the copies that may
        // lie on sticks, so this export is a new one.
    }
    const auto noted = journal.append({clock.now(), Exported{state->receiptedSeq + 1}});
    if (!noted)
        return tl::unexpected(noted.error());
    const Stamp now = clock.now();
    auto header = headerFor(folder, journal, *state, now);
    if (!header)
        return tl::unexpected(header.error());
    header->health = healthOf(folder, journal, *state, now, senses);
    if (const auto written = writeEvents(folder, journal, *header, disk); !written)
        return tl::unexpected(written.error());
    removeOldFiles(folder.outboxPath());
    return prepared(folder, journal, *header);
}

Result<> deliverExport(const PreparedExport &prepared, const KioskFolder &folder,
                       const QString &stickPath, const DeliveryProgress &progress, Disk &disk)
{
    const QString below = stickFolderOf(folder.office().code, folder.kioskId());
    if (leavesStick(stickPath, below))
        return fail(ErrorCode::PermissionDenied,
                    QStringLiteral("a link stands in place of %1").arg(below));
    return deliverFile(prepared.path, stickPath + QLatin1Char('/') + below, progress, disk);
}

} // namespace puas
