// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/intake/proposals.h"

#include <memory>

class QComboBox;

namespace puas {

class Card;
class CardRow;
class DataTable;
class EmptyState;
class ErrorCard;
class OfficeJob;
class ProposalDetail;
class ProposalsModel;
class Segmented;

/// What citizens proposed at the kiosks in a period, and what becomes of it. The texts are
/// opened on a thread of their own, and live only here.
class ProposalsPage : public Page
{
    Q_OBJECT

public:
    explicit ProposalsPage(OfficeSession &session, QWidget *parent = nullptr);
    ~ProposalsPage() override;

    [[nodiscard]] QString title() const override { return tr("Proposals"); }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    /// "state", "topic", "kiosk".
    [[nodiscard]] PageFilter filter() const override;
    void setFilter(const PageFilter &filter) override;

protected:
    void reload() override;

private:
    void buildTools();
    void buildList();
    void read();
    void fill(std::vector<Proposal> proposals);
    void applyFilter();
    void followRows();
    void showChosen();
    void decide(const QString &name, const ProposalChoice &choice);
    void reject(const QString &name, ProposalPriority priority);
    void offerUndo(const QString &name, const ProposalChoice &before);
    [[nodiscard]] ProposalChoice presentChoice(const QString &name) const;
    [[nodiscard]] QString nameOf(const QString &login) const;

    ErrorCard *m_error;
    EmptyState *m_empty;
    Segmented *m_stage;
    QComboBox *m_topic;
    QComboBox *m_kiosk;
    QWidget *m_tools;
    CardRow *m_row;
    Card *m_card = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_note = nullptr;
    ProposalsModel *m_model;
    ProposalDetail *m_detail;
    std::unique_ptr<OfficeJob> m_reading;
    std::unique_ptr<OfficeJob> m_deciding;
    bool m_readAgain = false; ///< what is being read is out of date
    bool m_isRead = false;
    QString m_wantedKiosk; ///< of a saved view, until the kiosks are known
};

} // namespace puas
