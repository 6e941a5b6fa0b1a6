// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/figures/score_table.h"

class QComboBox;

namespace puas {

class DataTable;
class OfficeSession;
class ScoreListModel;

/// Counters, services or offices beside each other, on one scale; which of them is chosen at
/// the right of the title.
class ComparisonCard : public Card
{
    Q_OBJECT

public:
    explicit ComparisonCard(OfficeSession &session, QWidget *parent = nullptr);

    /// Reads the period's rows and shows them; hides the card where there is nothing to compare.
    [[nodiscard]] Result<> show(const AllowanceRule &rule);

    /// "counter", "service", "office"; empty for the one that it begins with.
    [[nodiscard]] QString chosen() const;
    /// Takes effect with the next show().
    void choose(const QString &code);
    [[nodiscard]] const ScoreListModel &rows() const { return *m_rows; }

signals:
    /// Another comparison was chosen.
    void chosenAnew();

private:
    [[nodiscard]] Result<> offerChoices();

    OfficeSession &m_session;
    QComboBox *m_choice;
    AnswerLegend *m_legend;
    ScoreListModel *m_rows;
    DataTable *m_table;
};

} // namespace puas
