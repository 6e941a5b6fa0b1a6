// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/bundles_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/import_words.h"
#include "app/report/eye_format.h"

#include <QFileInfo>

namespace puas {

const char *chipOf(BundleVerdict verdict)
{
    switch (verdict) {
    case BundleVerdict::Accepted: return "done";
    case BundleVerdict::Known: return "plain";
    case BundleVerdict::Refused: return "error";
    }
    return "plain";
}

void BundlesModel::setBundles(std::vector<BundleOutcome> bundles)
{
    beginResetModel();
    m_bundles = std::move(bundles);
    endResetModel();
}

int BundlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bundles.size());
}

int BundlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BundlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BundleOutcome &bundle = m_bundles[size_t(index.row())];
    const Column column = Column(index.column());
    const bool refused = bundle.verdict == BundleVerdict::Refused;
    if (role == KeyRole)
        return bundle.file;
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == Column::Numbers || column == Column::New;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == StrongRole)
        return column == Column::Kiosk || column == Column::New;
    if (role == ChipRole)
        return column == Column::Result ? QVariant(QLatin1String(chipOf(bundle.verdict))) : QVariant();
    if (role == Qt::AccessibleTextRole && column == Column::Kiosk)
        return kioskTitle(bundle) + QStringLiteral(", ") + verdictWords(bundle.verdict) + QStringLiteral(", ") + outcomeLine(bundle);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kiosk: return kioskTitle(bundle);
    case Column::Numbers:
        return bundle.last ? EyeFormat().sequenceRange(qint64(bundle.first), qint64(bundle.last)) : EyeFormat::notApplicable();
    case Column::Result: return verdictWords(bundle.verdict);
    case Column::New: return refused ? EyeFormat::notApplicable() : EyeFormat().count(bundle.newRatings);
    case Column::Note: return outcomeLine(bundle);
    }
    return {};
}

QVariant BundlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == Column::Numbers || column == Column::New;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kiosk: return tr("Kiosk");
    case Column::Numbers: return tr("Numbers");
    case Column::Result: return tr("Result");
    case Column::New: return tr("New");
    case Column::Note: return tr("Note");
    }
    return {};
}

QStringList BundlesModel::exportHead() const
{
    return {QStringLiteral("file"), QStringLiteral("kiosk"), QStringLiteral("kiosk_name"), QStringLiteral("first"),
            QStringLiteral("last"), QStringLiteral("new"), QStringLiteral("outcome"), QStringLiteral("reason")};
}

QList<CellKind> BundlesModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Number, CellKind::Number, CellKind::Number};
}

QStringList BundlesModel::exportCells(int row) const
{
    const BundleOutcome &bundle = m_bundles[size_t(row)];
    return {QFileInfo(bundle.file).fileName(), bundle.kiosk, bundle.kioskName, QString::number(bundle.first),
            QString::number(bundle.last), QString::number(bundle.newRatings), verdictName(bundle.verdict),
            bundle.reason ? errorName(bundle.reason->code) : QString()};
}

} // namespace puas
