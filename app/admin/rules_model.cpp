// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/rules_model.h"

#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace puas {

namespace {

class RulesModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesModel)
};

const char *chipOf(const ListedRule &listed)
{
    if (listed.isInUse)
        return "done";
    if (listed.isOpen())
        return "warning";
    return listed.proposal && listed.proposal->state == ProposalState::Rejected ? "error" : "plain";
}

QString dayOfMs(qint64 ms)
{
    return EyeFormat().date(QDateTime::fromMSecsSinceEpoch(ms).date());
}

} // namespace

QString ruleStateWords(const ListedRule &listed)
{
    if (listed.isInUse)
        return RulesModelTexts::tr("in use");
    if (!listed.proposal)
        return RulesModelTexts::tr("came with Puas");
    switch (listed.proposal->state) {
    case ProposalState::Open: return RulesModelTexts::tr("proposed");
    case ProposalState::Approved: return RulesModelTexts::tr("approved");
    case ProposalState::Rejected: return RulesModelTexts::tr("rejected");
    }
    return {};
}

void RulesModel::setRules(std::vector<ListedRule> rules, std::map<QString, QString> names)
{
    beginResetModel();
    m_rules = std::move(rules);
    std::ranges::reverse(m_rules);
    m_names = std::move(names);
    endResetModel();
}

QString RulesModel::nameOf(const QString &login) const
{
    const auto found = m_names.find(login);
    return found == m_names.end() ? login : found->second;
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RulesModel::cellText(Column column, const ListedRule &listed) const
{
    const auto &proposal = listed.proposal;
    switch (column) {
    case Column::Title: return listed.rule.title;
    case Column::From:
        return listed.rule.effectiveFrom.isValid() ? EyeFormat().date(listed.rule.effectiveFrom)
                                                   : tr("the beginning");
    case Column::State: return ruleStateWords(listed);
    case Column::Entered: return proposal ? nameOf(proposal->proposedBy) : EyeFormat::notApplicable();
    case Column::Decided:
        return !proposal                  ? EyeFormat::notApplicable()
               : proposal->decidedAtUtcMs ? nameOf(proposal->decidedBy)
                                          : tr("nobody yet");
    }
    return {};
}

QString RulesModel::secondLine(Column column, const ListedRule &listed) const
{
    const auto &proposal = listed.proposal;
    switch (column) {
    case Column::Title:
        return listed.version > 0
                   ? tr("version %1").arg(EyeFormat().count(listed.version))
                   : tr("proposal %1").arg(EyeFormat().count(proposal ? proposal->id : 0));
    case Column::Entered: return proposal ? dayOfMs(proposal->proposedAtUtcMs) : QString();
    case Column::Decided:
        return proposal && proposal->decidedAtUtcMs ? dayOfMs(*proposal->decidedAtUtcMs) : QString();
    default: return {};
    }
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedRule &listed = m_rules[size_t(index.row())];
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(column, listed);
    case SecondLineRole: return secondLine(column, listed);
    case StrongRole: return column == Column::Title;
    case ChipRole: return column == Column::State ? QString::fromLatin1(chipOf(listed)) : QString();
    case KeyRole: return listed.proposal ? QString::number(listed.proposal->id) : listed.rule.id;
    case Qt::AccessibleTextRole: {
        const QString second = secondLine(column, listed);
        return second.isEmpty() ? cellText(column, listed)
                                : cellText(column, listed) + QStringLiteral(", ") + second;
    }
    default: return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Title: return tr("Rule");
    case Column::From: return tr("From");
    case Column::State: return tr("State");
    case Column::Entered: return tr("Entered by");
    case Column::Decided: return tr("Decided by");
    }
    return {};
}

QStringList RulesModel::exportHead() const
{
    return {QStringLiteral("proposal"),    QStringLiteral("rule"),      QStringLiteral("version"),
            QStringLiteral("title"),       QStringLiteral("from"),      QStringLiteral("state"),
            QStringLiteral("proposed_by"), QStringLiteral("decided_by")};
}

QList<CellKind> RulesModel::exportKinds() const
{
    return {CellKind::Number, CellKind::Text, CellKind::Number, CellKind::Text, CellKind::Date};
}

QStringList RulesModel::exportCells(int row) const
{
    const ListedRule &listed = m_rules[size_t(row)];
    const RuleProposal proposal = listed.proposal.value_or(RuleProposal());
    return {listed.proposal ? QString::number(proposal.id) : QString(),
            listed.rule.id,
            listed.version > 0 ? QString::number(listed.version) : QString(),
            listed.rule.title,
            listed.rule.effectiveFrom.toString(Qt::ISODate),
            listed.proposal ? proposalStateName(proposal.state) : QStringLiteral("shipped"),
            proposal.proposedBy,
            proposal.decidedBy};
}

} // namespace puas
