// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kiosk_folder.h"

#include "app/disk/safe_file.h"
#include "app/journal/journal.h"
#include "app/seal/signed_document.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace puas {

namespace {

constexpr qint64 largestSmallFile = 64 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const QString keyFile = QStringLiteral("/keys/kiosk.key");
const QString officeFile = QStringLiteral("/config/office.json");
const QString settingsFile = QStringLiteral("/config/settings.signed");
const QString localFile = QStringLiteral("/config/local.json");
const QString journalFile = QStringLiteral("/journal.sqlite");
const QString outboxFolder = QStringLiteral("/outbox");
const QString enrolmentFolder = QStringLiteral("/enrolment");

const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString signingKeyKey = QStringLiteral("signing_key");
const QString boxKeyKey = QStringLiteral("box_key");
const QString pixelsPerMmKey = QStringLiteral("pixels_per_mm");
const QString secondCopyKey = QStringLiteral("second_copy");

QByteArray officeToJson(const OfficeTrust &office)
{
    return QJsonDocument(
               QJsonObject{{codeKey, office.code},
                           {nameKey, office.name},
                           {signingKeyKey, QString::fromLatin1(toByteArray(office.signingKey).toHex())},
                           {boxKeyKey, QString::fromLatin1(toByteArray(office.boxKey).toHex())}})
        .toJson();
}

Result<OfficeTrust> readOffice(const QString &path)
{
    const auto file = readSmallFile(path, largestSmallFile);
    if (!file)
        return tl::unexpected(file.error());
    const QJsonObject object = QJsonDocument::fromJson(*file).object();
    const auto keyAt = [&](const QString &name) {
        return fixedBytes<32>(QByteArray::fromHex(object.value(name).toString().toLatin1()));
    };
    const auto signingKey = keyAt(signingKeyKey);
    const auto boxKey = keyAt(boxKeyKey);
    const QString code = object.value(codeKey).toString();
    if (!signingKey || !boxKey || code.isEmpty())
        return fail(ErrorCode::Damaged, path);
    return OfficeTrust{code, object.value(nameKey).toString(), *signingKey, *boxKey};
}

LocalSettings readLocal(const QString &path)
{
    // Only a convenience is lost where it is missing or unreadable.
    const auto file = readSmallFile(path, largestSmallFile);
    const QJsonObject object = file ? QJsonDocument::fromJson(*file).object() : QJsonObject();
    return {object.value(pixelsPerMmKey).toDouble(), object.value(secondCopyKey).toString()};
}

Result<KioskConfig> readSettings(const QByteArray &signedSettings, const OfficeTrust &office,
                                 const QString &kioskId)
{
    const auto json = openSignedDocument(office.signingKey, SignatureDomain::Settings, signedSettings);
    if (!json)
        return tl::unexpected(json.error());
    auto config = parseKioskConfig(*json);
    if (config && config->kioskId != kioskId)
        return fail(ErrorCode::UnknownKiosk,
                    QStringLiteral("settings for kiosk %1").arg(config->kioskId));
    return config;
}

Result<> makeFolders(const QString &path)
{
    for (const QString &name :
         {QStringLiteral("keys"), QStringLiteral("config"), QStringLiteral("outbox")})
        if (!QDir(path).mkpath(name))
            return fail(ErrorCode::PermissionDenied, path + QLatin1Char('/') + name);
    QFile::setPermissions(path + QStringLiteral("/keys"), ownerOnly | QFileDevice::ExeOwner);
    return {};
}

/// Takes away what an enrolment that was cut short has left: a journal without any event.
Result<> removeUnusedJournal(const QString &path, const PublicKey &kiosk)
{
    if (!QFileInfo::exists(path))
        return {};
    const bool isUnused = QFileInfo(path).size() == 0 || [&] {
        const auto journal = Journal::openReadOnly(path, kiosk);
        return journal && journal->head().seq == 0;
    }();
    if (!isUnused)
        return fail(ErrorCode::AlreadyExists, path);
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
    return {};
}

} // namespace

struct KioskFolder::Private {
    QString path;
    std::unique_ptr<QLockFile> lock;
    SigningKey key;
    OfficeTrust office;
    KioskConfig config;
    LocalSettings local;
};

KioskFolder::KioskFolder(std::unique_ptr<Private> d) : d(std::move(d)) {}
KioskFolder::KioskFolder(KioskFolder &&) noexcept = default;
KioskFolder::~KioskFolder() = default;

Result<KioskFolder> KioskFolder::create(const QString &path, const SigningKey &key,
                                        const OfficeTrust &office, const QByteArray &signedSettings)
{
    if (isKiosk(path))
        return fail(ErrorCode::AlreadyExists, path);
    if (const auto config = readSettings(signedSettings, office, fingerprint(key.publicKey())); !config)
        return tl::unexpected(config.error());
    // The key comes last: a folder is a kiosk's from the moment it has one.
    const auto made
        = removeUnusedJournal(path + journalFile, key.publicKey())
              .and_then([&] { return makeFolders(path); })
              .and_then([&] { return writeFileSafely(path + officeFile, officeToJson(office)); })
              .and_then([&] { return writeFileSafely(path + settingsFile, signedSettings, ownerOnly); })
              .and_then([&] {
                  return Journal::create(path + journalFile, key.publicKey()).map([](const Journal &) {
                  });
              })
              .and_then([&] { return key.save(path + keyFile); });
    if (!made)
        return tl::unexpected(made.error());
    return open(path);
}

bool KioskFolder::isKiosk(const QString &path)
{
    return QFileInfo::exists(path + keyFile);
}

Result<std::unique_ptr<QLockFile>> KioskFolder::lock(const QString &path)
{
    auto held = std::make_unique<QLockFile>(path + QStringLiteral("/lock"));
    held->setStaleLockTime(0); // a dead process's lock is taken over, a living one's never
    if (!held->tryLock())
        return fail(held->error() == QLockFile::LockFailedError ? ErrorCode::InUse
                                                                : ErrorCode::PermissionDenied,
                    path);
    return held;
}

Result<KioskFolder> KioskFolder::open(const QString &path)
{
    if (!isKiosk(path))
        return fail(ErrorCode::NotFound, path + QStringLiteral(" is not an enrolled kiosk's folder"));
    auto held = lock(path);
    if (!held)
        return tl::unexpected(held.error());
    // Enrolled: what led there, a second copy of the key among it, has served.
    QDir(path + enrolmentFolder).removeRecursively();
    return load(path, std::move(*held));
}

Result<KioskFolder> KioskFolder::openToRead(const QString &path)
{
    return load(path, nullptr);
}

Result<KioskFolder> KioskFolder::load(const QString &path, std::unique_ptr<QLockFile> lock)
{
    auto key = SigningKey::load(path + keyFile);
    if (!key)
        return tl::unexpected(key.error());
    auto office = readOffice(path + officeFile);
    if (!office)
        return tl::unexpected(office.error());
    const auto document = readSmallFile(path + settingsFile, largestSettings);
    if (!document)
        return tl::unexpected(document.error());
    auto config = readSettings(*document, *office, fingerprint(key->publicKey()));
    if (!config)
        return tl::unexpected(config.error());
    return KioskFolder(
        std::make_unique<Private>(Private{path, std::move(lock), std::move(*key), std::move(*office),
                                          std::move(*config), readLocal(path + localFile)}));
}

const SigningKey &KioskFolder::key() const
{
    return d->key;
}
QString KioskFolder::kioskId() const
{
    return fingerprint(d->key.publicKey());
}
const OfficeTrust &KioskFolder::office() const
{
    return d->office;
}
const KioskConfig &KioskFolder::config() const
{
    return d->config;
}
const LocalSettings &KioskFolder::local() const
{
    return d->local;
}
QString KioskFolder::journalPath() const
{
    return d->path + journalFile;
}
QString KioskFolder::outboxPath() const
{
    return d->path + outboxFolder;
}

Result<> KioskFolder::applySettings(const QByteArray &signedSettings)
{
    auto config = readSettings(signedSettings, d->office, kioskId());
    if (!config)
        return tl::unexpected(config.error());
    if (config->version <= d->config.version)
        return fail(ErrorCode::Rollback, QStringLiteral("settings %1 are not newer than %2")
                                             .arg(config->version)
                                             .arg(d->config.version));
    if (const auto written = writeFileSafely(d->path + settingsFile, signedSettings, ownerOnly);
        !written)
        return written;
    d->config = std::move(*config);
    return {};
}

Result<> KioskFolder::saveLocal(const LocalSettings &settings)
{
    const QJsonObject object{{pixelsPerMmKey, settings.pixelsPerMm},
                             {secondCopyKey, settings.secondCopy}};
    return writeFileSafely(d->path + localFile, QJsonDocument(object).toJson()).map([&] {
        d->local = settings;
    });
}

} // namespace puas
