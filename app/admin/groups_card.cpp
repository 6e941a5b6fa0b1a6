// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/groups_card.h"

#include "app/admin/cell_delegate.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/score_list_model.h"
#include "app/report/group_words.h"

namespace puas {

GroupsCard::GroupsCard(OfficeSession &session, QWidget *parent)
    : Card(parent), m_session(session), m_rows(new ScoreListModel(this)),
      m_table(new DataTable(tr("Groups")))
{
    setTitle(tr("By group"), tr("more than one may be named, or none"));
    setSideMargin(12);
    m_table->setModel(m_rows);
    using Column = ScoreListModel::Column;
    m_table->setPlaces({{172, 2}, {84, 0}, {58, 0}, {60, 0}, {112, 2}, {66, 0}});
    m_table->setColumnWanted(int(Column::Response), false);
    m_table->setColumnWanted(int(Column::Answers), false);
    m_table->setRowHeights(30);
    m_table->setFitsRows(true);
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    body()->addWidget(m_table);
    body()->addStretch(1);
}

Result<> GroupsCard::show(const AllowanceRule &rule)
{
    hide();
    ScoreQuery query;
    query.range = m_session.period().range();
    query.groupBy = GroupBy::Group;
    const auto table = scoreTable(m_session.store(), query);
    if (!table)
        return tl::unexpected(table.error());
    std::vector<ScoreRow> rows = table->rows;
    for (ScoreRow &row : rows)
        row.name = groupName(row.key);
    ScoreRow all;
    all.name = tr("All who rated");
    all.score = table->total;
    m_rows->setGroups(std::move(rows), all, rule, m_session.isRunning());
    setVisible(!table->rows.empty());
    return {};
}

} // namespace puas
