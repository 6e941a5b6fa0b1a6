// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/kiosk_enrolment.h"

#include "app/bundle/receipt.h"
#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"
#include "app/journal/kiosk_folder.h"
#include "app/trust/six_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace puas {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString enrolmentFolder = QStringLiteral("/enrolment");

QString answerBeside(const QString &invitationPath)
{
    return invitationPath.chopped(qsizetype(sizeof invitationSuffix) - 1) + QLatin1String(answerSuffix);
}

QString placeOf(const QString &stick, const QString &below)
{
    return stick + QLatin1Char('/') + below;
}

Result<> removeIfThere(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorCode::PermissionDenied, path);
    return {};
}

OfficeTrust trustIn(const Invitation &invitation)
{
    return {invitation.office, invitation.officeName, invitation.signingKey, invitation.boxKey};
}

} // namespace

std::vector<FoundInvitation> invitationsOn(const QString &stick)
{
    std::vector<FoundInvitation> found;
    for (const QString &path : officeFilesOn(stick, QLatin1String(invitationSuffix))) {
        const auto document = readSmallFile(path, largestInvitation);
        const auto invitation = document.and_then(openInvitation);
        // A file under another name than its own would be answered where nobody looks.
        if (invitation
            && QFileInfo(path).filePath()
                   == placeOf(stick, stickFolderOf(invitation->office)) + QLatin1Char('/')
                          + invitation->id + QLatin1String(invitationSuffix))
            found.push_back({*document, *invitation, QFileInfo::exists(answerBeside(path))});
    }
    return found;
}

KioskEnrolment::KioskEnrolment(QString folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock))
{
}
KioskEnrolment::KioskEnrolment(KioskEnrolment &&) noexcept = default;
KioskEnrolment &KioskEnrolment::operator=(KioskEnrolment &&) noexcept = default;
KioskEnrolment::~KioskEnrolment() = default;

Result<KioskEnrolment> KioskEnrolment::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    auto lock = KioskFolder::lock(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    if (KioskFolder::isKiosk(folder))
        return fail(ErrorCode::AlreadyExists, folder);
    KioskEnrolment enrolment(folder, std::move(*lock));
    if (const auto resumed = enrolment.resume(); !resumed)
        return tl::unexpected(resumed.error());
    return enrolment;
}

Result<> KioskEnrolment::resume()
{
    const auto document = readSmallFile(invitationPath(), largestInvitation);
    const auto invitation = document.and_then(openInvitation);
    if (!invitation)
        return discard();
    m_document = *document;
    m_invitation = *invitation;
    return takeKey();
}

/// The key made for the invitation at hand; a new one where there is none that can be read.
Result<> KioskEnrolment::takeKey()
{
    auto key = SigningKey::load(keyPath());
    if (!key) {
        key = removeIfThere(keyPath()).and_then([] { return SigningKey::generate(); });
        if (!key)
            return tl::unexpected(key.error());
        if (const auto saved = key->save(keyPath()); !saved)
            return saved;
    }
    m_key.emplace(std::move(*key));
    m_words = sixWords(m_document, m_key->publicKey());
    return {};
}

QString KioskEnrolment::invitationPath() const
{
    return m_folder + enrolmentFolder + QStringLiteral("/invitation.signed");
}

QString KioskEnrolment::keyPath() const
{
    return m_folder + enrolmentFolder + QStringLiteral("/kiosk.key");
}

QString KioskEnrolment::kioskId() const
{
    return m_key ? fingerprint(m_key->publicKey()) : QString();
}

Result<> KioskEnrolment::accept(const QByteArray &document, qint64 nowMs, Disk &disk)
{
    if (m_invitation && document != m_document)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("another invitation is under way"));
    if (m_invitation)
        return m_key ? Result<>() : takeKey();
    const auto invitation = openInvitation(document);
    if (!invitation)
        return tl::unexpected(invitation.error());
    if (nowMs >= invitation->expiresMs)
        return fail(ErrorCode::Expired, invitation->id);
    if (!QDir().mkpath(m_folder + enrolmentFolder))
        return fail(ErrorCode::PermissionDenied, m_folder + enrolmentFolder);
    QFile::setPermissions(m_folder + enrolmentFolder, ownerOnly | QFileDevice::ExeOwner);
    // The invitation stands before its key does: a key alone belongs to nothing.
    if (const auto cleared = removeIfThere(keyPath()); !cleared)
        return cleared;
    if (const auto written = writeFileSafely(invitationPath(), document, ownerOnly, disk); !written)
        return written;
    m_document = document;
    m_invitation = *invitation;
    return takeKey();
}

Result<> KioskEnrolment::deliverAnswer(const QString &stick, Disk &disk) const
{
    if (!m_invitation || !m_key)
        return fail(ErrorCode::NotFound, QStringLiteral("no invitation is under way"));
    const QString below = stickFolderOf(m_invitation->office);
    const QString path = placeOf(stick, below) + QLatin1Char('/') + m_invitation->id;
    if (leavesStick(stick, below))
        return fail(ErrorCode::PermissionDenied,
                    QStringLiteral("a link stands in place of %1").arg(below));
    const auto there = readSmallFile(path + QLatin1String(invitationSuffix), largestInvitation);
    if (!there || *there != m_document)
        return fail(ErrorCode::NotFound, QStringLiteral("the invitation is not on this stick"));
    const QByteArray answer = signAnswer(*m_key, *m_invitation, m_document);
    const QString answerPath = path + QLatin1String(answerSuffix);
    if (const auto standing = readSmallFile(answerPath, largestAnswer); standing && *standing == answer)
        return {};
    if (QFileInfo::exists(answerPath))
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("another kiosk has answered this invitation"));
    return writeToStick(answerPath, answer, disk).and_then([&]() -> Result<> {
        if (const int synced = disk.syncFileSystem(stick); synced < 0)
            return tl::unexpected(diskError(synced, stick));
        return {};
    });
}

Result<bool> KioskEnrolment::finish(const QString &stick)
{
    if (!m_invitation || !m_key)
        return false;
    const QString below = stickFolderOf(m_invitation->office, kioskId());
    const QString path = placeOf(stick, below) + QLatin1Char('/') + QLatin1String(settingsFileName);
    if (leavesStick(stick, below) || !QFileInfo::exists(path))
        return false;
    const auto settings = readSmallFile(path, largestSettings);
    if (!settings)
        return tl::unexpected(settings.error());
    m_lock.reset(); // the folder that is made now takes its own
    const auto made = KioskFolder::create(m_folder, *m_key, trustIn(*m_invitation), *settings);
    if (made)
        return true;
    auto lock = KioskFolder::lock(m_folder);
    if (!lock)
        return tl::unexpected(lock.error());
    m_lock = std::move(*lock);
    return tl::unexpected(made.error());
}

Result<> KioskEnrolment::discard()
{
    m_invitation.reset();
    m_key.reset();
    m_document.clear();
    m_words.clear();
    // The key last: without its invitation it belongs to nothing.
    return removeIfThere(invitationPath()).and_then([&] { return removeIfThere(keyPath()); });
}

} // namespace puas
