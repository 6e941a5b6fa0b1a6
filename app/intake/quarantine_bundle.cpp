// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/quarantine_bundle.h"

#include "app/bundle/bundle_file.h"
#include "app/disk/safe_file.h"
#include "app/intake/office_acts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace puas {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<> eachPiece(const QString &path, const std::function<Result<>(QByteArrayView)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    for (qint64 left = file.size(); left > 0;) {
        const QByteArray piece = file.read(qMin(left, pieceSize));
        if (piece.isEmpty())
            return fail(ErrorCode::Io, path);
        if (const auto taken = take(piece); !taken)
            return taken;
        left -= piece.size();
    }
    return {};
}

Result<Hash> hashOf(const QString &path)
{
    Hasher hasher;
    const auto read = eachPiece(path, [&](QByteArrayView piece) {
        hasher.add(piece);
        return Result<>();
    });
    return read.map([&] { return hasher.finish(); });
}

/// The hash under which the file lies in the office's folder afterwards; empty where it is
/// too large, or not what its kiosk signed.
Result<QByteArray> keepFile(const QString &folder, BundleFile &bundle, const QString &path, Disk &disk)
{
    if (QFileInfo(path).size() > largestKeptFile || !bundle.verifyPayload())
        return QByteArray();
    const auto hash = hashOf(path);
    if (!hash)
        return tl::unexpected(hash.error());
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    const QString target = folder + QLatin1Char('/') + quarantineFileName(toBytes(*hash));
    if (QFileInfo(target).isFile() && hashOf(target) == hash)
        return toBytes(*hash);
    auto file = SafeFile::create(target, ownersOnly, disk);
    if (!file)
        return tl::unexpected(file.error());
    return eachPiece(path, [&](QByteArrayView piece) { return file->write(piece); })
        .and_then([&] { return file->commit(); })
        .and_then([&]() -> Result<QByteArray> {
            if (hashOf(target) != hash)
                return fail(ErrorCode::Io, target + QStringLiteral(" reads back differently"));
            return toBytes(*hash);
        });
}

/// The accepted bundle that brought the office's own event \a seq, else the last one.
Result<> addOwnProof(const Store &store, quint64 seq, QuarantinedBundle &kept)
{
    bool found = false;
    return store.ratings().forEachProof(kept.kiosk, [&](const KioskProof &proof) {
        kept.ownHeader = proof.header;
        kept.ownSignature = proof.signature;
        found = seq > 0 && proof.firstSeq <= qint64(seq) && proof.lastSeq >= qint64(seq);
        return !found;
    });
}

/// As it was kept the first time.
Result<QuarantinedBundle> keptBefore(const Store &store, const QuarantinedBundle &wanted)
{
    const auto bundles = store.quarantine().bundles();
    if (!bundles)
        return tl::unexpected(bundles.error());
    for (const QuarantinedBundle &kept : *bundles)
        if (kept.kiosk == wanted.kiosk && kept.header == wanted.header
            && kept.signature == wanted.signature)
            return kept;
    return fail(ErrorCode::Database, QStringLiteral("a quarantined bundle is gone"));
}

} // namespace

bool isProof(ErrorCode reason)
{
    return reason == ErrorCode::Fork || reason == ErrorCode::Rollback || reason == ErrorCode::Revoked;
}

QString quarantinePath(const QString &officeFolder)
{
    return officeFolder + QStringLiteral("/quarantine");
}

QString quarantineFileName(const QByteArray &fileHash)
{
    return QString::fromLatin1(fileHash.toHex()) + QStringLiteral(".puas");
}

Result<QuarantinedBundle> keepAsProof(OfficeFolder &office, BundleFile &bundle, const QString &path,
                                      const Error &reason, const std::optional<Parting> &parting,
                                      qint64 nowMs, Disk &disk)
{
    const BundleHeader &header = bundle.header();
    QuarantinedBundle kept;
    kept.atUtcMs = nowMs;
    kept.kiosk = header.kiosk;
    kept.firstSeq = qint64(header.first);
    kept.lastSeq = qint64(header.last);
    kept.reason = errorName(reason.code);
    kept.detail = reason.detail;
    kept.header = bundle.headerBytes();
    kept.signature = toByteArray(bundle.signature());
    const auto known = office.store().quarantine().holds(kept);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return keptBefore(office.store(), kept);
    if (parting) {
        kept.partsAtSeq = qint64(parting->seq);
        kept.ownLink = toBytes(parting->ownLink);
        kept.theirLink = toBytes(parting->theirLink);
    }
    auto hash = keepFile(quarantinePath(office.store().folder()), bundle, path, disk);
    if (!hash)
        return tl::unexpected(hash.error());
    kept.fileHash = std::move(*hash);
    const auto kiosk = addOwnProof(office.store(), parting ? parting->seq : 0, kept);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    return quarantineBundle(office, kept).map([&] { return kept; });
}

} // namespace puas
