// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/intake/proposals.h"

#include <QAbstractTableModel>

#include <array>
#include <map>

namespace puas {

/// What of the proposals is to be seen; what is empty takes none away.
struct ProposalFilter {
    std::optional<ProposalStage> stage;
    QString topic;
    QString kiosk;

    bool operator==(const ProposalFilter &) const = default;
};

/// A period's proposals, newest day first: what was written, where, and how far it is.
class ProposalsModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Title, Day, State };
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a kioskNames by id.
    void setProposals(std::vector<Proposal> proposals, std::map<QString, QString> kioskNames);
    void setFilter(const ProposalFilter &filter);
    /// The shown ones.
    [[nodiscard]] const Proposal &proposal(int row) const { return m_all[m_shown[size_t(row)]]; }
    [[nodiscard]] qint64 size() const { return qint64(m_all.size()); }
    /// How many are at that stage, whatever is shown.
    [[nodiscard]] qint64 countOf(ProposalStage stage) const;
    [[nodiscard]] QString kioskName(const QString &id) const;
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    void choose();

    std::vector<Proposal> m_all;
    std::vector<ProposalStage> m_stages;
    std::vector<size_t> m_shown;
    std::map<QString, QString> m_kioskNames;
    ProposalFilter m_filter;
};

} // namespace puas
