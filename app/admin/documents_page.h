// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_documents.h"
#include "app/admin/office_job.h"

class QLabel;
class QPushButton;

namespace puas {

class Card;
class DataTable;
class DocumentsModel;
class ErrorCard;

/// What can be printed for the chosen period: whether it is ready, when it was last made at this
/// machine, and the way to make it.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Documents"); }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;

    /// Makes the chosen document as a file, or all of them in a folder. On another thread: told by
    /// made().
    void makeInto(const QString &path);

signals:
    /// Whether the document could be made.
    void made(bool done);

protected:
    void reload() override;

private:
    void buildTable();
    void showChosen();
    [[nodiscard]] const OfficeDocument *chosen() const;
    void save();
    void printChosen();
    void openPage();
    void noteMade(const Period &period, OfficeDocument::Kind kind);
    void ended(const Period &period, OfficeDocument::Kind kind);

    ErrorCard *m_error;
    Card *m_card;
    DocumentsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_page = nullptr;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
