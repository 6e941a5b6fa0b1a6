// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/enrolment_check.h"

#include "app/seal/hash.h"

#include <algorithm>
#include <set>

namespace puas {

namespace {

class EnrolmentCheck
{
public:
    EnrolmentCheck(const Store &store, const OfficeByActs &acts, Verified &verified)
        : m_store(store), m_acts(acts), m_verified(verified)
    {
    }

    Result<> run()
    {
        return checkInvitations().and_then([this] { return checkEnds(); });
    }

private:
    void find(const QString &row, const QString &what)
    {
        m_verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + what);
    }

    Result<> checkInvitations()
    {
        const auto kept = m_store.enrolments().all();
        if (!kept)
            return tl::unexpected(kept.error());
        std::set<QString> present;
        for (const Enrolment &enrolment : *kept) {
            present.insert(enrolment.invitation);
            const QString row = QStringLiteral("enrolment ") + enrolment.invitation;
            const auto act = m_acts.enrolments.find(enrolment.invitation);
            if (act == m_acts.enrolments.end())
                find(row, QStringLiteral("no act tells of it"));
            else
                compare(row, enrolment, act->second.row);
        }
        for (const auto &[invitation, act] : m_acts.enrolments)
            if (!present.contains(invitation))
                find(QStringLiteral("enrolment ") + invitation, QStringLiteral("it is missing"));
        return {};
    }

    void compare(const QString &row, Enrolment kept, Enrolment byActs)
    {
        const auto byTimeAndPerson = [](const EnrolmentApproval &one, const EnrolmentApproval &other) {
            return std::tie(one.atUtcMs, one.who) < std::tie(other.atUtcMs, other.who);
        };
        std::sort(byActs.approvals.begin(), byActs.approvals.end(), byTimeAndPerson);
        if (kept.approvals != byActs.approvals)
            find(row, QStringLiteral("who approved it is not what the office's journal says"));
        kept.approvals = byActs.approvals;
        for (QByteArray *document : {&kept.document, &kept.choices, &kept.answer})
            if (!document->isEmpty())
                *document = toHex(blake2b(*document)).toLatin1();
        if (kept != byActs)
            find(row, QStringLiteral("it is not what the office's journal says"));
    }

    Result<> checkEnds()
    {
        const auto ends = m_store.kioskEnds().all();
        if (!ends)
            return tl::unexpected(ends.error());
        std::set<QString> present;
        for (const KioskEnd &end : *ends) {
            present.insert(end.kiosk);
            const QString row = QStringLiteral("kiosk_end of ") + end.kiosk;
            const auto act = m_acts.kiosks.find(end.kiosk);
            if (act == m_acts.kiosks.end() || !act->second.end)
                find(row, QStringLiteral("no act closed it"));
            else if (*act->second.end != end)
                find(row, QStringLiteral("it is not what the office's journal says"));
        }
        for (const auto &[kiosk, act] : m_acts.kiosks)
            if (act.end && !present.contains(kiosk))
                find(QStringLiteral("kiosk_end of ") + kiosk, QStringLiteral("it is missing"));
        return {};
    }

    const Store &m_store;
    const OfficeByActs &m_acts;
    Verified &m_verified;
};

} // namespace

Result<> checkEnrolments(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    return EnrolmentCheck(store, acts, verified).run();
}

} // namespace puas
