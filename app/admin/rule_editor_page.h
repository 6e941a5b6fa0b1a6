// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"
#include "app/admin/page.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace puas {

class CardRow;
class CurveModel;
class ErrorCard;
class RuleCurve;
class RuleForm;
class TwinCard;

/// Writes a rule and shows at once what it pays, also for test values. What is no rule is
/// marked where it is wrong; saving is proposing, and a second person approves. A child of
/// the projection.
class RuleEditorPage : public Page
{
    Q_OBJECT

public:
    explicit RuleEditorPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("New rule"); }
    [[nodiscard]] QString parentTitle() const override { return tr("Projection"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    void switchTwin() override;

protected:
    void reload() override;

private:
    void buildPreview();
    void buildTest();
    void follow();
    void followTest();
    void propose();

    ErrorCard *m_error;
    CardRow *m_row;
    RuleForm *m_form;
    TwinCard *m_preview = nullptr;
    QLabel *m_sentences = nullptr;
    RuleCurve *m_curve = nullptr;
    CurveModel *m_curveRows = nullptr;
    QSpinBox *m_satisfied = nullptr;
    QSpinBox *m_of = nullptr;
    QLabel *m_testResult = nullptr;
    QLabel *m_testValues = nullptr;
    QLabel *m_complaints = nullptr;
    QPushButton *m_propose = nullptr;
    bool m_hasBegun = false;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
