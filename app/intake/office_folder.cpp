// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/office_folder.h"

#include "app/disk/safe_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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
        .and_then([&](const SigningKey &key) {
            const QByteArray hex = toByteArray(key.publicKey()).toHex() + '\n';
            return writeFileSafely(officePublicKeyPath(path), hex)
                .and_then([&] { return key.save(path + signingKeyFile); });
        })
        .and_then([] { return BoxKey::generate(); })
        .and_then([&](const BoxKey &key) { return key.save(path + boxKeyFile); });
}

/// Of the process: "login:" and the user's name, so that nobody takes it for a person who
/// signed on.
QString loginName()
{
    const QString user = qEnvironmentVariable("USER", QStringLiteral("unknown"));
    return QStringLiteral("login:") + user.left(100);
}

} // namespace

OfficeFolder::OfficeFolder(Store store, SigningKey signingKey, BoxKey boxKey)
    : m_store(std::move(store)), m_actor(loginName()), m_signingKey(std::move(signingKey)),
      m_boxKey(std::move(boxKey))
{
}

QString officePublicKeyPath(const QString &folder)
{
    return folder + QStringLiteral("/keys/office-signing.pub");
}

Result<ActEntry> OfficeFolder::nextAct(Act act) const
{
    act.who = m_actor;
    act.atMs = QDateTime::currentMSecsSinceEpoch();
    return puas::nextAct(m_store, m_signingKey, act);
}

Result<> OfficeFolder::perform(const Act &act, const std::function<Result<>(Store &)> &change)
{
    auto transaction = m_store.transaction();
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto changed = change(m_store); !changed)
        return changed;
    const auto entry = nextAct(act);
    if (!entry)
        return tl::unexpected(entry.error());
    return m_store.acts().append(*entry).and_then([&] { return transaction->commit(); });
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
    auto office = open(path);
    if (!office)
        return office;
    const QJsonObject after{{QStringLiteral("name"), home.name.trimmed()},
                            {QStringLiteral("time_zone"), QString::fromLatin1(home.timeZone)}};
    const Act act{QStringLiteral("office-created"), 0, {}, home.code.trimmed(), {},
                  QJsonDocument(after).toJson(QJsonDocument::Compact)};
    if (const auto noted = office->perform(act, [](Store &) { return Result<>(); }); !noted)
        return tl::unexpected(noted.error());
    return office;
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
