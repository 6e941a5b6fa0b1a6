// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/components_model.h"

#include "app/admin/number_field.h"
#include "app/report/eye_format.h"

namespace puas {

namespace {

constexpr int billionth = 9;
constexpr int mostWeightDigits = 7; ///< of the percentage; the weight has two more

/// A weight (0 to 1) in percent.
Decimal inPercent(const Decimal &weight)
{
    return trimmed(round(percent(weight.toRatio()), mostWeightDigits));
}

} // namespace

void ComponentsModel::setComponents(std::vector<RuleComponent> components)
{
    beginResetModel();
    m_components = std::move(components);
    endResetModel();
}

Decimal ComponentsModel::sumWith(const Decimal &share) const
{
    qint64 sum = round(share.toRatio(), mostWeightDigits).unscaled;
    for (const RuleComponent &component : m_components)
        sum += round(component.weight.toRatio(), billionth).unscaled;
    return trimmed({sum, mostWeightDigits});
}

void ComponentsModel::addComponent(const QString &key, const Decimal &share)
{
    const qint64 missing = 1'000'000'000 - round(sumWith(share).toRatio(), mostWeightDigits).unscaled;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_components.push_back({key, trimmed({std::max<qint64>(0, missing), billionth})});
    endInsertRows();
    emit edited();
}

void ComponentsModel::removeComponent(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_components.erase(m_components.begin() + row);
    endRemoveRows();
    emit edited();
}

int ComponentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_components.size());
}

int ComponentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags ComponentsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant ComponentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleComponent &component = m_components[size_t(index.row())];
    const bool isKey = Column(index.column()) == Column::Key;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return isKey ? component.key : EyeFormat().decimal(inPercent(component.weight));
    case Qt::TextAlignmentRole: return int((isKey ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

bool ComponentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    RuleComponent &component = m_components[size_t(index.row())];
    const QString text = value.toString().trimmed();
    if (Column(index.column()) == Column::Key) {
        if (text.isEmpty())
            return false;
        component.key = text;
    } else {
        const auto number = Decimal::parse(QString(text).replace(u',', u'.'));
        if (!number || number->digits > mostWeightDigits || number->unscaled < 0
            || Decimal{100, 0} < *number)
            return false;
        component.weight = trimmed({number->unscaled, number->digits + 2});
    }
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QVariant ComponentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool isKey = Column(section) == Column::Key;
    if (role == Qt::TextAlignmentRole)
        return int((isKey ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return isKey ? tr("Component") : tr("Weight %");
}

} // namespace puas
