// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/bundle/stick_watch.h"

class QLabel;

namespace puas {

class Card;
class DataTable;
class EmptyState;
class ErrorCard;
class InvitationsCard;
class KioskDeeds;
class KioskDetail;
class KiosksModel;

/// Every kiosk that the office ever had: since when it is silent, how far its ratings have
/// come and how far it knows that they have; those on their way in; and what IT and head do
/// with them.
class KiosksPage : public Page
{
    Q_OBJECT

public:
    explicit KiosksPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Kiosks"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;
    /// "kiosk": the one that is selected.
    [[nodiscard]] PageFilter filter() const override;
    /// Also "invite": the question for a new kiosk is opened at once.
    void setFilter(const PageFilter &filter) override;

protected:
    void reload() override;

private:
    void buildTable();
    void connectDeeds();
    void fillInvitations();
    void tell(const char *kind, const QString &words);
    void takeInserted(const Stick &stick);
    /// Whether there is such a kiosk.
    bool choose(const QString &kiosk);
    void showChosen();
    [[nodiscard]] bool mayInvite() const;

    StickWatch m_watch;
    KioskDeeds *m_deeds;
    ErrorCard *m_error;
    QLabel *m_told;
    InvitationsCard *m_invitations;
    EmptyState *m_empty;
    Card *m_card;
    DataTable *m_table;
    KiosksModel *m_model;
    KioskDetail *m_detail;
    bool m_isFirstKiosk = false; ///< there is none and none is on its way
};

} // namespace puas
