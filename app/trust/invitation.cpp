// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trust/invitation.h"

#include "app/seal/signed_document.h"
#include "app/trust/json_form.h"

namespace puas {

namespace {

// Names of the JSON form; never change.
const QString idKey = QStringLiteral("id");
const QString officeKey = QStringLiteral("office");
const QString officeNameKey = QStringLiteral("office_name");
const QString signingKeyKey = QStringLiteral("signing_key");
const QString boxKeyKey = QStringLiteral("box_key");
const QString keyNumberKey = QStringLiteral("key_number");
const QString kioskNameKey = QStringLiteral("kiosk_name");
const QString counterKey = QStringLiteral("counter");
const QString replacesKey = QStringLiteral("replaces");
const QString createdKey = QStringLiteral("created_ms");
const QString expiresKey = QStringLiteral("expires_ms");

constexpr qsizetype idSize = 16;

QByteArray toJson(const Invitation &invitation)
{
    return toJsonForm({{idKey, invitation.id},
                       {officeKey, invitation.office},
                       {officeNameKey, invitation.officeName},
                       {signingKeyKey, hexOf(invitation.signingKey)},
                       {boxKeyKey, hexOf(invitation.boxKey)},
                       {keyNumberKey, qint64(invitation.keyNumber)},
                       {kioskNameKey, invitation.kioskName},
                       {counterKey, invitation.counter},
                       {replacesKey, invitation.replaces},
                       {createdKey, invitation.createdMs},
                       {expiresKey, invitation.expiresMs}});
}

Invitation fromJson(const QJsonObject &object)
{
    return {object.value(idKey).toString(),         object.value(officeKey).toString(),
            object.value(officeNameKey).toString(), bytesAt<32>(object, signingKeyKey),
            bytesAt<32>(object, boxKeyKey),         quint64(object.value(keyNumberKey).toInteger()),
            object.value(kioskNameKey).toString(),  object.value(counterKey).toString(),
            object.value(replacesKey).toString(),   object.value(createdKey).toInteger(),
            object.value(expiresKey).toInteger()};
}

/// What is wrong with its values; empty: nothing.
QString complaint(const Invitation &invitation)
{
    if (!isShortHex(invitation.id))
        return QStringLiteral("its id");
    if (!invitation.replaces.isEmpty() && !isShortHex(invitation.replaces))
        return QStringLiteral("the kiosk that it replaces");
    for (const QString &text : {invitation.office, invitation.officeName, invitation.kioskName})
        if (text.isEmpty() || text.size() > longestTrustText)
            return QStringLiteral("a name is empty or longer than %1").arg(longestTrustText);
    if (invitation.counter.size() > longestTrustText)
        return QStringLiteral("the counter's code");
    if (invitation.keyNumber < 1 || invitation.createdMs < 0
        || invitation.expiresMs <= invitation.createdMs)
        return QStringLiteral("its times or the key's number");
    return {};
}

} // namespace

QString newInvitationId()
{
    return QString::fromLatin1(randomBytes(idSize).toHex());
}

Result<QByteArray> signInvitation(const SigningKey &office, const Invitation &invitation)
{
    if (const QString wrong = complaint(invitation); !wrong.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("an invitation: ") + wrong);
    const QByteArray document = signDocument(office, SignatureDomain::Invitation, toJson(invitation));
    if (office.publicKey() != invitation.signingKey || document.size() > largestInvitation)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("an invitation: its key or its size"));
    return document;
}

Result<Invitation> openInvitation(const QByteArray &document)
{
    if (document.size() > largestInvitation)
        return fail(ErrorCode::Damaged, QStringLiteral("an invitation is too large"));
    const auto content = unverifiedContent(document);
    const auto object = content.and_then(fromJsonForm);
    if (!object)
        return tl::unexpected(object.error());
    const Invitation invitation = fromJson(*object);
    if (const auto opened = openSignedDocument(invitation.signingKey, SignatureDomain::Invitation,
                                               document);
        !opened)
        return tl::unexpected(opened.error());
    if (const QString wrong = complaint(invitation); !wrong.isEmpty())
        return fail(ErrorCode::Damaged, QStringLiteral("an invitation: ") + wrong);
    // One meaning, one form: the six words speak of these bytes.
    if (toJson(invitation) != *content)
        return fail(ErrorCode::Damaged, QStringLiteral("an invitation is not in its one form"));
    return invitation;
}

} // namespace puas
