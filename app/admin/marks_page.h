// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"
#include "app/admin/page.h"
#include "app/closing/mark_list.h"
#include "app/core/period.h"

namespace puas {

class Card;
class CardRow;
class DataTable;
class EmptyState;
class ErrorCard;
class MarkDetail;
class MarksModel;

/// Ratings that a person should look at, and the decision about them. The rows of a large
/// office are looked through on a thread of their own; the old list stays meanwhile.
class MarksPage : public Page
{
    Q_OBJECT

public:
    explicit MarksPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Marks"); }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;

protected:
    void reload() override;

private:
    void buildTable();
    void found();
    void fill(std::vector<Mark> marks);
    void showChosen();
    void decide(const QString &name, bool exclude, const QString &reason);
    [[nodiscard]] QString nameOf(const QString &login) const;

    std::unique_ptr<OfficeJob> m_deciding;
    ErrorCard *m_error;
    EmptyState *m_empty;
    CardRow *m_row;
    Card *m_card = nullptr;
    DataTable *m_table = nullptr;
    MarksModel *m_model = nullptr;
    MarkDetail *m_detail = nullptr;
};

} // namespace puas
