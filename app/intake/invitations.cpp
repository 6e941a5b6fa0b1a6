// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/invitations.h"

#include "app/audit/act_kinds.h"
#include "app/bundle/stick.h"
#include "app/intake/sign_in.h"
#include "app/seal/hash.h"
#include "app/trust/invitation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace puas {

namespace {

// Choices as the store keeps them beside an invitation.
const QString choiceName = QStringLiteral("name");
const QString choiceCounter = QStringLiteral("counter");
const QString choiceService = QStringLiteral("service");
const QString choiceMode = QStringLiteral("mode");
const QString choicePinHash = QStringLiteral("it_pin_hash");

QByteArray choicesToJson(const KioskChoices &choices)
{
    return actJson({{choiceName, choices.name},
                    {choiceCounter, choices.counter},
                    {choiceService, choices.service},
                    {choiceMode, choices.mode},
                    {choicePinHash, choices.itPinHash}});
}

Result<> expectReplaceable(const Store &store, const QString &kiosk)
{
    if (kiosk.isEmpty())
        return {};
    if (const auto known = store.registry().kiosk(kiosk); !known)
        return tl::unexpected(known.error());
    const auto ends = store.kioskEnds().all();
    if (!ends)
        return tl::unexpected(ends.error());
    for (const KioskEnd &end : *ends)
        if (end.kiosk == kiosk && !end.replacedBy.isEmpty())
            return fail(ErrorCode::AlreadyExists,
                        QStringLiteral("kiosk %1 is replaced by %2").arg(kiosk, end.replacedBy));
    return {};
}

} // namespace

KioskChoices choicesOf(const Enrolment &enrolment)
{
    const QJsonObject object = QJsonDocument::fromJson(enrolment.choices).object();
    return {object.value(choiceName).toString(), object.value(choiceCounter).toString(),
            object.value(choiceService).toString(), object.value(choiceMode).toString(),
            object.value(choicePinHash).toString()};
}

Result<> expectOpen(const Enrolment &enrolment, qint64 nowMs)
{
    if (!enrolment.isOpen())
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("invitation %1 is %2")
                        .arg(enrolment.invitation, enrolmentStateName(enrolment.state)));
    if (nowMs >= enrolment.expiresAtUtcMs)
        return fail(ErrorCode::Expired, QStringLiteral("invitation %1").arg(enrolment.invitation));
    return {};
}

Result<Enrolment> inviteKiosk(OfficeFolder &office, const KioskChoices &choices,
                              const QString &replaces, qint64 nowMs)
{
    const auto user = requireMay(office, Deed::ManageKiosks);
    if (!user)
        return tl::unexpected(user.error());
    const auto home = office.store().registry().home();
    if (!home)
        return tl::unexpected(home.error());
    if (const auto replaceable = expectReplaceable(office.store(), replaces); !replaceable)
        return tl::unexpected(replaceable.error());
    const Invitation invitation{newInvitationId(),
                                home->code,
                                home->name,
                                office.signingKey().publicKey(),
                                office.boxKey().publicKey(),
                                1,
                                choices.name.trimmed(),
                                choices.counter.trimmed(),
                                replaces,
                                nowMs,
                                nowMs + invitationLifetimeMs};
    const auto document = signInvitation(office.signingKey(), invitation);
    if (!document)
        return tl::unexpected(document.error());
    Enrolment enrolment;
    enrolment.invitation = invitation.id;
    enrolment.document = *document;
    enrolment.choices = choicesToJson(choices);
    enrolment.invitedBy = user->login;
    enrolment.createdAtUtcMs = invitation.createdMs;
    enrolment.expiresAtUtcMs = invitation.expiresMs;
    const QJsonObject after{{choiceName, invitation.kioskName},
                            {choiceCounter, invitation.counter},
                            {QStringLiteral("replaces"), replaces},
                            {QStringLiteral("document"), toHex(blake2b(*document))},
                            {QStringLiteral("choices"), toHex(blake2b(enrolment.choices))},
                            {QStringLiteral("created_at"), invitation.createdMs},
                            {QStringLiteral("expires_at"), invitation.expiresMs}};
    const Act act{ActKind::kioskInvited, 0, {}, invitation.id, {}, actJson(after)};
    const auto made = office.perform(act,
                                     [&](Store &store) { return store.enrolments().add(enrolment); });
    if (!made)
        return tl::unexpected(made.error());
    return enrolment;
}

Result<> writeInvitation(const OfficeFolder &office, const QString &invitation, const QString &root,
                         qint64 nowMs, Disk &disk)
{
    const auto enrolment = office.store().enrolments().enrolment(invitation);
    const auto home = office.store().registry().home();
    if (!enrolment || !home)
        return tl::unexpected(home ? enrolment.error() : home.error());
    if (const auto open = expectOpen(*enrolment, nowMs); !open)
        return open;
    const QString below = stickFolderOf(home->code);
    const QString folder = root + QLatin1Char('/') + below;
    if (leavesStick(root, below))
        return fail(ErrorCode::PermissionDenied,
                    QStringLiteral("a link stands in place of %1").arg(below));
    if (!QFileInfo(root).isDir())
        return fail(ErrorCode::NotFound, root);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    return writeToStick(folder + QLatin1Char('/') + invitation + QLatin1String(invitationSuffix),
                        enrolment->document, disk)
        .and_then([&]() -> Result<> {
            const int synced = disk.syncFileSystem(root);
            return synced < 0 ? Result<>(tl::unexpected(diskError(synced, root))) : Result<>();
        });
}

} // namespace puas
