// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/core/allowance_rule.h"

#include <optional>

class QLabel;
class QPushButton;

namespace puas {

class CardRow;
class ChangesModel;
class ComparedRuleCard;
class DataTable;
class EmptyState;
class ErrorCard;
class RankedProxy;
class RuleControls;
struct RuleComparison;

/// The rule in use beside another one: who gains, who loses, what it costs. Rule B lives in
/// this page only; nothing is kept and nothing changes until it is proposed and approved.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("What if"); }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    void switchTwin() override;

    /// What rule B is to be.
    void setOther(const AllowanceRule &rule);

protected:
    void reload() override;

private:
    void buildCards();
    void buildChanges();
    void fillMenu();
    void fillEffect(const RuleComparison &comparison);
    void fillSentences(const RuleComparison &comparison);
    void compare();
    void propose();

    ErrorCard *m_error;
    EmptyState *m_empty;
    CardRow *m_cards;
    ComparedRuleCard *m_cardA = nullptr;
    ComparedRuleCard *m_cardB = nullptr;
    QPushButton *m_change = nullptr;
    RuleControls *m_controls = nullptr;
    QLabel *m_gains = nullptr;
    QLabel *m_loses = nullptr;
    QLabel *m_stays = nullptr;
    QLabel *m_sumA = nullptr;
    QLabel *m_sumB = nullptr;
    QLabel *m_sumDifference = nullptr;
    QLabel *m_effectNote = nullptr;
    QWidget *m_changesCard = nullptr;
    DataTable *m_table = nullptr;
    ChangesModel *m_model = nullptr;
    RankedProxy *m_proxy = nullptr;
    QLabel *m_nobody = nullptr;
    QLabel *m_staying = nullptr;
    QLabel *m_note = nullptr;
    std::optional<AllowanceRule> m_other;
};

} // namespace puas
