// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/documents_model.h"

#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"

namespace puas {

namespace {

using DocumentState = OfficeDocument::State;

QString documentStateWords(DocumentState state)
{
    switch (state) {
    case DocumentState::Ready: return DocumentsModel::tr("ready");
    case DocumentState::Draft: return DocumentsModel::tr("draft");
    case DocumentState::Missing: break;
    }
    return DocumentsModel::tr("not yet");
}

QString documentStateName(DocumentState state)
{
    switch (state) {
    case DocumentState::Ready: return QStringLiteral("ready");
    case DocumentState::Draft: return QStringLiteral("draft");
    case DocumentState::Missing: break;
    }
    return QStringLiteral("missing");
}

QString documentChip(DocumentState state)
{
    switch (state) {
    case DocumentState::Ready: return QStringLiteral("done");
    case DocumentState::Draft: return QStringLiteral("warning");
    case DocumentState::Missing: break;
    }
    return QStringLiteral("plain");
}

} // namespace

void DocumentsModel::setDocuments(std::vector<OfficeDocument> documents, std::vector<QDateTime> made)
{
    beginResetModel();
    m_documents = std::move(documents);
    m_made = std::move(made);
    m_made.resize(m_documents.size());
    endResetModel();
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DocumentsModel::shown(int row, Column column) const
{
    const OfficeDocument &document = m_documents[size_t(row)];
    const QDateTime &made = m_made[size_t(row)];
    switch (column) {
    case Column::Name: return documentName(document.kind);
    case Column::Form: {
        const QString ending = documentEnding(document.kind);
        return ending.isEmpty() ? tr("page") : ending.toUpper();
    }
    case Column::State: return documentStateWords(document.state);
    case Column::Made:
        // What is printed from a page is not followed.
        if (documentEnding(document.kind).isEmpty())
            return EyeFormat::notApplicable();
        return made.isValid() ? EyeFormat().shortDateTime(made) : tr("not yet");
    }
    return {};
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfficeDocument &document = m_documents[size_t(index.row())];
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(index.row(), column);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole: return documentKey(document.kind);
    case StrongRole: return column == Column::Name;
    case ChipRole: return column == Column::State ? documentChip(document.state) : QString();
    case ToneRole:
        return QVariant::fromValue(column == Column::Made && !m_made[size_t(index.row())].isValid()
                                       ? CellTone::Soft
                                       : CellTone::Ink);
    case Qt::AccessibleTextRole:
        if (column != Column::Name)
            return shown(index.row(), column);
        return QStringList{shown(index.row(), Column::Name), shown(index.row(), Column::Form),
                           shown(index.row(), Column::State), document.why,
                           tr("last made here: %1").arg(shown(index.row(), Column::Made))}
            .join(QStringLiteral(", "));
    default: return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Document");
    case Column::Form: return tr("Form");
    case Column::State: return tr("State");
    case Column::Made: return tr("Last made here");
    }
    return {};
}

QStringList DocumentsModel::exportHead() const
{
    return {QStringLiteral("document"), QStringLiteral("form"), QStringLiteral("state"),
            QStringLiteral("why"), QStringLiteral("last_made")};
}

QStringList DocumentsModel::exportCells(int row) const
{
    const OfficeDocument &document = m_documents[size_t(row)];
    const QDateTime &made = m_made[size_t(row)];
    return {documentKey(document.kind), documentEnding(document.kind),
            documentStateName(document.state), document.why,
            made.isValid() ? made.toString(Qt::ISODate) : QString()};
}

} // namespace puas
