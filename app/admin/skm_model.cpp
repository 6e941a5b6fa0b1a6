// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/skm_model.h"

#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"
#include "app/report/skm_drawings.h"
#include "app/report/skm_marks.h"
#include "app/report/skm_words.h"

namespace puas {

namespace {

constexpr double highestNrr = 4;
constexpr double nrrStep = 0.5;

bool isNumber(SkmModel::Column column)
{
    using Column = SkmModel::Column;
    return column == Column::Number || column == Column::Count || column == Column::Nrr
           || column == Column::Difference;
}

QString orNothing(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

/// A bound of an interval for a file.
QString boundOf(const std::optional<Decimal> &nrr, double bound)
{
    return nrr ? roundForShow(bound, nrr->digits).toString() : QString();
}

} // namespace

void SkmModel::setComparison(SkmComparison comparison, bool running)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_running = running;
    double low = nrrScaleStart(m_comparison.now).toDouble();
    for (const SkmChange &change : m_comparison.changes)
        if (change.before && change.before->toDouble() < low)
            low = 1;
    m_scale = {low, highestNrr, nrrStep, {}};
    endResetModel();
}

const SkmElement &SkmModel::element(int row) const
{
    return m_comparison.now.elements[size_t(row)];
}

const IkmElement &SkmModel::answers(int row) const
{
    return m_comparison.now.index.elements[size_t(row)];
}

int SkmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.now.elements.size());
}

int SkmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SkmModel::shown(int row, Column column) const
{
    const EyeFormat format;
    const auto &nrr = element(row).nrr;
    const auto &difference = m_comparison.changes[size_t(row)].difference;
    switch (column) {
    case Column::Number: return format.count(row + 1);
    case Column::Element: return elementName(answers(row).key);
    case Column::Count: return format.count(answers(row).n);
    case Column::Nrr: return nrr ? format.decimal(*nrr) : EyeFormat::notApplicable();
    case Column::Difference:
        return difference ? format.difference(*difference) : EyeFormat::notApplicable();
    case Column::Answers:
    case Column::Scale: break;
    }
    return {};
}

QVariant SkmModel::mark(int row) const
{
    const SkmElement &shown = element(row);
    if (!shown.nrr)
        return {};
    const auto &before = m_comparison.changes[size_t(row)].before;
    return QVariant::fromValue(NrrMark{shown.nrr->toDouble(), shown.low, shown.high,
                                       before ? std::optional(before->toDouble()) : std::nullopt,
                                       m_running});
}

QVariant SkmModel::sortValue(int row, Column column) const
{
    constexpr double nothing = -9;
    const auto &difference = m_comparison.changes[size_t(row)].difference;
    switch (column) {
    case Column::Element: return elementName(answers(row).key);
    case Column::Count: return answers(row).n;
    case Column::Answers: return element(row).counts[3];
    case Column::Nrr:
    case Column::Scale: return element(row).nrr ? element(row).nrr->toDouble() : nothing;
    case Column::Difference: return difference ? difference->toDouble() : nothing;
    case Column::Number: break;
    }
    return row;
}

QString SkmModel::answersInWords(int row) const
{
    const EyeFormat format;
    QStringList words;
    for (size_t i = 0; i < element(row).counts.size(); ++i)
        words << tr("answer %1: %2")
                     .arg(format.count(qint64(i) + 1), format.count(element(row).counts[i]));
    return words.join(QStringLiteral(", "));
}

/// The whole row for who cannot see the drawing.
QString SkmModel::sentence(int row) const
{
    const EyeFormat format;
    const SkmElement &shown = element(row);
    if (!shown.nrr)
        return tr("%1, no answers").arg(elementName(answers(row).key));
    QStringList words{elementName(answers(row).key), tr("%1 answers").arg(format.count(answers(row).n)),
                      tr("NRR %1, interval %2 to %3")
                          .arg(format.decimal(*shown.nrr), format.percentage(shown.low, 3),
                               format.percentage(shown.high, 3))};
    const SkmChange &change = m_comparison.changes[size_t(row)];
    if (change.before && change.difference)
        words << tr("a year before %1, difference %2")
                     .arg(format.decimal(*change.before), format.difference(*change.difference));
    if (shown.isLowest())
        words << tr("lowest %1").arg(format.count(shown.lowestPlace));
    return words.join(QStringLiteral(", "));
}

QVariant SkmModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Column column = Column(index.column());
    const SkmElement &shown = element(row);
    switch (role) {
    case Qt::DisplayRole: return this->shown(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return column == Column::Answers ? answersInWords(row) : QString();
    case Qt::AccessibleTextRole:
        if (column == Column::Scale || column == Column::Element)
            return sentence(row);
        return column == Column::Answers ? answersInWords(row) : this->shown(row, column);
    case KeyRole: return answers(row).key;
    case SortRole: return sortValue(row, column);
    case StrongRole: return column == Column::Nrr || (column == Column::Element && shown.isLowest());
    case BesideChipRole:
        return column == Column::Element && shown.isLowest()
                   ? tr("lowest %1").arg(EyeFormat().count(shown.lowestPlace))
                   : QString();
    case SurveyAnswersRole:
        return column == Column::Answers ? QVariant::fromValue(SurveyParts{shown.counts}) : QVariant();
    case NrrMarkRole: return column == Column::Scale ? mark(row) : QVariant();
    default: return {};
    }
}

QVariant SkmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ScaleRole)
        return column == Column::Scale ? QVariant::fromValue(m_scale) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number: return tr("No.");
    case Column::Element: return tr("Element");
    case Column::Count: return tr("n");
    case Column::Answers: return tr("Answers");
    case Column::Nrr: return tr("NRR");
    case Column::Scale: return tr("NRR on the scale");
    case Column::Difference: return tr("Change");
    }
    return {};
}

QStringList SkmModel::exportHead() const
{
    return {QStringLiteral("no"),       QStringLiteral("element"),  QStringLiteral("n"),
            QStringLiteral("answer_1"), QStringLiteral("answer_2"), QStringLiteral("answer_3"),
            QStringLiteral("answer_4"), QStringLiteral("sum"),      QStringLiteral("nrr"),
            QStringLiteral("low"),      QStringLiteral("high"),     QStringLiteral("nrr_year_before"),
            QStringLiteral("change"),   QStringLiteral("lowest")};
}

QList<CellKind> SkmModel::exportKinds() const
{
    QList<CellKind> kinds(exportHead().size(), CellKind::Number);
    kinds[1] = CellKind::Text;
    return kinds;
}

QStringList SkmModel::exportCells(int row) const
{
    const SkmElement &shown = element(row);
    const SkmChange &change = m_comparison.changes[size_t(row)];
    QStringList cells{QString::number(row + 1), answers(row).key, QString::number(answers(row).n)};
    for (const qint64 count : shown.counts)
        cells << QString::number(count);
    cells << QString::number(answers(row).sum) << orNothing(shown.nrr) << boundOf(shown.nrr, shown.low)
          << boundOf(shown.nrr, shown.high) << orNothing(change.before) << orNothing(change.difference)
          << (shown.isLowest() ? QString::number(shown.lowestPlace) : QString());
    return cells;
}

} // namespace puas
