// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/figures/score_table.h"

namespace puas {

class DataTable;
class OfficeSession;
class ScoreListModel;

/// More officers than this are shown unit by unit at first.
inline constexpr int mostUngrouped = 200;

/// The offices of a regency, each with its own tally line, in place of hundreds of officers;
/// one is opened into its officers.
class UnitsCard : public Card
{
    Q_OBJECT

public:
    explicit UnitsCard(OfficeSession &session, QWidget *parent = nullptr);

    /// Reads the period's rows; which there are is told by table().
    [[nodiscard]] Result<> read(const AllowanceRule &rule);
    [[nodiscard]] const ScoreTable &table() const { return m_units; }
    [[nodiscard]] const ScoreListModel &rows() const { return *m_rows; }

signals:
    void opened(const QString &office);

private:
    OfficeSession &m_session;
    ScoreTable m_units;
    ScoreListModel *m_rows;
    DataTable *m_table;
};

} // namespace puas
