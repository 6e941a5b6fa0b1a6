// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/enrolment_output.h"

#include "app/ctl/output.h"
#include "app/intake/enrolment_answers.h"
#include "app/trust/invitation.h"

#include <QDateTime>
#include <QJsonArray>

namespace puas {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

QJsonValue isoUtcOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate))
              : QJsonValue();
}

QJsonObject enrolmentObject(const Enrolment &enrolment)
{
    const auto invitation = openInvitation(enrolment.document);
    const auto comparison = comparisonOf(enrolment);
    QJsonArray approvals;
    for (const EnrolmentApproval &approval : enrolment.approvals)
        approvals.append(approval.who);
    return {{QStringLiteral("invitation"), enrolment.invitation},
            {QStringLiteral("name"), invitation ? invitation->kioskName : QString()},
            {QStringLiteral("counter"), invitation ? invitation->counter : QString()},
            {QStringLiteral("replaces"), invitation ? invitation->replaces : QString()},
            {QStringLiteral("state"), enrolmentStateName(enrolment.state)},
            {QStringLiteral("invited_by"), enrolment.invitedBy},
            {QStringLiteral("created"), isoUtcOrNull(enrolment.createdAtUtcMs)},
            {QStringLiteral("expires"), isoUtcOrNull(enrolment.expiresAtUtcMs)},
            {QStringLiteral("kiosk"), comparison ? QJsonValue(comparison->kiosk) : QJsonValue()},
            {QStringLiteral("words"),
             comparison ? QJsonValue(comparison->words.join(QLatin1Char(' '))) : QJsonValue()},
            {QStringLiteral("approvals"), approvals}};
}

void printEnrolment(const QJsonObject &enrolment)
{
    QStringList approvals;
    for (const QJsonValue &who : enrolment.value(QLatin1String("approvals")).toArray())
        approvals << who.toString();
    printLine(QStringLiteral("%1: invitation %2, %3, until %4")
                  .arg(text(enrolment, "name"), text(enrolment, "invitation").left(8),
                       text(enrolment, "state"), text(enrolment, "expires")));
    if (!text(enrolment, "words").isEmpty())
        printLine(QStringLiteral("    %1   (approved by: %2)")
                      .arg(text(enrolment, "words"), approvals.isEmpty()
                                                         ? QStringLiteral("nobody yet")
                                                         : approvals.join(QStringLiteral(", "))));
}

Result<QString> invitationNamed(const Enrolments &enrolments, const QString &beginning)
{
    const auto all = enrolments.all();
    if (!all)
        return tl::unexpected(all.error());
    QStringList named;
    for (const Enrolment &enrolment : *all)
        if (!beginning.isEmpty() && enrolment.invitation.startsWith(beginning))
            named << enrolment.invitation;
    if (named.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("invitation %1").arg(beginning));
    if (named.size() > 1)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("several invitations begin with %1").arg(beginning));
    return named.front();
}

} // namespace puas
