// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"
#include "app/admin/page.h"

class QLabel;

namespace puas {

class AllowanceModel;
class Card;
class DataTable;
class EmptyState;
class ErrorCard;
class FigureStrip;
class ForecastFigure;
class RangeFigure;
class RankedProxy;
class RuleCurve;
class TotalRow;
struct AllowanceReport;
struct AllowanceTable;
struct StoredRule;

/// What each officer's allowance comes to, where it can still end, and by which rule. It is
/// a projection: a person decides.
class AllowancePage : public Page
{
    Q_OBJECT

public:
    explicit AllowancePage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Projected allowance"); }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    /// The projected allowance as a document, as puasctl writes it.
    [[nodiscard]] Result<Paper> paper() const override;
    /// With its figures as formulas.
    [[nodiscard]] Result<QByteArray> book(const TextTable &rows) const override;
    void switchTwin() override;

protected:
    void reload() override;

private:
    void buildFigures();
    void buildTable();
    void buildRule();
    void fillFigures(const AllowanceTable &table);
    void fillTotal(const AllowanceTable &table);
    void fillRule(const AllowanceTable &table);
    [[nodiscard]] QString sourceOf(const StoredRule &rule) const;
    void followTheme();
    void takeInFile();
    [[nodiscard]] Result<AllowanceReport> report() const;

    ErrorCard *m_error;
    EmptyState *m_empty;
    FigureStrip *m_strip;
    QLabel *m_now = nullptr;
    QLabel *m_nowLine = nullptr;
    QLabel *m_expected = nullptr;
    QLabel *m_expectedLine = nullptr;
    QLabel *m_full = nullptr;
    QLabel *m_fullLine = nullptr;
    RangeFigure *m_range = nullptr;
    class CardRow *m_row = nullptr;
    DataTable *m_table = nullptr;
    TotalRow *m_total = nullptr;
    AllowanceModel *m_model = nullptr;
    RankedProxy *m_proxy = nullptr;
    QLabel *m_sentences = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_finePrint = nullptr;
    RuleCurve *m_curve = nullptr;
    class TwinCard *m_ruleCard = nullptr;
    class CurveModel *m_curveRows = nullptr;
    QLabel *m_note = nullptr;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
