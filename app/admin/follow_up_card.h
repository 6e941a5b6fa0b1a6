// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/report/follow_up_words.h"

namespace puas {

/// What the office means to do about the lowest elements: what, until when, who, and how far it is.
/// An element without a plan has a link in place of an empty cell.
class FollowUpCard : public Card
{
    Q_OBJECT

public:
    explicit FollowUpCard(QWidget *parent = nullptr);

    /// \a mayPlan: whether there are links to enter and change plans.
    void setRows(const std::vector<FollowUpRow> &rows, bool mayPlan);

signals:
    void planWanted(const puas::FollowUpRow &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void addRow(const FollowUpRow &row);

    std::vector<FollowUpRow> m_rows;
    bool m_mayPlan = false;
    bool m_isWide = true;
    QVBoxLayout *m_lines;
};

} // namespace puas
