// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/rule_list.h"

#include <QAbstractTableModel>

#include <map>

namespace puas {

/// Every rule of the office, proposed or approved, the newest first.
class RulesModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Title, From, State, Entered, Decided };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a names: login -> name as people read it.
    void setRules(std::vector<ListedRule> rules, std::map<QString, QString> names);
    [[nodiscard]] const std::vector<ListedRule> &rules() const { return m_rules; }
    /// How somebody is called; the login where nobody of that name has an account.
    [[nodiscard]] QString nameOf(const QString &login) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QString cellText(Column column, const ListedRule &listed) const;
    [[nodiscard]] QString secondLine(Column column, const ListedRule &listed) const;

    std::vector<ListedRule> m_rules;
    std::map<QString, QString> m_names;
};

/// "proposed", "in use", "approved", "rejected", "came with Puas".
[[nodiscard]] QString ruleStateWords(const ListedRule &listed);

} // namespace puas
