// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace puas {

class Database;

/// How far an invitation has come. Invited and Answered are open, the others closed.
enum class EnrolmentState { Invited, Answered, Enrolled, Rejected };
/// "invited", "answered", "enrolled", "rejected". Never change.
[[nodiscard]] QString enrolmentStateName(EnrolmentState state);

struct EnrolmentApproval {
    QString who; ///< login
    qint64 atUtcMs = 0;

    bool operator==(const EnrolmentApproval &) const = default;
};

/// An invitation and what became of it.
struct Enrolment {
    QString invitation;  ///< its id
    QByteArray document; ///< the invitation as it was signed
    QByteArray choices;  ///< what was decided about the kiosk, JSON of app/intake
    QString invitedBy;   ///< login
    qint64 createdAtUtcMs = 0;
    qint64 expiresAtUtcMs = 0;
    QByteArray answer; ///< as the kiosk signed it; empty: not yet
    std::optional<qint64> answeredAtUtcMs;
    EnrolmentState state = EnrolmentState::Invited;
    QString closedBy; ///< login
    std::optional<qint64> closedAtUtcMs;
    QString reason;                           ///< why it was rejected
    std::vector<EnrolmentApproval> approvals; ///< in the order in which they came

    [[nodiscard]] bool isOpen() const
    {
        return state == EnrolmentState::Invited || state == EnrolmentState::Answered;
    }
    bool operator==(const Enrolment &) const = default;
};

/// The office's book of invitations. A handle on an open Store, same thread; every change
/// is on disk when its call returns, or with its transaction. It keeps what it is told: what
/// an answer has to be, and who may approve, is app/intake's.
class Enrolments
{
public:
    explicit Enrolments(Database &database) : m_database(database) {}

    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<Enrolment>> all() const;
    /// NotFound.
    [[nodiscard]] Result<Enrolment> enrolment(const QString &invitation) const;

    /// A new one, without answer. AlreadyExists.
    Result<> add(const Enrolment &enrolment);
    /// NotFound where no such invitation waits for an answer.
    Result<> setAnswer(const QString &invitation, const QByteArray &answer, qint64 atUtcMs);
    /// AlreadyExists where the same person has approved it; NotFound where none is answered.
    Result<> approve(const QString &invitation, const EnrolmentApproval &approval);
    /// Enrolled or Rejected. NotFound where none is open.
    Result<> close(const QString &invitation, EnrolmentState state, const QString &who,
                   const QString &reason, qint64 atUtcMs);

private:
    [[nodiscard]] Result<std::vector<Enrolment>> read(const QString &where,
                                                      const QVariantList &values) const;

    Database &m_database;
};

} // namespace puas
