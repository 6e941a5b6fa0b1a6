// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/proposal_words.h"

#include <QCoreApplication>

namespace puas {

namespace {

constexpr qsizetype longestTitle = 60;

class ProposalTexts
{
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

QString datumWords(PersonalDatum datum)
{
    switch (datum) {
    case PersonalDatum::Nik: return ProposalTexts::tr("a number like an NIK");
    case PersonalDatum::Nip: return ProposalTexts::tr("a number like an NIP");
    case PersonalDatum::Phone: return ProposalTexts::tr("a telephone number");
    case PersonalDatum::Email: return ProposalTexts::tr("an e-mail address");
    case PersonalDatum::OfficerName: return ProposalTexts::tr("an officer's name");
    }
    return {};
}

} // namespace

QString topicWords(const QString &code)
{
    const QMap<QString, QString> words{
        {QStringLiteral("education"), ProposalTexts::tr("Children's education")},
        {QStringLiteral("food"), ProposalTexts::tr("Food of families")},
        {QStringLiteral("health"), ProposalTexts::tr("Health")},
        {QStringLiteral("livelihood"), ProposalTexts::tr("Livelihood of families")},
        {QStringLiteral("protection"), ProposalTexts::tr("Protection")},
        {QStringLiteral("access"), ProposalTexts::tr("Access and buildings")},
        {QStringLiteral("office"), ProposalTexts::tr("This office's service")},
        {QStringLiteral("other"), ProposalTexts::tr("Other topics")}};
    return words.value(code, code);
}

QString stageWords(ProposalStage stage)
{
    switch (stage) {
    case ProposalStage::New: return ProposalTexts::tr("new");
    case ProposalStage::Forwarded: return ProposalTexts::tr("forwarded");
    case ProposalStage::Accepted: return ProposalTexts::tr("accepted");
    case ProposalStage::Rejected: return ProposalTexts::tr("rejected");
    case ProposalStage::Answered: return ProposalTexts::tr("answered");
    }
    return {};
}

const char *stageChip(ProposalStage stage)
{
    switch (stage) {
    case ProposalStage::Forwarded: return "primary";
    case ProposalStage::Accepted:
    case ProposalStage::Answered: return "done";
    case ProposalStage::New:
    case ProposalStage::Rejected: break;
    }
    return "plain";
}

QString levelWords(ProposalLevel level)
{
    switch (level) {
    case ProposalLevel::None: return ProposalTexts::tr("No forum");
    case ProposalLevel::Village: return ProposalTexts::tr("Village");
    case ProposalLevel::District: return ProposalTexts::tr("District");
    case ProposalLevel::Regency: return ProposalTexts::tr("Regency");
    }
    return {};
}

QString priorityWords(ProposalPriority priority)
{
    switch (priority) {
    case ProposalPriority::Low: return ProposalTexts::tr("Low");
    case ProposalPriority::Normal: return ProposalTexts::tr("Normal");
    case ProposalPriority::High: return ProposalTexts::tr("High");
    }
    return {};
}

QString proposalTitle(const Proposal &proposal)
{
    const QString text = proposal.text.simplified();
    if (text.isEmpty())
        return ProposalTexts::tr("The topic alone, without words");
    const qsizetype stop = text.indexOf(QStringLiteral(". "));
    const QString sentence = stop > 0 ? text.left(stop) : text;
    if (sentence.size() <= longestTitle)
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', longestTitle);
    return sentence.left(space > 0 ? space : longestTitle) + u'…';
}

QString screeningSentence(const std::vector<Screened> &found)
{
    if (found.empty())
        return ProposalTexts::tr(
            "Screened: no NIK, NIP, telephone number, e-mail address or officer's name. Read it "
            "once more yourself.");
    QStringList parts;
    for (const Screened &one : found)
        parts << QStringLiteral("“%1” (%2)").arg(one.words, datumWords(one.datum));
    return ProposalTexts::tr("Take out first: %1").arg(parts.join(QStringLiteral(", ")));
}

QString decisionSentence(const ProposalChoice &choice)
{
    QStringList parts{stageWords(choice.stage)};
    if (choice.level != ProposalLevel::None)
        parts << ProposalTexts::tr("planning forum: %1").arg(levelWords(choice.level));
    for (const QString &text : {choice.agency, choice.reason, choice.answer})
        if (!text.isEmpty())
            parts << text;
    return parts.join(QStringLiteral(" · "));
}

} // namespace puas
