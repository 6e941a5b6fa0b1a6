// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/proposal_acts.h"

#include "app/audit/act_kinds.h"
#include "app/intake/sign_in.h"
#include "app/seal/hash.h"

namespace puas {

namespace {

constexpr qsizetype longestProposalWord = 2000;
constexpr qsizetype longestAgency = 200;
constexpr qsizetype nameDigits = 10;

/// Where a proposal is.
struct ProposalPlace {
    QString kiosk;
    qint64 seq = 0;
};

Result<ProposalPlace> placeOfProposal(const Store &store, const QString &name)
{
    const auto kiosks = store.registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    for (const Kiosk &kiosk : *kiosks) {
        std::optional<ProposalPlace> place;
        const auto walked = store.ratings().forEachProposal(kiosk.id, [&](const KeptEvent &kept) {
            if (proposalName(kiosk.id, kept.seq) == name)
                place = {kiosk.id, kept.seq};
            return !place;
        });
        if (!walked)
            return tl::unexpected(walked.error());
        if (place)
            return *place;
    }
    return fail(ErrorCode::NotFound, QStringLiteral("proposal %1").arg(name));
}

Result<std::vector<ProposalWord>> saidOf(const Store &store, const ProposalPlace &place)
{
    const auto decisions = store.proposalDecisions().all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    std::vector<ProposalWord> said;
    for (const ProposalDecision &decision : *decisions) {
        if (decision.kiosk != place.kiosk || decision.seq != place.seq)
            continue;
        const auto word = proposalWord(decision);
        if (!word)
            return tl::unexpected(word.error());
        said.push_back(*word);
    }
    return said;
}

/// Only what belongs to its stage, without space around it.
ProposalChoice soundChoice(const ProposalChoice &choice)
{
    ProposalChoice sound{choice.stage,    ProposalLevel::None,     {},
                         choice.priority, choice.reason.trimmed(), {}};
    if (choice.stage == ProposalStage::Forwarded) {
        sound.level = choice.level;
        sound.agency = choice.agency.trimmed();
    }
    if (choice.stage == ProposalStage::Answered)
        sound.answer = choice.answer.trimmed();
    return sound;
}

Result<> expectWhole(const ProposalChoice &choice)
{
    const auto refuse = [](const char *what) {
        return fail(ErrorCode::InvalidInput, QLatin1String(what));
    };
    if (choice.stage == ProposalStage::Forwarded && choice.level == ProposalLevel::None
        && choice.agency.isEmpty())
        return refuse("forwarding needs a forum or an agency");
    if (choice.stage == ProposalStage::Rejected && choice.reason.isEmpty())
        return refuse("a rejection needs its reason");
    if (choice.stage == ProposalStage::Answered && choice.answer.isEmpty())
        return refuse("an answer needs its words");
    if (choice.agency.size() > longestAgency)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("an agency of at most %1 characters").arg(longestAgency));
    if (choice.reason.size() > longestProposalWord || choice.answer.size() > longestProposalWord)
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("a reason or answer of at most %1 characters").arg(longestProposalWord));
    return {};
}

Result<> expectScreened(const Store &store, const ProposalChoice &choice)
{
    const auto found = screenedAnswer(store, choice.answer);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return {};
    QStringList words;
    for (const Screened &one : *found)
        words << QStringLiteral("%1 (%2)").arg(one.words, personalDatumName(one.datum));
    return fail(
        ErrorCode::InvalidInput,
        QStringLiteral("the answer holds personal data: %1").arg(words.join(QStringLiteral(", "))));
}

} // namespace

QString proposalName(const QString &kiosk, qint64 seq)
{
    const QByteArray place = kiosk.toUtf8() + '\n' + QByteArray::number(seq) + '\n';
    return QStringLiteral("U-") + toHex(blake2b(place)).left(nameDigits);
}

Result<std::vector<Screened>> screenedAnswer(const Store &store, const QString &answer)
{
    return store.registry().officers().map([&](const std::vector<Officer> &officers) {
        QStringList names;
        for (const Officer &officer : officers)
            names << officer.name;
        return screened(answer, names);
    });
}

Result<> decideProposal(OfficeFolder &office, const QString &name, const ProposalChoice &choice,
                        qint64 nowUtcMs)
{
    const auto user = requireMay(office, Deed::DecideProposals);
    if (!user)
        return tl::unexpected(user.error());
    const auto place = placeOfProposal(office.store(), name.trimmed());
    if (!place)
        return tl::unexpected(place.error());
    const ProposalWord word{soundChoice(choice), user->login, nowUtcMs};
    if (const auto whole = expectWhole(word.choice).and_then([&] {
            return expectScreened(office.store(), word.choice);
        });
        !whole)
        return whole;
    return office.perform([&](Store &store) -> Result<Act> {
        const auto said = saidOf(store, *place);
        if (!said)
            return tl::unexpected(said.error());
        const ProposalChoice present = said->empty() ? ProposalChoice() : said->back().choice;
        if (present == word.choice)
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("proposal %1 stands so already").arg(name.trimmed()));
        const QByteArray body = proposalDecidedJson(place->kiosk, place->seq, word);
        if (const auto kept = store.proposalDecisions().add({place->kiosk, place->seq, word.who, body});
            !kept)
            return tl::unexpected(kept.error());
        QByteArray before;
        if (!said->empty())
            before = proposalDecidedJson(place->kiosk, place->seq, said->back());
        return Act{ActKind::proposalDecided,
                   word.atUtcMs,
                   {},
                   proposalName(place->kiosk, place->seq),
                   before,
                   body};
    });
}

} // namespace puas
