// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/enrolments.h"

#include "app/store/code_ids.h"

#include <array>

namespace puas {

namespace {

constexpr std::array allStates{EnrolmentState::Invited, EnrolmentState::Answered,
                               EnrolmentState::Enrolled, EnrolmentState::Rejected};

EnrolmentState stateNamed(const QString &name)
{
    for (const EnrolmentState state : allStates)
        if (enrolmentStateName(state) == name)
            return state;
    return EnrolmentState::Rejected; // the schema knows no other name
}

std::optional<qint64> timeIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

Result<> expectOne(const Result<qint64> &touched, const QString &invitation)
{
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("invitation %1").arg(invitation));
    return {};
}

} // namespace

QString enrolmentStateName(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Invited: return QStringLiteral("invited");
    case EnrolmentState::Answered: return QStringLiteral("answered");
    case EnrolmentState::Enrolled: return QStringLiteral("enrolled");
    case EnrolmentState::Rejected: return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

Result<std::vector<Enrolment>> Enrolments::read(const QString &where, const QVariantList &values) const
{
    std::vector<Enrolment> all;
    const QString select = QStringLiteral(
        "SELECT e.code, e.document, e.choices, e.invited_by, e.created_ms, e.expires_ms, e.answer, "
        "e.answered_ms, e.state, e.closed_by, e.closed_ms, e.reason, a.who, a.at_ms FROM enrolment e "
        "LEFT JOIN enrolment_approval a ON a.enrolment_id = e.id %1 ORDER BY e.id, a.at_ms, a.who");
    PUAS_RETURN_IF_FAILED(m_database.each(select.arg(where), values, [&](const QSqlQuery &row) {
        const QString invitation = row.value(0).toString();
        if (all.empty() || all.back().invitation != invitation)
            all.push_back({invitation,
                           row.value(1).toByteArray(),
                           row.value(2).toString().toUtf8(),
                           row.value(3).toString(),
                           row.value(4).toLongLong(),
                           row.value(5).toLongLong(),
                           row.value(6).toByteArray(),
                           timeIn(row.value(7)),
                           stateNamed(row.value(8).toString()),
                           row.value(9).toString(),
                           timeIn(row.value(10)),
                           row.value(11).toString(),
                           {}});
        if (!row.value(12).isNull())
            all.back().approvals.push_back({row.value(12).toString(), row.value(13).toLongLong()});
    }));
    return all;
}

Result<std::vector<Enrolment>> Enrolments::all() const
{
    return read({}, {});
}

Result<Enrolment> Enrolments::enrolment(const QString &invitation) const
{
    const auto found = read(QStringLiteral("WHERE e.code = ?"), {invitation});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("invitation %1").arg(invitation));
    return found->front();
}

Result<> Enrolments::add(const Enrolment &enrolment)
{
    const auto id = nextId(m_database, QStringLiteral("enrolment"));
    if (!id)
        return tl::unexpected(id.error());
    const auto touched = m_database.run(
        QStringLiteral("INSERT INTO enrolment (id, code, document, choices, invited_by, created_ms, "
                       "expires_ms, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {*id, enrolment.invitation, enrolment.document, QString::fromUtf8(enrolment.choices),
         enrolment.invitedBy, enrolment.createdAtUtcMs, enrolment.expiresAtUtcMs,
         enrolmentStateName(EnrolmentState::Invited)});
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("invitation %1").arg(enrolment.invitation));
    return {};
}

Result<> Enrolments::setAnswer(const QString &invitation, const QByteArray &answer, qint64 atUtcMs)
{
    return expectOne(
        m_database.run(
            QStringLiteral("UPDATE enrolment SET answer = ?, answered_ms = ?, state = 'answered' "
                           "WHERE code = ? AND state = 'invited'"),
            {answer, atUtcMs, invitation}),
        invitation);
}

Result<> Enrolments::approve(const QString &invitation, const EnrolmentApproval &approval)
{
    const auto standing = enrolment(invitation);
    if (!standing)
        return tl::unexpected(standing.error());
    if (standing->state != EnrolmentState::Answered)
        return fail(
            ErrorCode::NotFound,
            QStringLiteral("invitation %1 is %2").arg(invitation, enrolmentStateName(standing->state)));
    const auto touched = m_database.run(
        QStringLiteral("INSERT INTO enrolment_approval (enrolment_id, who, at_ms) "
                       "SELECT id, ?, ? FROM enrolment WHERE code = ? ON CONFLICT DO NOTHING"),
        {approval.who, approval.atUtcMs, invitation});
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("%1 has approved it already").arg(approval.who));
    return {};
}

Result<> Enrolments::close(const QString &invitation, EnrolmentState state, const QString &who,
                           const QString &reason, qint64 atUtcMs)
{
    return expectOne(
        m_database.run(
            QStringLiteral("UPDATE enrolment SET state = ?, closed_by = ?, reason = ?, closed_ms = ? "
                           "WHERE code = ? AND state IN ('invited', 'answered')"),
            {enrolmentStateName(state), who, reason, atUtcMs, invitation}),
        invitation);
}

} // namespace puas
