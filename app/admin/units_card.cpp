// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/units_card.h"

#include "app/admin/cell_delegate.h"
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/score_list_model.h"

#include <algorithm>

namespace puas {

UnitsCard::UnitsCard(OfficeSession &session, QWidget *parent)
    : Card(parent), m_session(session), m_rows(new ScoreListModel(this)),
      m_table(new DataTable(tr("Units")))
{
    setTitle(tr("Units"), tr("Enter opens the officers of one"));
    setSideMargin(12);
    m_table->setModel(m_rows);
    m_table->setPlaces({{220, 3}, {84, 0, 3}, {70, 0}, {150, 1, 2}, {208, 3}, {84, 0}});
    m_table->setRowHeights(36);
    m_table->setFitsRows(true);
    using Column = ScoreListModel::Column;
    m_table->setItemDelegateForColumn(int(Column::Answers), new AnswersDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    body()->addWidget(m_table);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        emit opened(index.siblingAtColumn(0).data(KeyRole).toString());
    });
}

Result<> UnitsCard::read(const AllowanceRule &rule)
{
    ScoreQuery query;
    query.range = m_session.period().range();
    query.groupBy = GroupBy::Office;
    auto units = scoreTable(m_session.store(), query);
    if (!units)
        return tl::unexpected(units.error());
    m_units = std::move(*units);
    m_table->setColumnWanted(
        int(ScoreListModel::Column::Response),
        std::ranges::any_of(m_units.rows, [](const ScoreRow &row) { return row.counts.served > 0; }));
    m_rows->setRows(m_units.rows, rule, m_session.isRunning(), tr("Unit"), {});
    return {};
}

} // namespace puas
