// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/seal/keys.h"
#include "app/store/user_book.h"

#include <QTimer>

#include <memory>

namespace puas {

class ActDetail;
class ActFilters;
class ActsModel;
class Card;
class ChainCard;
class DataTable;
class EmptyState;
class ErrorCard;
class JournalCheck;
class OfficeJob;
class ProgressCard;
struct KeptAct;

/// The office's own journal: who did what to whom, by number, and whether its chain holds.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(OfficeSession &session, QWidget *parent = nullptr);
    ~JournalPage() override;

    [[nodiscard]] QString title() const override { return tr("Audit journal"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] QList<HeadAction> headActions() override;
    /// All that the filter leaves, not only what was scrolled to.
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    [[nodiscard]] Result<Paper> paper() const override;
    void startFinding() override;
    [[nodiscard]] PageFilter filter() const override;
    void setFilter(const PageFilter &filter) override;

    void verifyChain();
    /// Everything an auditor needs, into a new folder: as "puasctl audit-export".
    void exportForAuditTo(const QString &folder);

protected:
    void reload() override;

private:
    void buildTable();
    void lookAgain();
    void followRows();
    void showChosen();
    void showAct(qint64 seq);
    void chainVerified();
    void chooseExportFolder();
    [[nodiscard]] QString nameOf(const QString &login) const;

    ErrorCard *m_error;
    ActFilters *m_filters;
    ChainCard *m_chain;
    ProgressCard *m_progress;
    Card *m_card = nullptr;
    DataTable *m_table = nullptr;
    ActsModel *m_model;
    EmptyState *m_empty;
    ActDetail *m_detail;
    QTimer m_again; ///< reads on after a stretch without anything that is wanted
    std::vector<User> m_users;
    std::optional<PublicKey> m_key;
    std::unique_ptr<JournalCheck> m_check;
    std::unique_ptr<OfficeJob> m_exporting;
};

} // namespace puas
