// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/proposals_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/proposal_words.h"
#include "app/report/eye_format.h"

#include <QDateTime>

#include <algorithm>

namespace puas {

void ProposalsModel::setProposals(std::vector<Proposal> proposals,
                                  std::map<QString, QString> kioskNames)
{
    beginResetModel();
    m_all = std::move(proposals);
    m_kioskNames = std::move(kioskNames);
    // Within a day as puasctl has them: by topic and text, so that no place tells of an hour.
    std::ranges::stable_sort(m_all, std::ranges::greater(), &Proposal::day);
    m_stages.clear();
    for (const Proposal &proposal : m_all)
        m_stages.push_back(ProposalWay(proposal.said).stage());
    choose();
    endResetModel();
}

void ProposalsModel::setFilter(const ProposalFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void ProposalsModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i)
        if ((!m_filter.stage || m_stages[i] == *m_filter.stage)
            && (m_filter.topic.isEmpty() || m_all[i].topic == m_filter.topic)
            && (m_filter.kiosk.isEmpty() || m_all[i].kiosk == m_filter.kiosk))
            m_shown.push_back(i);
}

qint64 ProposalsModel::countOf(ProposalStage stage) const
{
    return std::ranges::count(m_stages, stage);
}

QString ProposalsModel::kioskName(const QString &id) const
{
    const auto found = m_kioskNames.find(id);
    return found == m_kioskNames.end() ? EyeFormat::hashShort(id) : found->second;
}

int ProposalsModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (proposal(row).name == name)
            return row;
    return -1;
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Proposal &shown = proposal(index.row());
    const ProposalStage stage = m_stages[m_shown[size_t(index.row())]];
    const Column column = Column(index.column());
    const QString place = topicWords(shown.topic) + QStringLiteral(" · ") + kioskName(shown.kiosk);
    const QString day = EyeFormat().shortDate(shown.day);
    switch (role) {
    case KeyRole: return shown.name;
    case Qt::TextAlignmentRole:
        return int((column == Column::Day ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SecondLineRole: return column == Column::Title ? QVariant(place) : QVariant();
    case SummaryRole: return column == Column::Title;
    case StrongRole: return column == Column::Title && stage == ProposalStage::New;
    case ToneRole: return QVariant::fromValue(column == Column::Day ? CellTone::Soft : CellTone::Ink);
    case ChipRole:
        return column == Column::State ? QVariant(QLatin1String(stageChip(stage))) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Title
                   ? QVariant(QStringList{proposalTitle(shown), place, day, stageWords(stage)}.join(
                       QStringLiteral(", ")))
                   : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Column::Title: return proposalTitle(shown);
    case Column::Day: return day;
    case Column::State: return stageWords(stage);
    }
    return {};
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Day ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Title: return tr("Proposal");
    case Column::Day: return tr("Day");
    case Column::State: return tr("State");
    }
    return {};
}

QStringList ProposalsModel::exportHead() const
{
    return {QStringLiteral("proposal"),  QStringLiteral("day"),    QStringLiteral("kiosk"),
            QStringLiteral("topic"),     QStringLiteral("text"),   QStringLiteral("state"),
            QStringLiteral("level"),     QStringLiteral("agency"), QStringLiteral("priority"),
            QStringLiteral("reason"),    QStringLiteral("answer"), QStringLiteral("decided_by"),
            QStringLiteral("decided_at")};
}

QList<CellKind> ProposalsModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Date};
}

QStringList ProposalsModel::exportCells(int row) const
{
    const Proposal &shown = proposal(row);
    const ProposalWay way(shown.said);
    const auto &forwarded = way.forwarded();
    const auto &last = way.last();
    return {shown.name,
            shown.day.toString(Qt::ISODate),
            shown.kiosk,
            shown.topic,
            shown.text,
            proposalStageName(way.stage()),
            forwarded ? proposalLevelName(forwarded->choice.level) : QString(),
            forwarded ? forwarded->choice.agency : QString(),
            proposalPriorityName(way.priority()),
            way.outcome() ? way.outcome()->choice.reason : QString(),
            way.answered() ? way.answered()->choice.answer : QString(),
            last ? last->who : QString(),
            last ? QDateTime::fromMSecsSinceEpoch(last->atUtcMs, Qt::UTC).toString(Qt::ISODate)
                 : QString()};
}

} // namespace puas
