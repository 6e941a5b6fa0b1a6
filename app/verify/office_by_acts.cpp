// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/office_by_acts.h"

#include "app/audit/act_kinds.h"
#include "app/audit/office_journal.h"
#include "app/store/local_clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace puas {

namespace {

/// What Puas 0.1.0 gave every office without an act.
void useShippedRules(OfficeByActs &office)
{
    for (const AllowanceRule &rule : shippedRules())
        office.rules.push_back({rule.id, 1, ruleToJson(rule), 0});
    office.ruleUses[0] = {0, trenggalekRule().id, 1};
}

qint64 dayOf(const QJsonValue &from)
{
    const QString text = from.toString();
    return text.isEmpty() ? 0 : dayNumber(QDate::fromString(text, Qt::ISODate));
}

/// Follows one act after the other.
class ActReader
{
public:
    OfficeByActs office;

    void read(quint64 seq, const Act &act)
    {
        using Reader = void (ActReader::*)(const Act &, const QJsonObject &);
        static const std::map<QString, Reader> readers{
            {ActKind::officeCreated, &ActReader::readOffice},
            {ActKind::baseAllowancePut, &ActReader::readBase},
            {ActKind::componentPut, &ActReader::readComponent},
            {ActKind::ruleProposed, &ActReader::readProposal},
            {ActKind::ruleApproved, &ActReader::readApprovedRule},
            {ActKind::ruleRejected, &ActReader::readRejectedRule},
            {ActKind::rulePut, &ActReader::readRule},
            {ActKind::ruleUsed, &ActReader::readRuleUse},
            {ActKind::officerPut, &ActReader::readOfficer},
            {ActKind::officerPin, &ActReader::readPin},
            {ActKind::counterPut, &ActReader::readCounter},
            {ActKind::servicePut, &ActReader::readService},
            {ActKind::kioskInvited, &ActReader::readInvitation},
            {ActKind::kioskAnswered, &ActReader::readAnswer},
            {ActKind::kioskApproved, &ActReader::readApproval},
            {ActKind::kioskRejected, &ActReader::readRejection},
            {ActKind::kioskEnrolled, &ActReader::readEnrolment},
            {ActKind::kioskRevoked, &ActReader::readRevocation},
            {ActKind::settingsGiven, &ActReader::readSettings},
            {ActKind::bundleImport, &ActReader::readBundle},
            {ActKind::csvImport, &ActReader::readFile},
            {ActKind::bundleQuarantined, &ActReader::readQuarantine},
            {ActKind::clockOffset, &ActReader::readClockOffset},
            {ActKind::followUpPlanned, &ActReader::readFollowUp},
            {ActKind::proposalDecided, &ActReader::readProposalDecision},
            {ActKind::userAdded, &ActReader::readAccount},
            {ActKind::userRole, &ActReader::readAccount},
            {ActKind::userPassword, &ActReader::readAccount},
            {ActKind::userDeactivated, &ActReader::readAccount},
            {ActKind::userActivated, &ActReader::readAccount}};
        office.acts = seq;
        office.closing.read(act);
        if (const auto reader = readers.find(act.kind); reader != readers.end())
            (this->*reader->second)(act, QJsonDocument::fromJson(act.after).object());
    }

private:
    void readOffice(const Act &act, const QJsonObject &after)
    {
        office.home = {act.subject, after[QLatin1String("name")].toString(),
                       after[QLatin1String("time_zone")].toString().toLatin1()};
        office.isOfFirstVersion = !after.contains(QLatin1String("key"));
        if (office.isOfFirstVersion)
            useShippedRules(office);
    }

    void readRule(const Act &act, const QJsonObject &after)
    {
        office.rules.push_back({act.subject, after[QLatin1String("version")].toInt(),
                                QJsonDocument(after[QLatin1String("rule")].toObject()).toJson(),
                                after[QLatin1String("added_at")].toInteger()});
    }

    void readRuleUse(const Act &, const QJsonObject &after)
    {
        const qint64 day = dayOf(after[QLatin1String("from")]);
        office.ruleUses[day] = {day, after[QLatin1String("rule")].toString(),
                                after[QLatin1String("version")].toInt()};
    }

    void readBase(const Act &act, const QJsonObject &after)
    {
        office.bases[{act.subject, dayOf(after[QLatin1String("from")])}] = after[QLatin1String("rupiah")].toInteger();
    }

    void readComponent(const Act &act, const QJsonObject &after)
    {
        const auto percent = Decimal::parse(after[QLatin1String("percent")].toString());
        office.components[{act.subject, after[QLatin1String("period")].toString(),
                           after[QLatin1String("component")].toString()}]
            = percent.value_or(Decimal{-1, 0}); // nobody's percentage: it will not fit
    }

    void readProposal(const Act &act, const QJsonObject &after)
    {
        RuleProposal proposal;
        proposal.id = after[QLatin1String("proposal")].toInteger();
        proposal.rule = act.subject;
        proposal.body = QJsonDocument(after[QLatin1String("rule")].toObject()).toJson();
        proposal.proposedBy = act.who;
        proposal.proposedAtUtcMs = after[QLatin1String("proposed_at")].toInteger();
        office.proposals[proposal.id] = proposal;
    }

    void readApprovedRule(const Act &act, const QJsonObject &after)
    {
        RuleProposal &proposal = office.proposals[after[QLatin1String("proposal")].toInteger()];
        proposal.state = ProposalState::Approved;
        proposal.decidedBy = act.who;
        proposal.decidedAtUtcMs = after[QLatin1String("approved_at")].toInteger();
        proposal.version = after[QLatin1String("version")].toInt();
        office.approvedUses.push_back({dayOf(after[QLatin1String("from")]), act.subject, proposal.version});
    }

    void readRejectedRule(const Act &act, const QJsonObject &after)
    {
        RuleProposal &proposal = office.proposals[after[QLatin1String("proposal")].toInteger()];
        proposal.state = ProposalState::Rejected;
        proposal.decidedBy = act.who;
        proposal.decidedAtUtcMs = after[QLatin1String("rejected_at")].toInteger();
        proposal.reason = after[QLatin1String("reason")].toString();
    }

    void readProposalDecision(const Act &act, const QJsonObject &after)
    {
        office.proposalDecisions.push_back({after[QLatin1String("kiosk")].toString(),
                                            after[QLatin1String("seq")].toInteger(), act.who, act.after});
    }

    void readOfficer(const Act &act, const QJsonObject &after)
    {
        OfficerByActs &officer = office.officers[act.subject];
        officer.name = after[QLatin1String("name")].toString();
        // Version 0.1.0 left the photo out where it stayed as it was.
        officer.photo = after.contains(QLatin1String("photo"))
                            ? std::optional(after[QLatin1String("photo")].toString())
                            : std::nullopt;
        // It never said the type.
        officer.photoType = after.contains(QLatin1String("photo_type"))
                                ? std::optional(after[QLatin1String("photo_type")].toString())
                                : std::nullopt;
    }

    void readCounter(const Act &act, const QJsonObject &after)
    {
        office.counters[act.subject] = {after[QLatin1String("name")].toString(),
                                        after[QLatin1String("office")].toString()};
    }

    void readService(const Act &act, const QJsonObject &after)
    {
        office.services[act.subject] = after[QLatin1String("name")].toString();
    }

    void readEnrolment(const Act &act, const QJsonObject &after)
    {
        KioskByActs &kiosk = office.kiosks[act.subject];
        kiosk.publicKey = QByteArray::fromHex(after[QLatin1String("key")].toString().toLatin1());
        kiosk.name = after[QLatin1String("name")].toString();
        kiosk.counter = after[QLatin1String("counter")].toString();
        if (after.contains(QLatin1String("enrolled_at")))
            kiosk.enrolledAtUtcMs = after[QLatin1String("enrolled_at")].toInteger();
        office.enrolledCounters.insert(kiosk.counter);
        office.enrolledServices.insert(after[QLatin1String("service")].toString());
        readSettings(act, after);
        for (auto &[id, enrolment] : office.enrolments)
            if (enrolment.kiosk == act.subject && enrolment.row.isOpen())
                closeEnrolment(enrolment, EnrolmentState::Enrolled, act,
                               after[QLatin1String("enrolled_at")].toInteger());
    }

    void readRevocation(const Act &act, const QJsonObject &after)
    {
        KioskByActs &kiosk = office.kiosks[act.subject];
        kiosk.revokedAtUtcMs = after[QLatin1String("revoked_at")].toInteger();
        if (!after.contains(QLatin1String("reason")))
            return;
        const QJsonValue lost = after[QLatin1String("lost")];
        kiosk.end = KioskEnd{act.subject,
                             *kiosk.revokedAtUtcMs,
                             act.who,
                             after[QLatin1String("reason")].toString(),
                             after[QLatin1String("replaced_by")].toString(),
                             lost.isDouble() ? std::optional(lost.toInteger()) : std::nullopt};
    }

    void readInvitation(const Act &act, const QJsonObject &after)
    {
        Enrolment &row = office.enrolments[act.subject].row;
        row.invitation = act.subject;
        row.document = after[QLatin1String("document")].toString().toLatin1();
        row.choices = after[QLatin1String("choices")].toString().toLatin1();
        row.invitedBy = act.who;
        row.createdAtUtcMs = after[QLatin1String("created_at")].toInteger();
        row.expiresAtUtcMs = after[QLatin1String("expires_at")].toInteger();
    }

    void readAnswer(const Act &act, const QJsonObject &after)
    {
        EnrolmentByActs &enrolment = office.enrolments[act.subject];
        enrolment.kiosk = after[QLatin1String("kiosk")].toString();
        enrolment.row.answer = after[QLatin1String("answer")].toString().toLatin1();
        enrolment.row.answeredAtUtcMs = after[QLatin1String("answered_at")].toInteger();
        enrolment.row.state = EnrolmentState::Answered;
    }

    void readApproval(const Act &act, const QJsonObject &after)
    {
        office.enrolments[after[QLatin1String("invitation")].toString()].row.approvals.push_back(
            {act.who, after[QLatin1String("approved_at")].toInteger()});
    }

    void readRejection(const Act &act, const QJsonObject &after)
    {
        EnrolmentByActs &enrolment = office.enrolments[act.subject];
        enrolment.row.reason = after[QLatin1String("reason")].toString();
        closeEnrolment(enrolment, EnrolmentState::Rejected, act,
                       after[QLatin1String("rejected_at")].toInteger());
    }

    static void closeEnrolment(EnrolmentByActs &enrolment, EnrolmentState state, const Act &act,
                               qint64 atUtcMs)
    {
        enrolment.row.state = state;
        enrolment.row.closedBy = act.who;
        enrolment.row.closedAtUtcMs = atUtcMs;
    }

    void readSettings(const Act &act, const QJsonObject &after)
    {
        if (after.contains(QLatin1String("settings")))
            office.kiosks[act.subject].settings = after[QLatin1String("settings")].toString();
    }

    void readBundle(const Act &act, const QJsonObject &after)
    {
        BundleByActs bundle{after[QLatin1String("last")].toInteger(),
                            after[QLatin1String("head")].toString(), std::nullopt, std::nullopt};
        if (after.contains(QLatin1String("header")))
            bundle.header = after[QLatin1String("header")].toString();
        if (after.contains(QLatin1String("clock")))
            bundle.judgedAtUtcMs = after[QLatin1String("at")].toInteger();
        office.kiosks[act.subject].bundles.push_back(bundle);
        readLogged(act.subject, after, QLatin1String("new_ratings"));
    }

    void readFile(const Act &act, const QJsonObject &after)
    {
        FileRowsByActs rows{office.acts, act.subject, m_nextRating, 0, std::nullopt};
        if (after.contains(QLatin1String("rows_hash"))) {
            rows.first = after[QLatin1String("first_rating")].toInteger();
            rows.hash = after[QLatin1String("rows_hash")].toString();
        }
        readLogged({}, after, QLatin1String("new"));
        rows.count = office.imports.back().entry.added;
        office.files.push_back(rows);
    }

    void readQuarantine(const Act &act, const QJsonObject &after)
    {
        QuarantinedBundle bundle;
        bundle.atUtcMs = after[QLatin1String("at")].toInteger();
        bundle.kiosk = act.subject;
        bundle.firstSeq = after[QLatin1String("first")].toInteger();
        bundle.lastSeq = after[QLatin1String("last")].toInteger();
        bundle.reason = after[QLatin1String("reason")].toString();
        bundle.detail = after[QLatin1String("detail")].toString();
        bundle.partsAtSeq = after[QLatin1String("parts_at")].toInteger();
        bundle.fileHash = QByteArray::fromHex(after[QLatin1String("file")].toString().toLatin1());
        office.quarantine.push_back({office.acts, std::move(bundle),
                                     after[QLatin1String("proof")].toString(),
                                     after[QLatin1String("own")].toString()});
    }

    void readClockOffset(const Act &act, const QJsonObject &after)
    {
        office.clockOffsets.push_back({act.subject, after[QLatin1String("from")].toInteger(),
                                       after[QLatin1String("to")].toInteger(),
                                       after[QLatin1String("offset_ms")].toInteger(),
                                       after[QLatin1String("reason")].toString(),
                                       after[QLatin1String("at")].toInteger(), act.who});
    }

    void readFollowUp(const Act &act, const QJsonObject &after)
    {
        const auto text = [&](const char *key) { return after[QLatin1String(key)].toString(); };
        office.followUps.push_back({text("period"), act.subject, text("plan"), text("due"), text("responsible"),
                                    followUpStateNamed(text("state")).value_or(FollowUpState::Planned), act.who,
                                    after[QLatin1String("at")].toInteger()});
    }

    void readPin(const Act &act, const QJsonObject &after)
    {
        office.pins[act.subject] = after[QLatin1String("pin")].toString();
    }

    /// What an act of an account says stands from then on; what it leaves out stays.
    void readAccount(const Act &act, const QJsonObject &after)
    {
        AccountByActs &account = office.accounts[act.subject];
        account.name = after[QLatin1String("name")].toString(account.name);
        account.role = after[QLatin1String("role")].toString(account.role);
        account.password = after[QLatin1String("password")].toString(account.password);
        if (act.kind == ActKind::userActivated || act.kind == ActKind::userDeactivated)
            account.active = act.kind == ActKind::userActivated;
    }

    /// \a oldAdded: how version 0.1.0 called what was added.
    void readLogged(const QString &kiosk, const QJsonObject &after, QLatin1String oldAdded)
    {
        ImportByActs import{office.acts, {}, after.contains(QLatin1String("added"))};
        import.entry = {after[QLatin1String("at")].toInteger(),
                        after[QLatin1String("file")].toString(),
                        kiosk,
                        after[QLatin1String("first")].toInteger(),
                        after[QLatin1String("last")].toInteger(),
                        after[import.isWhole ? QLatin1String("added") : oldAdded].toInteger(),
                        after[QLatin1String("outcome")].toString(),
                        {}};
        m_nextRating += import.entry.added;
        office.imports.push_back(import);
    }

    qint64 m_nextRating = 1; ///< ratings are numbered as they are taken in
};

} // namespace

Result<OfficeByActs> readOfficeByActs(const Store &store, const PublicKey &key,
                                      const std::function<void(const Error &)> &complain)
{
    ActReader reader;
    const auto walked = verifyActs(store, key, [&](quint64 seq, const Act &act) {
        reader.read(seq, act);
        return true;
    });
    if (!walked && walked.error().code != ErrorCode::Damaged
        && walked.error().code != ErrorCode::BadSignature
        && walked.error().code != ErrorCode::NewerFormat)
        return tl::unexpected(walked.error());
    if (!walked)
        complain(
            {walked.error().code, QStringLiteral("the office's journal: ") + walked.error().detail});
    else if (*walked == 0)
        complain({ErrorCode::Damaged, QStringLiteral("the office's journal: it has no act")});
    reader.office.isComplete = walked && *walked > 0;
    return reader.office;
}

} // namespace puas
