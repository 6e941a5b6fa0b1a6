// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/ikm_bands_model.h"

#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"
#include "app/report/ikm_bands.h"

namespace puas {

namespace {

/// The last value that belongs to a band: the next band begins one hundredth later.
Decimal lastOf(const IkmBand &band)
{
    const bool isHighest = band.to == ikmBands().back().to;
    return {band.to.unscaled - (isHighest ? 0 : 1), band.to.digits};
}

} // namespace

void IkmBandsModel::setIkm(std::optional<Decimal> ikm)
{
    beginResetModel();
    m_ikm = ikm;
    endResetModel();
}

int IkmBandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ikmBands().size());
}

int IkmBandsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant IkmBandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // The best stands first, as tables of grades do.
    const IkmBand &band = ikmBands()[ikmBands().size() - 1 - size_t(index.row())];
    const Column column = Column(index.column());
    const bool isOurs = m_ikm && band.holds(*m_ikm);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Mutu ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == StrongRole)
        return isOurs;
    if (role == KeyRole)
        return QString(band.mutu);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Mutu: return QString(band.mutu);
    case Column::From: return EyeFormat().decimal(band.from);
    case Column::To: return EyeFormat().decimal(lastOf(band));
    case Column::Value: return isOurs ? EyeFormat().decimal(*m_ikm) : EyeFormat::notApplicable();
    }
    return {};
}

QVariant IkmBandsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Mutu ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Mutu: return tr("Grade");
    case Column::From: return tr("From");
    case Column::To: return tr("To");
    case Column::Value: return tr("Value");
    }
    return {};
}

} // namespace puas
