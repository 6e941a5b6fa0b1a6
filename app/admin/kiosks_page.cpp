// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosks_page.h"

#include "app/admin/data_table.h"
#include "app/admin/invitations_card.h"
#include "app/admin/kiosk_deeds.h"
#include "app/admin/kiosk_detail.h"
#include "app/admin/kiosks_model.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/kiosk_settings.h"
#include "app/trust/invitation.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>

namespace puas {

namespace {

const QString kioskFilter = QStringLiteral("kiosk");
const QString inviteFilter = QStringLiteral("invite");

std::optional<KioskConfig> settingsOf(const Store &store, const QString &kiosk)
{
    const auto document = store.documents().get(settingsDocument(kiosk));
    if (!document || !*document)
        return std::nullopt;
    const auto settings = parseKioskConfig(**document);
    return settings ? std::optional(*settings) : std::nullopt;
}

} // namespace

KiosksPage::KiosksPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_deeds(new KioskDeeds(session, this)), m_error(new ErrorCard(this)),
      m_told(makeText({}, "message")), m_invitations(new InvitationsCard),
      m_empty(new EmptyState(this)), m_card(new Card), m_table(new DataTable(tr("Kiosks"))),
      m_model(new KiosksModel(this)), m_detail(new KioskDetail)
{
    body()->addWidget(m_error);
    m_told->setWordWrap(true);
    m_told->hide();
    body()->addWidget(m_told);
    body()->addWidget(m_invitations);
    body()->addWidget(m_empty);
    buildTable();
    body()->addWidget(m_card);
    body()->addWidget(m_detail);
    body()->addStretch(1);
    connectDeeds();
}

void KiosksPage::buildTable()
{
    m_card->setSideMargin(12);
    m_table->setModel(m_model);
    m_table->setPlaces({{170, 2},
                        {118, 2},
                        {118, 1, 2},
                        {110, 1},
                        {128, 1},
                        {112, 1, 5},
                        {100, 1, 6},
                        {90, 1, 4},
                        {62, 1, 3},
                        {126, 3}});
    m_table->setRowHeights(44);
    m_table->setFitsRows(true);
    m_card->body()->addWidget(m_table);
    const QStringList notes{
        tr("A number is one event of a kiosk's journal. Up to the receipt the kiosk knows that the "
           "office has it."),
        tr("A kiosk's clock is wrong where receipts, imports or the clock itself contradict it. Set it "
           "at the kiosk; ratings "
           "whose month is not certain count nowhere until IT records here by how much it was wrong.")};
    for (const QString &words : notes) {
        auto *note = makeText(words, "fine");
        note->setWordWrap(true);
        note->setContentsMargins(8, 4, 8, 0);
        m_card->body()->addWidget(note);
    }
}

void KiosksPage::connectDeeds()
{
    connect(m_error, &ErrorCard::retried, this, &KiosksPage::reload);
    connect(&m_watch, &StickWatch::inserted, this, &KiosksPage::takeInserted);
    connect(m_deeds, &KioskDeeds::told, this, &KiosksPage::tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KiosksPage::showChosen);
    connect(m_invitations, &InvitationsCard::answersWanted, m_deeds, &KioskDeeds::askForAnswers);
    connect(m_invitations, &InvitationsCard::settingsWanted, m_deeds, &KioskDeeds::writeSettings);
    connect(m_invitations, &InvitationsCard::againWanted, m_deeds, &KioskDeeds::writeAgain);
    connect(m_invitations, &InvitationsCard::compareWanted, m_deeds, &KioskDeeds::compare);
    connect(m_invitations, &InvitationsCard::rejectWanted, m_deeds, &KioskDeeds::close);
    connect(m_invitations, &InvitationsCard::accountsWanted, this, [this] {
        emit routeWanted({Route::View::Users, {}});
    });
    connect(m_detail, &KioskDetail::replaceWanted, m_deeds,
            [this](const Kiosk &kiosk) { m_deeds->invite(kiosk.id); });
    connect(m_detail, &KioskDetail::revokeWanted, m_deeds, &KioskDeeds::revoke);
    connect(m_detail, &KioskDetail::hoursWanted, m_deeds, &KioskDeeds::changeHours);
    connect(m_detail, &KioskDetail::modeWanted, m_deeds, &KioskDeeds::changeMode);
    connect(m_detail, &KioskDetail::clockWanted, m_deeds, &KioskDeeds::putClockRight);
    connect(m_detail, &KioskDetail::settingsWanted, m_deeds, &KioskDeeds::writeSettings);
}

/// The office's journal names who invites: nobody can where there are no accounts.
bool KiosksPage::mayInvite() const
{
    return session().hasAccounts() && session().may(Deed::ManageKiosks);
}

QList<HeadAction> KiosksPage::headActions()
{
    if (!mayInvite())
        return {};
    return {
        {tr("Invite kiosk"), QStringLiteral("kiosk"), m_isFirstKiosk, [this] { m_deeds->invite(); }}};
}

void KiosksPage::reload()
{
    const QString chosen = filter().value(kioskFilter);
    auto rows = kioskTable(session().store(), session().today());
    auto reports = kioskReports(session().store());
    m_error->hide();
    m_card->setVisible(rows && !rows->empty());
    m_isFirstKiosk = rows && rows->empty();
    fillInvitations();
    m_empty->setVisible(m_isFirstKiosk);
    m_empty->setTexts(
        tr("No kiosk is enrolled yet"),
        session().hasAccounts()
            ? tr("A kiosk comes in by an invitation on a stick, and two people say yes to it.")
            : tr("A kiosk comes in by an invitation on a stick, and two people say yes to it. They "
                 "need accounts first."));
    if (!rows) {
        m_detail->hide();
        m_error->show(tr("The kiosks cannot be read"), rows.error());
        return;
    }
    // A report that cannot be read is missing from the page; the kiosk's state stays.
    m_model->setKiosks(std::move(*rows),
                       reports ? std::move(*reports) : std::map<QString, KioskReport>());
    choose(chosen);
    showChosen();
    emit headChanged();
}

void KiosksPage::fillInvitations()
{
    const auto rows = invitationRows(session().store(), session().now());
    const auto approvers = approversOf(session().store());
    if (!rows || !approvers) {
        m_invitations->hide();
        m_error->show(tr("The invitations cannot be read"), rows ? approvers.error() : rows.error());
        return;
    }
    m_isFirstKiosk = m_isFirstKiosk && rows->empty();
    const bool mayApprove = session().hasAccounts() && session().may(Deed::ApproveKiosks);
    m_invitations->setRows(*rows, {mayInvite(), mayApprove, *approvers});
}

void KiosksPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const KioskRow &row = m_model->kiosks()[size_t(current.row())];
    m_detail->show(row, settingsOf(session().store(), row.kiosk.id), session().now(), mayInvite());
}

void KiosksPage::tell(const char *kind, const QString &words)
{
    m_told->setProperty("message", QString::fromLatin1(kind));
    m_told->style()->unpolish(m_told);
    m_told->style()->polish(m_told);
    m_told->setText(words);
    m_told->show();
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Whether answers lie on it is asked on another thread: a stick may hang.
void KiosksPage::takeInserted(const Stick &stick)
{
    const bool mayTake = session().may(Deed::ManageKiosks) || session().may(Deed::ApproveKiosks);
    if (!isVisible() || !mayTake || m_invitations->isHidden())
        return;
    QThreadPool::globalInstance()->start([page = QPointer<KiosksPage>(this), path = stick.path] {
        if (officeFilesOn(path, QLatin1String(answerSuffix)).empty())
            return;
        QMetaObject::invokeMethod(qApp, [page, path] {
            if (page && page->isVisible())
                page->m_deeds->takeAnswersFrom(path);
        });
    });
}

PageFilter KiosksPage::filter() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid()
               ? PageFilter{{kioskFilter, m_model->kiosks()[size_t(current.row())].kiosk.id}}
               : PageFilter();
}

bool KiosksPage::choose(const QString &kiosk)
{
    const auto &kiosks = m_model->kiosks();
    const auto found = std::ranges::find_if(kiosks,
                                            [&](const KioskRow &row) { return row.kiosk.id == kiosk; });
    if (found == kiosks.end())
        return false;
    m_table->selectRow(int(found - kiosks.begin()));
    return true;
}

void KiosksPage::setFilter(const PageFilter &filter)
{
    if (choose(filter.value(kioskFilter)))
        m_table->setFocus(Qt::OtherFocusReason);
    // After whoever led here is done with it.
    if (filter.contains(inviteFilter) && mayInvite())
        QMetaObject::invokeMethod(
            m_deeds, [deeds = m_deeds] { deeds->invite(); }, Qt::QueuedConnection);
}

std::optional<TextTable> KiosksPage::shownTable() const
{
    return exportTable(*m_model);
}

} // namespace puas
