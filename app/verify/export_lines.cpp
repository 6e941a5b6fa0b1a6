// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/export_lines.h"

#include <QJsonDocument>

namespace puas {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject actLine(const ActEntry &act)
{
    return {{QStringLiteral("seq"), act.seq},
            {QStringLiteral("body"), hex(act.body)},
            {QStringLiteral("link"), hex(act.link)},
            {QStringLiteral("signature"), hex(act.signature)}};
}

QJsonObject eventLine(const KeptEvent &event)
{
    return {{QStringLiteral("seq"), event.seq},
            {QStringLiteral("body"), hex(event.body)},
            {QStringLiteral("link"), hex(event.link)}};
}

QJsonObject headerLine(const KioskProof &proof)
{
    return {{QStringLiteral("header"), hex(proof.header)},
            {QStringLiteral("signature"), hex(proof.signature)}};
}

QJsonObject ratingLine(const StoredRating &rating)
{
    QJsonObject answers;
    for (const Answer &answer : rating.record.answers)
        answers.insert(answer.question, QJsonArray{answer.value, answer.top});
    return {{QStringLiteral("rating"), rating.id},
            {QStringLiteral("file"), rating.file},
            {QStringLiteral("line"), rating.row},
            {QStringLiteral("identity"), hex(rating.rowHash)},
            {QStringLiteral("at"), rating.record.atUtcMs},
            {QStringLiteral("office"), rating.record.office},
            {QStringLiteral("counter"), rating.record.counter},
            {QStringLiteral("officer"), rating.record.officer},
            {QStringLiteral("service"), rating.record.service},
            {QStringLiteral("answers"), answers}};
}

QJsonObject quarantineLine(const QuarantinedBundle &bundle)
{
    return {{QStringLiteral("kiosk"), bundle.kiosk},
            {QStringLiteral("at"), bundle.atUtcMs},
            {QStringLiteral("reason"), bundle.reason},
            {QStringLiteral("detail"), bundle.detail},
            {QStringLiteral("header"), hex(bundle.header)},
            {QStringLiteral("signature"), hex(bundle.signature)}};
}

QJsonObject kioskObject(const Kiosk &kiosk)
{
    return {{QStringLiteral("kiosk"), kiosk.id},
            {QStringLiteral("public_key"), hex(kiosk.publicKey)},
            {QStringLiteral("name"), kiosk.name},
            {QStringLiteral("counter"), kiosk.counter},
            {QStringLiteral("revoked_at"),
             kiosk.revokedAtUtcMs ? QJsonValue(*kiosk.revokedAtUtcMs) : QJsonValue()},
            {QStringLiteral("last"), kiosk.lastSeq},
            {QStringLiteral("head"), hex(kiosk.lastLink)}};
}

QJsonObject rulesObject(const std::vector<RuleVersion> &rules, const std::vector<RuleUse> &uses)
{
    QJsonArray versions;
    for (const RuleVersion &rule : rules)
        versions.append(
            QJsonObject{{QStringLiteral("rule"), QJsonDocument::fromJson(rule.body).object()},
                        {QStringLiteral("version"), rule.version}});
    QJsonArray used;
    for (const RuleUse &use : uses)
        used.append(QJsonObject{{QStringLiteral("from"), use.firstDay},
                                {QStringLiteral("rule"), use.rule},
                                {QStringLiteral("version"), use.version}});
    return {{QStringLiteral("rules"), versions}, {QStringLiteral("uses"), used}};
}

} // namespace puas
