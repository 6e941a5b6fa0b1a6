// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/proposal_way.h"

#include "app/audit/act.h"

#include <QJsonDocument>

#include <algorithm>

namespace puas {

namespace {

template<typename All, typename Name>
auto valueNamed(const All &all, Name name, const QString &wanted)
    -> std::optional<typename All::value_type>
{
    const auto found = std::ranges::find(all, wanted, name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString proposalStageName(ProposalStage stage)
{
    switch (stage) {
    case ProposalStage::New: return QStringLiteral("new");
    case ProposalStage::Forwarded: return QStringLiteral("forwarded");
    case ProposalStage::Accepted: return QStringLiteral("accepted");
    case ProposalStage::Rejected: return QStringLiteral("rejected");
    case ProposalStage::Answered: return QStringLiteral("answered");
    }
    Q_UNREACHABLE();
}

std::optional<ProposalStage> proposalStageNamed(const QString &name)
{
    return valueNamed(allProposalStages, proposalStageName, name);
}

QString proposalLevelName(ProposalLevel level)
{
    switch (level) {
    case ProposalLevel::None: return {};
    case ProposalLevel::Village: return QStringLiteral("village");
    case ProposalLevel::District: return QStringLiteral("district");
    case ProposalLevel::Regency: return QStringLiteral("regency");
    }
    Q_UNREACHABLE();
}

std::optional<ProposalLevel> proposalLevelNamed(const QString &name)
{
    return valueNamed(allProposalLevels, proposalLevelName, name);
}

QString proposalPriorityName(ProposalPriority priority)
{
    switch (priority) {
    case ProposalPriority::Low: return QStringLiteral("low");
    case ProposalPriority::Normal: return QStringLiteral("normal");
    case ProposalPriority::High: return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

std::optional<ProposalPriority> proposalPriorityNamed(const QString &name)
{
    return valueNamed(allProposalPriorities, proposalPriorityName, name);
}

ProposalWay::ProposalWay(const std::vector<ProposalWord> &said)
{
    for (const ProposalWord &word : said) {
        const ProposalStage stage = word.choice.stage;
        if (stage == ProposalStage::New)
            *this = ProposalWay({});
        if (stage == ProposalStage::Forwarded) {
            m_forwarded[size_t(word.choice.level)] = word;
            m_lastForwarded = word;
        }
        if (stage == ProposalStage::Accepted || stage == ProposalStage::Rejected)
            m_outcome = word;
        else if (stage == ProposalStage::Forwarded)
            m_outcome.reset();
        m_answered = stage == ProposalStage::Answered ? std::optional(word) : std::nullopt;
        m_stage = stage;
        m_priority = word.choice.priority;
        m_last = word;
    }
}

QByteArray proposalDecidedJson(const QString &kiosk, qint64 seq, const ProposalWord &word)
{
    return actJson({{QStringLiteral("kiosk"), kiosk},
                    {QStringLiteral("seq"), seq},
                    {QStringLiteral("state"), proposalStageName(word.choice.stage)},
                    {QStringLiteral("level"), proposalLevelName(word.choice.level)},
                    {QStringLiteral("agency"), word.choice.agency},
                    {QStringLiteral("priority"), proposalPriorityName(word.choice.priority)},
                    {QStringLiteral("reason"), word.choice.reason},
                    {QStringLiteral("answer"), word.choice.answer},
                    {QStringLiteral("at"), word.atUtcMs}});
}

Result<ProposalWord> proposalWord(const ProposalDecision &decision)
{
    const QJsonObject body = QJsonDocument::fromJson(decision.body).object();
    const auto text = [&](const char *key) { return body[QLatin1String(key)].toString(); };
    const auto stage = proposalStageNamed(text("state"));
    const auto level = proposalLevelNamed(text("level"));
    const auto priority = proposalPriorityNamed(text("priority"));
    if (!stage || !level || !priority)
        return fail(ErrorCode::Damaged, QStringLiteral("the decision about proposal %1 of kiosk %2")
                                            .arg(decision.seq)
                                            .arg(decision.kiosk));
    return ProposalWord{{*stage, *level, text("agency"), *priority, text("reason"), text("answer")},
                        decision.who,
                        body[QLatin1String("at")].toInteger()};
}

} // namespace puas
