// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"
#include "app/admin/page.h"

class QLabel;
class QPushButton;

namespace puas {

class CardRow;
class CurveModel;
class DataTable;
class ErrorCard;
class RuleCurve;
class RulesModel;
class TwinCard;
struct ListedRule;

/// Every rule of the office with who entered and who approved it; the second person approves
/// or rejects here. A child of the projection.
class RulesPage : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Rules"); }
    [[nodiscard]] QString parentTitle() const override { return tr("Projection"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    void switchTwin() override;

protected:
    void reload() override;

private:
    void buildTable();
    void buildDetail();
    void showChosen();
    void offerDecision(const ListedRule &listed);
    void approve();
    void reject();
    void run(OfficeJob::Work work, const QString &failure);
    [[nodiscard]] const ListedRule *chosen() const;

    ErrorCard *m_error;
    CardRow *m_row;
    DataTable *m_table = nullptr;
    RulesModel *m_model = nullptr;
    TwinCard *m_detail = nullptr;
    QLabel *m_sentences = nullptr;
    QLabel *m_finePrint = nullptr;
    RuleCurve *m_curve = nullptr;
    CurveModel *m_curveRows = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
