// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/officers_model.h"
#include "app/admin/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace puas {

class AnswerLegend;
class Card;
class CardRow;
class DataTable;
class EmptyState;
class ErrorCard;
class FunnelChart;
class RankedProxy;
class Segmented;
class UnitsCard;
class WhiskerChart;

/// All officers of a period: the table, and as its chart twin whiskers beside the funnel. More
/// than mostUngrouped of several offices stand unit by unit until one is chosen or looked for.
class OfficersPage : public Page
{
    Q_OBJECT

public:
    explicit OfficersPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Officers"); }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    /// With the filter "register" it begins to register officers.
    void setRoute(const Route &route) override;
    [[nodiscard]] PageFilter filter() const override;
    void setFilter(const PageFilter &filter) override;
    void switchTwin() override;
    void startFinding() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void registerOfficers();
    void registerFromList();
    void buildTools();
    void buildTable();
    void buildCharts();
    [[nodiscard]] bool isFiltered() const;
    void fillFilters();
    void fillMarks();
    [[nodiscard]] bool isByUnit() const;
    [[nodiscard]] Result<> readUnits(const AllowanceRule &rule);
    void fillCharts(const ScoreTable &table);
    void drawCharts(const std::vector<ScoreRow> &rows, const ScoreTable &table);
    void fillWords(const ScoreTable &table);
    void showView();
    void fitRows();
    void followTheme();
    [[nodiscard]] ScoreQuery query() const;

    Segmented *m_view;
    QComboBox *m_office = nullptr;
    QComboBox *m_counter;
    QComboBox *m_service;
    QLineEdit *m_find;
    AnswerLegend *m_legend;
    ErrorCard *m_error;
    EmptyState *m_empty;
    QPushButton *m_clear;
    QPushButton *m_fromList; ///< of the empty state
    Card *m_tableCard;
    UnitsCard *m_units;
    DataTable *m_table;
    OfficersModel *m_model;
    RankedProxy *m_proxy;
    CardRow *m_charts;
    WhiskerChart *m_whiskers;
    FunnelChart *m_funnel;
    Card *m_funnelCard;
    QLabel *m_note;
    QString m_legendWords; ///< how to read the table
    QString m_outside;     ///< who is outside the funnel
    QLabel *m_totals;
    bool m_isAsked = false; ///< the route that asks to register was followed
};

} // namespace puas
