// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/office_folder.h"

#include "app/disk/safe_file.h"
#include "app/intake/office_acts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <optional>

namespace puas {

namespace {

const QString signingKeyFile = QStringLiteral("/keys/office-signing.key");
const QString boxKeyFile = QStringLiteral("/keys/office-box.key");

/// The key in this file, made now where there is none: a creation that was cut short may
/// have left it.
template<typename Key>
Result<Key> keyIn(const QString &path)
{
    auto key = Key::load(path);
    if (key || key.error().code != ErrorCode::NotFound)
        return key;
    key = Key::generate();
    if (key)
        if (const auto saved = key->save(path); !saved)
            return tl::unexpected(saved.error());
    return key;
}

struct Keys {
    SigningKey signing;
    BoxKey box;
};

Result<Keys> makeKeys(const QString &path)
{
    if (!QDir(path).mkpath(QStringLiteral("keys")))
        return fail(ErrorCode::PermissionDenied, path + QStringLiteral("/keys"));
    QFile::setPermissions(path + QStringLiteral("/keys"),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto signing = keyIn<SigningKey>(path + signingKeyFile);
    if (!signing)
        return tl::unexpected(signing.error());
    auto box = keyIn<BoxKey>(path + boxKeyFile);
    if (!box)
        return tl::unexpected(box.error());
    const QByteArray hex = toByteArray(signing->publicKey()).toHex() + '\n';
    return writeFileSafely(officePublicKeyPath(path), hex).map([&] {
        return Keys{std::move(*signing), std::move(*box)};
    });
}

/// Of the process: "login:" and the user's name, so that nobody takes it for a person who
/// signed on.
QString loginName()
{
    const QString user = qEnvironmentVariable("USER", QStringLiteral("unknown"));
    return QStringLiteral("login:") + user.left(100);
}

Result<> appendFoundingActs(Store &store, const SigningKey &key)
{
    const auto acts = foundingActs(store, key.publicKey());
    if (!acts)
        return tl::unexpected(acts.error());
    for (Act act : *acts) {
        act.who = loginName();
        const auto appended = nextAct(store, key, act).and_then(
            [&](const ActEntry &entry) { return store.acts().append(entry); });
        if (!appended)
            return appended;
    }
    return {};
}

} // namespace

OfficeFolder::OfficeFolder(Store store, SigningKey signingKey, BoxKey boxKey)
    : m_store(std::move(store)), m_actor(loginName()), m_signingKey(std::move(signingKey)),
      m_boxKey(std::move(boxKey))
{
}

QString officeBoxKeyPath(const QString &folder)
{
    return folder + boxKeyFile;
}

QString officePublicKeyPath(const QString &folder)
{
    return folder + QStringLiteral("/keys/office-signing.pub");
}

Result<ActEntry> OfficeFolder::nextAct(Act act) const
{
    act.who = m_actor;
    if (act.atMs == 0)
        act.atMs = QDateTime::currentMSecsSinceEpoch();
    return puas::nextAct(m_store, m_signingKey, act);
}

Result<> OfficeFolder::perform(const Act &act, const std::function<Result<>(Store &)> &change)
{
    return perform([&](Store &store) { return change(store).map([&] { return act; }); });
}

Result<> OfficeFolder::perform(const std::function<Result<Act>(Store &)> &change)
{
    return performAll(
        [&](Store &store) { return change(store).map([](const Act &act) { return std::vector{act}; }); });
}

Result<> OfficeFolder::performAll(const std::function<Result<std::vector<Act>>(Store &)> &change)
{
    auto transaction = m_store.transaction();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto acts = change(m_store);
    if (!acts)
        return tl::unexpected(acts.error());
    for (const Act &act : *acts) {
        const auto noted = nextAct(act).and_then(
            [&](const ActEntry &entry) { return m_store.acts().append(entry); });
        if (!noted)
            return noted;
    }
    return transaction->commit();
}

Result<OfficeFolder> OfficeFolder::create(const QString &path, const Office &home)
{
    // The store gets its name last, with its first acts in it: a folder that has one is an
    // office with keys.
    std::optional<Keys> keys;
    auto store = Store::create(path, home, [&](Store &fresh) -> Result<> {
        auto made = makeKeys(path);
        if (!made)
            return tl::unexpected(made.error());
        keys.emplace(std::move(*made));
        return appendFoundingActs(fresh, keys->signing);
    });
    if (!store)
        return tl::unexpected(store.error());
    return OfficeFolder(std::move(*store), std::move(keys->signing), std::move(keys->box));
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
