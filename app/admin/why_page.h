// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/figures/explanation.h"

class QLabel;
class QPushButton;

namespace puas {

class Card;
class CountBars;
class DataTable;
class ErrorCard;
class ProofRowsModel;
class RuleCurve;
class ScaleFigure;
class WhyHead;
struct ExplanationWords;

/// "Why 83 percent?": what was counted, the answers, the measure, the rule in whole numbers,
/// the proof, and who decides. The words are those of the printed sheet.
class WhyPage : public Page
{
    Q_OBJECT

public:
    explicit WhyPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    void setRoute(const Route &route) override;

    /// The explanation sheet, one page.
    [[nodiscard]] Result<Paper> paper() const override;

protected:
    void reload() override;

private:
    void buildCounted(Card *card);
    void buildRule(Card *card);
    void buildProof(Card *card);
    void buildClosing(Card *card);
    void addKnownMarks();
    void marksFound();
    void fill(const ExplanationWords &words);
    void fillCounts(const ExplanationWords &words);
    void fillRule(const ExplanationWords &words);
    void fillClosing(const ExplanationWords &words);
    void saveRows();
    void object();
    void followTheme();

    QString m_nip;
    QString m_title;
    std::optional<Explanation> m_explanation;
    ErrorCard *m_error;
    WhyHead *m_head = nullptr;
    QWidget *m_cards = nullptr;
    QLabel *m_countedTitle = nullptr;
    CountBars *m_counted = nullptr;
    QLabel *m_answersTitle = nullptr;
    CountBars *m_answers = nullptr;
    QLabel *m_notTold = nullptr;
    QLabel *m_measureTitle = nullptr;
    QLabel *m_fraction = nullptr;
    QLabel *m_measure = nullptr;
    ScaleFigure *m_scale = nullptr;
    QLabel *m_interval = nullptr;
    QLabel *m_ruleTitle = nullptr;
    QLabel *m_rule = nullptr;
    class QVBoxLayout *m_comparison = nullptr;
    QLabel *m_conclusion = nullptr;
    QLabel *m_finePrint = nullptr;
    RuleCurve *m_curve = nullptr;
    QLabel *m_proofTitle = nullptr;
    DataTable *m_proof = nullptr;
    ProofRowsModel *m_proofRows = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_closing = nullptr;
    QPushButton *m_object = nullptr;
};

} // namespace puas
