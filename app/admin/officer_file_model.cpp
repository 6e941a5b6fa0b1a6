// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_file_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/nip_words.h"
#include "app/report/eye_format.h"

#include <algorithm>

namespace puas {

namespace {

QString faultWords(OfficerRowFault fault)
{
    switch (fault) {
    case OfficerRowFault::Fields:
        return OfficerFileModel::tr("A field is missing, or there is one too many.");
    case OfficerRowFault::NoNip: return OfficerFileModel::tr("The NIP is missing.");
    case OfficerRowFault::RoundedNip:
        return OfficerFileModel::tr(
            "The spreadsheet has rounded the NIP. Make the column text and enter it again.");
    case OfficerRowFault::NipTwice: return OfficerFileModel::tr("The NIP stands in an earlier line.");
    case OfficerRowFault::NoName: return OfficerFileModel::tr("The name is missing.");
    case OfficerRowFault::PhotoPlace:
        return OfficerFileModel::tr("The photo has to be a file beside the list, without a folder.");
    case OfficerRowFault::PhotoMissing:
        return OfficerFileModel::tr("The photo's file is not there or not readable.");
    case OfficerRowFault::PhotoContent:
        return OfficerFileModel::tr("The photo is no whole PNG or JPEG of 32 MiB at most.");
    }
    return {};
}

QString fateWords(OfficerRowFate fate)
{
    switch (fate) {
    case OfficerRowFate::New: return OfficerFileModel::tr("new");
    case OfficerRowFate::Changed: return OfficerFileModel::tr("changed");
    case OfficerRowFate::Equal: return OfficerFileModel::tr("equal");
    case OfficerRowFate::Refused: return OfficerFileModel::tr("refused");
    }
    return {};
}

QString fateChip(OfficerRowFate fate, bool isDoubtful)
{
    if (fate == OfficerRowFate::Refused)
        return QStringLiteral("error");
    if (isDoubtful)
        return QStringLiteral("warning");
    return fate == OfficerRowFate::Equal ? QStringLiteral("plain") : QStringLiteral("done");
}

QString remarkOf(const OfficerFileRow &row, const OfficerRowChange &change,
                 std::optional<NipDoubt> doubt)
{
    if (row.fault)
        return faultWords(*row.fault);
    QStringList words;
    if (change.fate == OfficerRowFate::Changed && change.nameBefore != row.name)
        words << OfficerFileModel::tr("Was: %1.").arg(change.nameBefore);
    if (change.photoChanges)
        words << OfficerFileModel::tr("With a photo.");
    if (doubt)
        words << nipDoubtWords(*doubt);
    return words.join(u' ');
}

} // namespace

void OfficerFileModel::setRows(const OfficerFile &file, const std::vector<OfficerRowChange> &changes,
                               const QDate &today)
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < file.rows.size(); ++i) {
        const OfficerFileRow &row = file.rows[i];
        const auto doubt = row.fault ? std::nullopt : doubtOfNip(row.nip, today);
        m_rows.push_back({row.line, row.nip, row.name, changes[i].fate,
                          remarkOf(row, changes[i], doubt), doubt.has_value()});
    }
    std::ranges::stable_partition(m_rows,
                                  [](const Row &row) { return row.fate == OfficerRowFate::Refused; });
    endResetModel();
}

int OfficerFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OfficerFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OfficerFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Column column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == StrongRole)
        return column == Column::Name;
    if (role == ChipRole)
        return column == Column::Outcome ? fateChip(row.fate, row.isDoubtful) : QString();
    if (role == SecondLineRole)
        return column == Column::Name ? row.remark : QString();
    if (role == Qt::AccessibleTextRole && column == Column::Name)
        return tr("Line %1: %2, NIP %3, %4. %5")
            .arg(QString::number(row.line), row.name, row.nip, fateWords(row.fate), row.remark);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Line: return EyeFormat().count(row.line);
    case Column::Nip: return EyeFormat::nip(row.nip);
    case Column::Name: return row.name;
    case Column::Outcome: return fateWords(row.fate);
    case Column::Remark: return row.remark;
    }
    return {};
}

QVariant OfficerFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Line ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Line: return tr("Line");
    case Column::Nip: return tr("NIP");
    case Column::Name: return tr("Name");
    case Column::Outcome: return tr("Outcome");
    case Column::Remark: return tr("Remark");
    }
    return {};
}

} // namespace puas
