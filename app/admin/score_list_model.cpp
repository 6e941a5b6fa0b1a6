// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/score_list_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/score_cells.h"
#include "app/figures/response.h"
#include "app/report/eye_format.h"

#include <QCollator>

#include <algorithm>

namespace puas {

void ScoreListModel::setRows(std::vector<ScoreRow> rows, const AllowanceRule &rule, bool running,
                             const QString &nameHead, const QString &withoutName)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_nameHead = nameHead;
    m_running = running;
    m_threshold = rule.threshold().toDouble();
    for (ScoreRow &row : m_rows)
        if (row.key.isEmpty())
            row.name = withoutName;
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ScoreRow &a, const ScoreRow &b) {
        if (a.score.enough != b.score.enough)
            return a.score.enough;
        if (a.score.enough && a.shrunk != b.shrunk)
            return a.shrunk > b.shrunk;
        return collator.compare(a.name, b.name) < 0;
    });
    std::vector<const Score *> scores;
    for (const ScoreRow &row : m_rows)
        scores.push_back(&row.score);
    m_scale = commonScale(scores, m_threshold);
    endResetModel();
}

void ScoreListModel::setGroups(std::vector<ScoreRow> groups, const ScoreRow &all,
                               const AllowanceRule &rule, bool running)
{
    setRows(std::move(groups), rule, running, tr("Group"), {});
    beginResetModel();
    m_areGroups = true;
    m_rows.insert(m_rows.begin(), all);
    endResetModel();
}

int ScoreListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScoreListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ScoreListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreRow &row = m_rows[size_t(index.row())];
    const ScoreContext context{row.name, m_threshold, m_running};
    if (role == KeyRole)
        return row.key;
    switch (Column(index.column())) {
    case Column::Name:
        return role == Qt::DisplayRole ? QVariant(row.name) : role == BesideRole ? QVariant(row.service)
            : role == EnoughRole       ? QVariant(row.score.enough)
                                       : QVariant();
    case Column::Response: {
        const auto rate = responseRate(row.counts);
        if (role == Qt::DisplayRole)
            return rate ? EyeFormat().share(*rate, 0) : EyeFormat::notApplicable();
        if (role == Qt::ToolTipRole && rate)
            return tr("%1 ratings of %2 served").arg(EyeFormat().count(row.counts.servedRatings), EyeFormat().count(row.counts.served));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == ToneRole ? QVariant::fromValue(CellTone::Soft)
            : role == EnoughRole ? QVariant(row.score.enough)
                                 : QVariant();
    }
    case Column::Count:
        if (m_areGroups && role == Qt::DisplayRole && row.score.n > 0 && row.score.n < fewestShown)
            return tr("< 5");
        return scoreCell(ScoreCell::Count, row.score, context, role);
    case Column::Answers: return scoreCell(ScoreCell::Answers, row.score, context, role);
    case Column::Scale: return scoreCell(ScoreCell::Scale, row.score, context, role);
    case Column::Share: return scoreCell(ScoreCell::Share, row.score, context, role);
    }
    return {};
}

QVariant ScoreListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == ScaleRole)
        return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    if (role == Qt::TextAlignmentRole) {
        const bool left = column == Column::Name || column == Column::Answers;
        return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return m_nameHead;
    case Column::Response: return tr("Rating %");
    case Column::Count: return tr("n");
    case Column::Answers: return tr("Four answers");
    case Column::Scale: return tr("Share with interval");
    case Column::Share: return tr("Satisfied %");
    }
    return {};
}

QStringList ScoreListModel::exportHead() const
{
    return QStringList{QStringLiteral("key"), QStringLiteral("name")} + exportScoreHead() + exportResponseHead();
}

QList<CellKind> ScoreListModel::exportKinds() const
{
    return QList<CellKind>({CellKind::Text, CellKind::Text}) + exportScoreKinds() + exportResponseKinds();
}

QStringList ScoreListModel::exportCells(int row) const
{
    const ScoreRow &cells = m_rows[size_t(row)];
    return QStringList{cells.key, cells.name} + exportScore(cells.score) + exportResponse(cells.counts);
}

} // namespace puas
