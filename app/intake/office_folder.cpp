// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/office_folder.h"

#include <QDir>
#include <QFile>

namespace puas {

namespace {

const QString signingKeyFile = QStringLiteral("/keys/office-signing.key");
const QString boxKeyFile = QStringLiteral("/keys/office-box.key");

Result<> makeKeys(const QString &path)
{
    if (!QDir(path).mkpath(QStringLiteral("keys")))
        return fail(ErrorCode::PermissionDenied, path + QStringLiteral("/keys"));
    QFile::setPermissions(path + QStringLiteral("/keys"),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return SigningKey::generate()
        .and_then([&](const SigningKey &key) { return key.save(path + signingKeyFile); })
        .and_then([] { return BoxKey::generate(); })
        .and_then([&](const BoxKey &key) { return key.save(path + boxKeyFile); });
}

} // namespace

OfficeFolder::OfficeFolder(Store store, SigningKey signingKey, BoxKey boxKey)
    : m_store(std::move(store)), m_signingKey(std::move(signingKey)), m_boxKey(std::move(boxKey))
{
}

Result<OfficeFolder> OfficeFolder::create(const QString &path, const Office &home)
{
    {
        const auto store = Store::create(path, home);
        if (!store)
            return tl::unexpected(store.error());
        if (const auto made = makeKeys(path); !made)
            return tl::unexpected(made.error());
    }
    return open(path);
}

Result<OfficeFolder> OfficeFolder::open(const QString &path)
{
    auto store = Store::open(path);
    if (!store)
        return tl::unexpected(store.error());
    auto signingKey = SigningKey::load(path + signingKeyFile);
    if (!signingKey)
        return tl::unexpected(signingKey.error());
    auto boxKey = BoxKey::load(path + boxKeyFile);
    if (!boxKey)
        return tl::unexpected(boxKey.error());
    return OfficeFolder(std::move(*store), std::move(*signingKey), std::move(*boxKey));
}

} // namespace puas
