// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/figures/score_table.h"

namespace puas {

class DataTable;
class OfficeSession;
class ScoreListModel;

/// Satisfaction of the groups that citizens said they belong to, each held against the same
/// threshold, under all who rated. Fewer than five are not told apart.
class GroupsCard : public Card
{
    Q_OBJECT

public:
    explicit GroupsCard(OfficeSession &session, QWidget *parent = nullptr);

    /// Hides the card where nobody named a group.
    [[nodiscard]] Result<> show(const AllowanceRule &rule);

private:
    OfficeSession &m_session;
    ScoreListModel *m_rows;
    DataTable *m_table;
};

} // namespace puas
