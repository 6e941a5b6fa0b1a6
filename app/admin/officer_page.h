// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

class QLabel;

namespace puas {

class Card;
class DataTable;
class ErrorCard;
class FigureStrip;
class HeatMap;
class HeatModel;
class MonthsModel;
class PartBar;
class OfficerKeeping;
class OfficerMarksCard;
class ReasonsCard;
class ScaleFigure;
class ScoreListModel;
class TimeChart;
class TwinCard;
struct AllowanceRow;
struct AllowanceRule;
struct Score;

/// One officer: figures of the period, why the allowance is what it is, twelve months, days
/// and hours, services. Never a single rating, never a moment.
class OfficerPage : public Page
{
    Q_OBJECT

public:
    explicit OfficerPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_name; }
    [[nodiscard]] QString parentTitle() const override { return tr("Officers"); }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    void setRoute(const Route &route) override;
    void switchTwin() override;

protected:
    void reload() override;

private:
    void buildHead();
    void buildHistory();
    void buildLower();
    void fillHead(const AllowanceRow &row, const AllowanceRule &rule);
    void fillWhy(const AllowanceRow &row, const AllowanceRule &rule);
    void fillHistory(const AllowanceRule &rule);
    void fillHeat(const AllowanceRule &rule);
    void fillServices(const AllowanceRule &rule);
    void fillReasons();
    void fillMarks();
    void followTheme();

    QString m_nip;
    QString m_name;
    ErrorCard *m_error;
    FigureStrip *m_head;
    QLabel *m_photo = nullptr;
    QLabel *m_nameText = nullptr;
    QLabel *m_identity = nullptr;
    OfficerKeeping *m_keeping = nullptr;
    QLabel *m_share = nullptr;
    QLabel *m_shareLine = nullptr;
    QLabel *m_interval = nullptr;
    ScaleFigure *m_scale = nullptr;
    QLabel *m_allowance = nullptr;
    QLabel *m_allowanceLine = nullptr;
    QLabel *m_index = nullptr;
    QLabel *m_indexLine = nullptr;
    TwinCard *m_historyCard = nullptr;
    TimeChart *m_history = nullptr;
    MonthsModel *m_months = nullptr;
    TwinCard *m_heatCard = nullptr;
    HeatMap *m_heat = nullptr;
    HeatModel *m_heatRows = nullptr;
    Card *m_why = nullptr;
    Card *m_services = nullptr;
    OfficerMarksCard *m_marks = nullptr;
    ReasonsCard *m_reasons = nullptr;
    ScoreListModel *m_serviceRows = nullptr;
};

} // namespace puas
