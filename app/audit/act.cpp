// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/act.h"

#include "app/core/cbor_fields.h"

#include <QJsonDocument>

namespace puas {

namespace {
// Keys of an act. Never change.
enum ActKey : int { KindKey = 1, AtKey = 2, WhoKey = 3, SubjectKey = 4, BeforeKey = 5, AfterKey = 6 };
} // namespace

QByteArray actJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QByteArray> encodeAct(const Act &act)
{
    FieldWriter fields;
    fields.text(KindKey, act.kind);
    fields.signedNumber(AtKey, act.atMs);
    fields.text(WhoKey, act.who);
    fields.text(SubjectKey, act.subject);
    fields.bytes(BeforeKey, act.before);
    fields.bytes(AfterKey, act.after);
    const QByteArray body = fields.toCbor();
    if (!fields.isValid() || body.size() > largestAct || act.kind.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("an act: %1").arg(fields.complaint()));
    return body;
}

Result<Act> decodeAct(const QByteArray &body)
{
    FieldReader reader(body);
    Act act;
    act.kind = reader.text(KindKey);
    act.atMs = reader.signedNumber(AtKey);
    act.who = reader.text(WhoKey);
    act.subject = reader.text(SubjectKey);
    act.before = reader.bytes(BeforeKey);
    act.after = reader.bytes(AfterKey);
    if (!reader.isValid())
        return fail(ErrorCode::Damaged, QStringLiteral("an act is not readable"));
    if (reader.hasUnreadFields())
        return fail(ErrorCode::NewerFormat, QStringLiteral("an act with an unknown field"));
    const auto again = encodeAct(act);
    if (!again || *again != body)
        return fail(ErrorCode::Damaged, QStringLiteral("an act is not in its one form"));
    return act;
}

} // namespace puas
