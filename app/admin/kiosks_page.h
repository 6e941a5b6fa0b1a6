// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

class Card;
class DataTable;
class EmptyState;
class ErrorCard;
class KiosksModel;

/// Every kiosk that the office ever had: since when it is silent, how far its ratings have
/// come and how far it knows that they have.
class KiosksPage : public Page
{
    Q_OBJECT

public:
    explicit KiosksPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Kiosks"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    /// "kiosk": the one that is selected.
    [[nodiscard]] PageFilter filter() const override;
    void setFilter(const PageFilter &filter) override;

protected:
    void reload() override;

private:
    ErrorCard *m_error;
    EmptyState *m_empty;
    Card *m_card;
    DataTable *m_table;
    KiosksModel *m_model;
};

} // namespace puas
