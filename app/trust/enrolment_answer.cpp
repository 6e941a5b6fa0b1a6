// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trust/enrolment_answer.h"

#include "app/seal/signed_document.h"
#include "app/trust/json_form.h"

namespace puas {

namespace {

// Names of the JSON form; never change.
const QString invitationKey = QStringLiteral("invitation");
const QString invitationHashKey = QStringLiteral("invitation_hash");
const QString kioskKeyKey = QStringLiteral("kiosk_key");

QByteArray toJson(const EnrolmentAnswer &answer)
{
    return toJsonForm({{invitationKey, answer.invitation},
                       {invitationHashKey, hexOf(answer.invitationHash)},
                       {kioskKeyKey, hexOf(answer.kioskKey)}});
}

} // namespace

QByteArray signAnswer(const SigningKey &kiosk, const Invitation &invitation,
                      QByteArrayView invitationDocument)
{
    const EnrolmentAnswer answer{invitation.id, blake2b(invitationDocument), kiosk.publicKey()};
    return signDocument(kiosk, SignatureDomain::Enrolment, toJson(answer));
}

Result<EnrolmentAnswer> openAnswer(const QByteArray &document)
{
    if (document.size() > largestAnswer)
        return fail(ErrorCode::Damaged, QStringLiteral("an answer is too large"));
    const auto content = unverifiedContent(document);
    const auto object = content.and_then(fromJsonForm);
    if (!object)
        return tl::unexpected(object.error());
    const EnrolmentAnswer answer{object->value(invitationKey).toString(),
                                 bytesAt<32>(*object, invitationHashKey),
                                 bytesAt<32>(*object, kioskKeyKey)};
    if (const auto opened = openSignedDocument(answer.kioskKey, SignatureDomain::Enrolment, document);
        !opened)
        return tl::unexpected(opened.error());
    if (!isShortHex(answer.invitation) || toJson(answer) != *content)
        return fail(ErrorCode::Damaged, QStringLiteral("an answer is not in its one form"));
    return answer;
}

} // namespace puas
