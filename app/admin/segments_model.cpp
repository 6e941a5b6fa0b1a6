// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/segments_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/number_field.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

class SegmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(SegmentsModel)
};

const Decimal lowestPercent{0, 0};
const Decimal highestPercent{100, 0};

Decimal RuleSegment::*memberOf(SegmentsModel::Column column)
{
    switch (column) {
    case SegmentsModel::Column::From: return &RuleSegment::from;
    case SegmentsModel::Column::To: return &RuleSegment::to;
    case SegmentsModel::Column::PaysFrom: return &RuleSegment::paysFrom;
    case SegmentsModel::Column::PaysTo: return &RuleSegment::paysTo;
    case SegmentsModel::Column::Fault: break;
    }
    return nullptr;
}

} // namespace

QString segmentFaultWords(const SegmentFault &fault)
{
    const EyeFormat format;
    switch (fault.kind) {
    case SegmentFault::Kind::Gap:
        return SegmentTexts::tr("gap from %1 to %2")
            .arg(format.decimal(fault.from), format.decimal(fault.to));
    case SegmentFault::Kind::Overlap:
        return SegmentTexts::tr("overlap from %1 to %2")
            .arg(format.decimal(fault.from), format.decimal(fault.to));
    case SegmentFault::Kind::Reversed: break;
    }
    return SegmentTexts::tr("ends before it begins");
}

void SegmentsModel::setSegments(std::vector<RuleSegment> segments)
{
    beginResetModel();
    m_segments = std::move(segments);
    findFaults();
    endResetModel();
}

void SegmentsModel::addSegment()
{
    RuleSegment segment{highestPercent, highestPercent, highestPercent, highestPercent};
    for (const SegmentFault &fault : m_faults)
        if (fault.kind == SegmentFault::Kind::Gap) {
            segment.from = fault.from;
            segment.to = fault.to;
            break;
        }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_segments.push_back(segment);
    findFaults();
    endInsertRows();
    emit edited();
}

void SegmentsModel::removeSegment(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_segments.erase(m_segments.begin() + row);
    findFaults();
    endRemoveRows();
    emit edited();
}

void SegmentsModel::findFaults()
{
    m_faults = segmentFaults(m_segments);
}

QString SegmentsModel::faultWords(int row) const
{
    for (const SegmentFault &fault : m_faults)
        if (fault.segment == size_t(row))
            return segmentFaultWords(fault);
    return {};
}

int SegmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

int SegmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags SegmentsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && Column(index.column()) != Column::Fault ? flags | Qt::ItemIsEditable
                                                                      : flags;
}

QVariant SegmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleSegment &segment = m_segments[size_t(index.row())];
    const Column column = Column(index.column());
    const auto member = memberOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return member ? EyeFormat().decimal(trimmed(segment.*member)) : faultWords(index.row());
    case Qt::EditRole:
        return member ? QVariant(EyeFormat().decimal(trimmed(segment.*member))) : QVariant();
    case Qt::TextAlignmentRole:
        return int((member ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChipRole:
        return !member && !faultWords(index.row()).isEmpty() ? QStringLiteral("error") : QString();
    default: return {};
    }
}

bool SegmentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto member = memberOf(Column(index.column()));
    const auto number = Decimal::parse(value.toString().trimmed().replace(u',', u'.'));
    if (!member || !number || *number < lowestPercent || highestPercent < *number)
        return false;
    m_segments[size_t(index.row())].*member = trimmed(*number);
    findFaults();
    // A number moves the faults of all pieces.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columns - 1));
    emit edited();
    return true;
}

QVariant SegmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Fault ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::From: return tr("From\n%");
    case Column::To: return tr("To below\n%");
    case Column::PaysFrom: return tr("Pays\nfrom");
    case Column::PaysTo: return tr("Pays\nto");
    case Column::Fault: return QString();
    }
    return {};
}

QStringList SegmentsModel::exportHead() const
{
    return {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("pays_from"), QStringLiteral("pays_to")};
}

QList<CellKind> SegmentsModel::exportKinds() const
{
    return QList<CellKind>(exportHead().size(), CellKind::Number);
}

QStringList SegmentsModel::exportCells(int row) const
{
    const RuleSegment &piece = m_segments[size_t(row)];
    return {piece.from.toString(), piece.to.toString(), piece.paysFrom.toString(), piece.paysTo.toString()};
}

} // namespace puas
