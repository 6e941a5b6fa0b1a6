// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/closed_figures_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/decimal_cell.h"
#include "app/admin/score_cells.h"
#include "app/report/eye_format.h"

#include <algorithm>

namespace puas {

namespace {

bool paysInFull(const PeriodFigure &figure)
{
    return figure.allowancePercent && *figure.allowancePercent == Decimal{100, 0};
}

bool paysLess(const PeriodFigure &one, const PeriodFigure &other)
{
    if (one.allowancePercent && other.allowancePercent && *one.allowancePercent != *other.allowancePercent)
        return *one.allowancePercent < *other.allowancePercent;
    return one.name < other.name;
}

} // namespace

const PeriodVersion &standingVersion(const Closing &closing)
{
    if (const PeriodVersion *approved = closing.approved())
        return *approved;
    const PeriodVersion *draft = closing.draft();
    return draft ? *draft : closing.present;
}

void ClosedFiguresModel::setClosing(const Closing &closing)
{
    beginResetModel();
    m_rows.clear();
    m_isApproved = closing.approved() != nullptr;
    std::map<QString, QString> later;
    for (const ArrivedLater &one : arrivedAfterApproval(closing))
        later[one.officer] = tr("after the approval: %1 ratings, now %2%")
                                 .arg(EyeFormat().count(one.ratings), decimalOrDash(one.present.allowancePercent));
    for (const PeriodFigure &figure : standingVersion(closing).figures)
        if (!paysInFull(figure) || later.contains(figure.officer))
            m_rows.push_back({figure, scoreOf(figure.tally, closing.rule.rule), later[figure.officer]});
    std::ranges::stable_sort(m_rows, paysLess, &Row::figure);
    std::vector<const Score *> scores;
    for (const Row &row : m_rows)
        scores.push_back(&row.score);
    m_scale = commonScale(scores, closing.rule.rule.threshold().toDouble());
    endResetModel();
}

int ClosedFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClosedFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ClosedFiguresModel::text(const Row &row, Column column) const
{
    const bool isTold = row.score.n >= fewestShown || row.score.n == 0;
    switch (column) {
    case Column::Name: return row.figure.name;
    case Column::Count: return isTold ? EyeFormat().count(row.score.n) : tr("< 5");
    case Column::Share: return isTold ? decimalOrDash(row.score.satisfiedPercent) : tr("< 5");
    case Column::Scale: return {};
    case Column::Allowance: return decimalOrDash(row.figure.allowancePercent);
    }
    return {};
}

QVariant ClosedFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case KeyRole: return row.figure.officer;
    case SecondLineRole: return column == Column::Name && !row.later.isEmpty() ? QVariant(row.later) : QVariant();
    case StrongRole: return column == Column::Allowance;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column == Column::Name ? Qt::AlignLeft : Qt::AlignRight));
    case ScaleRole: return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    case ShareMarkRole: {
        const auto mark = shareMark(row.score, false);
        return column == Column::Scale && mark ? QVariant::fromValue(*mark) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return scoreSentence(row.score, {row.figure.name, m_scale.thresholds.front(), false}) + QStringLiteral(", ")
               + tr("allowance %1 percent").arg(decimalOrDash(row.figure.allowancePercent))
               + (row.later.isEmpty() ? QString() : QStringLiteral(", ") + row.later);
    default: return {};
    }
}

QVariant ClosedFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const Column column = Column(section);
    if (role == ScaleRole)
        return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Column::Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("Officer");
    case Column::Count: return tr("n");
    case Column::Share: return tr("Satisfied %");
    case Column::Scale: return QString();
    case Column::Allowance: return tr("Allowance %");
    }
    return {};
}

QStringList ClosedFiguresModel::exportHead() const
{
    return {QStringLiteral("officer"), QStringLiteral("name"), QStringLiteral("n"), QStringLiteral("satisfied"),
            QStringLiteral("allowance_percent")};
}

QList<CellKind> ClosedFiguresModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Text, CellKind::Number, CellKind::Number, CellKind::Number};
}

QStringList ClosedFiguresModel::exportCells(int row) const
{
    const PeriodFigure &figure = m_rows[size_t(row)].figure;
    const bool isTold = figure.tally.n() >= fewestShown || figure.tally.n() == 0;
    return {figure.officer, figure.name, isTold ? QString::number(figure.tally.n()) : QStringLiteral("<5"),
            isTold ? QString::number(figure.tally.satisfied()) : QStringLiteral("<5"),
            figure.allowancePercent ? figure.allowancePercent->toString() : QString()};
}

} // namespace puas
