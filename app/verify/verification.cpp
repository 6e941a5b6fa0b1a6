// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/verification.h"

#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"
#include "app/intake/office_folder.h"

#include <QFileInfo>

#include <algorithm>

namespace puas {

namespace {

constexpr qint64 largestKeyFile = 4096;
constexpr qsizetype hexKeySize = 64;
constexpr size_t mostFindings = 100;
const QString journalFile = QStringLiteral("journal.sqlite");
const QString storeFile = QStringLiteral("office.sqlite");

Result<std::vector<Verified>> verifyFolder(const QString &path, const AuditKey &key)
{
    if (QFileInfo::exists(path + QLatin1Char('/') + storeFile))
        return std::vector{verifyStore(path, key)};
    if (QFileInfo::exists(path + QLatin1Char('/') + journalFile))
        return std::vector{verifyJournal(path + QLatin1Char('/') + journalFile, key)};
    std::vector<Verified> all;
    for (const QString &bundle : bundlesBelow(path))
        all.push_back(verifyBundle(bundle, key));
    if (all.empty())
        return fail(ErrorCode::NotFound, path + QStringLiteral(" holds no bundle, journal or store"));
    return all;
}

} // namespace

Result<PublicKey> publicKeyIn(const QString &officeFolder)
{
    return AuditKey::read(officePublicKeyPath(officeFolder)).map([](const AuditKey &key) {
        return key.signer.value_or(PublicKey{});
    });
}

void Verified::find(ErrorCode code, const QString &detail)
{
    if (found.size() < mostFindings)
        found.push_back({code, detail});
    else
        ++further;
}

void Verified::append(const Verified &other, size_t most)
{
    checked += other.checked;
    const size_t shown = std::min(most, other.found.size());
    for (size_t i = 0; i < shown; ++i)
        find(other.found[i].code, other.found[i].detail);
    further += other.further + qint64(other.found.size() - shown);
}

Result<AuditKey> AuditKey::read(const QString &path)
{
    const auto bytes = readSmallFile(path, largestKeyFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QByteArray hex = bytes->trimmed();
    if (const auto signer = fixedBytes<32>(QByteArray::fromHex(hex));
        signer && hex.size() == hexKeySize)
        return AuditKey{*signer, nullptr};
    if (auto signer = SigningKey::load(path))
        return AuditKey{signer->publicKey(), nullptr};
    auto opener = BoxKey::load(path);
    if (!opener)
        return fail(opener.error().code == ErrorCode::Damaged ? ErrorCode::InvalidInput
                                                              : opener.error().code,
                    path + QStringLiteral(" is no key"));
    return AuditKey{std::nullopt, std::make_shared<const BoxKey>(std::move(*opener))};
}

Result<std::vector<Verified>> verifyPath(const QString &path, const AuditKey &key)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return verifyFolder(path, key);
    if (info.fileName() == storeFile)
        return std::vector{verifyStore(info.path(), key)};
    if (info.suffix() == QLatin1String("sqlite"))
        return std::vector{verifyJournal(path, key)};
    return std::vector{verifyBundle(path, key)};
}

} // namespace puas
