// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/figures/overview.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace puas {

class Card;
class CardRow;
class ComparisonCard;
class ErrorCard;
class FigureStrip;
class GroupsCard;
class MonthsModel;
class PartBar;
class ScaleFigure;
class TimeChart;
class TwinCard;

/// The first page: how satisfied, how many rated, what the allowance comes to; twelve
/// months; what needs attention; counters beside each other.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    [[nodiscard]] PageFilter filter() const override;
    void setFilter(const PageFilter &filter) override;
    void switchTwin() override;

protected:
    void reload() override;

private:
    void buildFigures();
    void buildMiddle();
    void buildComparison();
    void fillFigures(const Overview &figures);
    void fillTrend(const AllowanceRule &rule);
    void fillAttention(const AllowanceTable &table);
    void fillComparison(const AllowanceRule &rule);
    void compareAnew();
    void followTheme();

    ErrorCard *m_error;
    FigureStrip *m_strip;
    QLabel *m_share = nullptr;
    QLabel *m_shareLines = nullptr;
    QLabel *m_intervalLines = nullptr;
    ScaleFigure *m_scale = nullptr;
    QLabel *m_response = nullptr;
    PartBar *m_responseBar = nullptr;
    QLabel *m_responseLine = nullptr;
    QLabel *m_allowance = nullptr;
    QLabel *m_allowanceLine = nullptr;
    QLabel *m_index = nullptr;
    QLabel *m_indexLine = nullptr;
    CardRow *m_middle = nullptr;
    TwinCard *m_trendCard = nullptr;
    TimeChart *m_trend = nullptr;
    MonthsModel *m_months = nullptr;
    Card *m_attention = nullptr;
    ErrorCard *m_comparisonError = nullptr;
    ComparisonCard *m_comparison = nullptr;
    GroupsCard *m_groups = nullptr;
};

} // namespace puas
