// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/changes_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/decimal_cell.h"
#include "app/admin/score_cells.h"
#include "app/report/eye_format.h"
#include "app/report/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

class ChangesTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangesModel)
};

QString signedRupiah(const std::optional<qint64> &rupiah)
{
    if (!rupiah)
        return EyeFormat::notApplicable();
    return EyeFormat().difference({*rupiah, 0});
}

/// From the lowest figure, opened to tens, and at least from 50 on.
ShareScale changeScale(const std::vector<ComparedOfficer> &rows)
{
    double low = 50;
    for (const ComparedOfficer &row : rows)
        for (const auto &percent : {row.percentA, row.percentB})
            if (percent)
                low = std::min(low, std::floor(percent->toDouble() / 10) * 10);
    return {low, 100, low < 50 ? 20.0 : 10.0, {}};
}

} // namespace

QString changeSentence(const ComparedOfficer &officer)
{
    const EyeFormat format;
    QStringList parts{officer.name, ChangesTexts::tr("%1 ratings").arg(format.count(officer.score.n)),
                      ChangesTexts::tr("rule A %1 percent").arg(decimalOrDash(officer.percentA)),
                      ChangesTexts::tr("rule B %1 percent").arg(decimalOrDash(officer.percentB))};
    if (officer.points)
        parts << format.difference(*officer.points);
    return parts.join(QStringLiteral(", "));
}

void ChangesModel::setComparison(const RuleComparison &comparison, std::map<QString, QByteArray> photos)
{
    beginResetModel();
    m_rows.clear();
    m_staying.clear();
    for (const ComparedOfficer &officer : comparison.officers)
        if (officer.effect == RuleEffect::Stays)
            m_staying << officer.name.section(u' ', 0, 0);
        else
            m_rows.push_back(officer);
    m_staying.sort(Qt::CaseInsensitive);
    m_photos = std::move(photos);
    m_scale = changeScale(m_rows);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ChangesModel::changedName(const ComparedOfficer &officer, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return officer.name;
    case StrongRole: return true;
    case SecondLineRole: {
        const auto fallback = officer.fallbackA ? officer.fallbackA : officer.fallbackB;
        return fallback ? fallbackWords(*fallback) : QString();
    }
    case PhotoRole: {
        const auto found = m_photos.find(officer.officer);
        return found == m_photos.end() ? QByteArray() : found->second;
    }
    case StackedLineRole: return tr("n %1").arg(EyeFormat().count(officer.score.n));
    case AnswersRole: return scoreCell(ScoreCell::Answers, officer.score, {}, AnswersRole);
    default: return {};
    }
}

QVariant ChangesModel::changedFigure(Column column, const ComparedOfficer &officer, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StrongRole)
        return column == Column::Points;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Count: return EyeFormat().count(officer.score.n);
    case Column::Measure:
        return officer.score.n < fewestShown ? tr("< 5") : decimalOrDash(officer.measurePercent);
    case Column::A: return decimalOrDash(officer.percentA);
    case Column::B: return decimalOrDash(officer.percentB);
    case Column::Points:
        return officer.points ? EyeFormat().difference(*officer.points) : EyeFormat::notApplicable();
    case Column::Rupiah: return signedRupiah(officer.rupiah);
    default: return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedOfficer &officer = m_rows[size_t(index.row())];
    if (role == KeyRole)
        return officer.officer;
    if (role == Qt::AccessibleTextRole)
        return changeSentence(officer);
    const Column column = Column(index.column());
    if (column == Column::Name)
        return changedName(officer, role);
    if (column != Column::Scale)
        return changedFigure(column, officer, role);
    if (role == ChangeMarkRole && officer.percentA && officer.percentB)
        return QVariant::fromValue(
            ChangeMark{officer.percentA->toDouble(), officer.percentB->toDouble()});
    return role == Qt::ToolTipRole ? QVariant(changeSentence(officer)) : QVariant();
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == ScaleRole)
        return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return tr("Officer");
    case Column::Count: return tr("n");
    case Column::Measure: return tr("Satisfied %");
    case Column::A: return tr("A %");
    case Column::Scale: return tr("From A to B");
    case Column::B: return tr("B %");
    case Column::Points: return tr("Points");
    case Column::Rupiah: return tr("Rupiah");
    }
    return {};
}

QStringList ChangesModel::exportHead() const
{
    return QStringList{QStringLiteral("officer"), QStringLiteral("name")} + exportScoreHead()
           + QStringList{QStringLiteral("rule_a_percent"), QStringLiteral("rule_b_percent"),
                         QStringLiteral("points"), QStringLiteral("rupiah")};
}

QList<CellKind> ChangesModel::exportKinds() const
{
    return QList<CellKind>({CellKind::Text, CellKind::Text}) + exportScoreKinds()
        + QList<CellKind>({CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number});
}

QStringList ChangesModel::exportCells(int row) const
{
    const ComparedOfficer &officer = m_rows[size_t(row)];
    const auto text = [](const std::optional<Decimal> &value) {
        return value ? value->toString() : QString();
    };
    return QStringList{officer.officer, officer.name} + exportScore(officer.score)
           + QStringList{text(officer.percentA), text(officer.percentB), text(officer.points),
                         officer.rupiah ? QString::number(*officer.rupiah) : QString()};
}

} // namespace puas
