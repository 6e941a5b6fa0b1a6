// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"

class QPushButton;
class QStackedWidget;

namespace puas {

class DataTable;

/// A chart and its table twin in one card. The table holds every number of the chart and is
/// in the tree of widgets also while the chart is shown, because a chart says nothing to
/// assistive technology.
class TwinCard : public Card
{
    Q_OBJECT

public:
    explicit TwinCard(QWidget *parent = nullptr);

    void setTwins(QWidget *chart, DataTable *table);
    /// One sentence with the chart's main fact.
    void setFact(const QString &sentence);
    void switchTwin();
    [[nodiscard]] bool showsTable() const;

private:
    QStackedWidget *m_stack;
    QPushButton *m_button;
};

} // namespace puas
