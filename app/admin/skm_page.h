// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/figures/skm_comparison.h"

class QLabel;
class QSortFilterProxyModel;

namespace puas {

class Card;
class CardRow;
class DataTable;
class EmptyState;
class ErrorCard;
class FollowUpCard;
class SkmHead;
class SkmModel;
class SkmProfileCard;

/// The official survey and its index (PermenPANRB 14/2017) beside that of the year before.
class SkmPage : public Page
{
    Q_OBJECT

public:
    explicit SkmPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("SKM and IKM"); }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    /// The survey's report, as puasctl writes it.
    [[nodiscard]] Result<Paper> paper() const override;
    /// The processing sheet, as puasctl writes it.
    [[nodiscard]] Result<QByteArray> book(const TextTable &rows) const override;
    /// The number of users that was entered.
    [[nodiscard]] PageFilter filter() const override;
    void setFilter(const PageFilter &filter) override;
    void switchTwin() override;

protected:
    void reload() override;

private:
    void buildElements();
    void buildPlans();
    void fill(SkmComparison survey);
    void fillPlans(const SkmFigures &figures);
    void saveSheet();

    ErrorCard *m_error;
    SkmHead *m_head;
    EmptyState *m_empty;
    CardRow *m_row;
    Card *m_elements = nullptr;
    SkmModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_note = nullptr;
    SkmProfileCard *m_profile = nullptr;
    FollowUpCard *m_plans = nullptr;
};

} // namespace puas
