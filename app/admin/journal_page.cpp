// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/journal_page.h"

#include "app/admin/act_detail.h"
#include "app/admin/act_filters.h"
#include "app/admin/act_words.h"
#include "app/admin/acts_model.h"
#include "app/admin/chain_card.h"
#include "app/admin/data_table.h"
#include "app/admin/journal_check.h"
#include "app/admin/office_job.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/audit/office_journal.h"
#include "app/report/eye_format.h"
#include "app/report/pdf_document.h"
#include "app/verify/audit_export.h"
#include "app/verify/verification.h"

#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

namespace puas {

namespace {

constexpr int journalHeight = 380;
constexpr int progressWidth = 480;

} // namespace

JournalPage::JournalPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_filters(new ActFilters),
      m_chain(new ChainCard), m_progress(new ProgressCard(this)), m_model(new ActsModel(this)),
      m_empty(new EmptyState(this)), m_detail(new ActDetail)
{
    body()->addWidget(m_error);
    body()->addWidget(m_filters);
    body()->addWidget(m_chain);
    body()->addWidget(m_progress);
    body()->addWidget(m_empty);
    buildTable();
    body()->addWidget(m_detail);
    setBodySpacing(12);
    m_progress->setMaximumWidth(theme().px(progressWidth));
    m_progress->hide();
    m_error->hide();
    m_empty->hide();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, this, [this] {
        m_filters->clear();
        lookAgain();
    });
    connect(m_error, &ErrorCard::retried, this, &JournalPage::reload);
    connect(&this->session(), &OfficeSession::journalVerified, this,
            [this] { m_chain->show(this->session().journalVerdict()); });
    connect(m_filters, &ActFilters::changed, this, &JournalPage::lookAgain);
    connect(m_chain, &ChainCard::verifyWanted, this, &JournalPage::verifyChain);
    connect(m_chain, &ChainCard::actWanted, this, &JournalPage::showAct);
    connect(m_progress, &ProgressCard::cancelled, this, [this] {
        if (m_check)
            m_check->cancel();
    });
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_model->fetchMore({});
        followRows();
    });
    connect(m_model, &ActsModel::nothingFoundYet, &m_again, qOverload<>(&QTimer::start));
}

JournalPage::~JournalPage() = default;

void JournalPage::buildTable()
{
    m_card = new Card;
    m_card->setSideMargin(12);
    m_table = new DataTable(tr("Audit journal"));
    m_table->setModel(m_model);
    m_table->setPlaces(
        {{72, 0}, {150, 0}, {124, 0, 3}, {190, 1}, {182, 1, 1}, {100, 2, 5}, {140, 3, 4}, {138, 0, 2}});
    m_table->setRowHeights(30);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_card->body()->addWidget(m_table);
    body()->addWidget(m_card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showChosen);
}

QList<HeadAction> JournalPage::headActions()
{
    // The folder has every figure of pay in it.
    if (!session().may(Deed::ReadAudit) || !session().may(Deed::ReadAllowances))
        return {};
    return {{tr("For auditors"), QStringLiteral("folder"), false, [this] { chooseExportFolder(); }}};
}

void JournalPage::reload()
{
    const auto users = session().store().users().users();
    m_users = users ? *users : std::vector<User>();
    m_filters->setUsers(m_users);
    const auto key = publicKeyIn(session().folder());
    m_key = key ? std::optional(*key) : std::nullopt;
    m_chain->show(session().journalVerdict());
    m_card->setMinimumHeight(theme().px(journalHeight));
    lookAgain();
    emit headChanged();
}

/// Begins with the first page of what the filters leave; the same act stays chosen.
void JournalPage::lookAgain()
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 chosen = current.isValid() ? m_model->acts()[size_t(current.row())].seq : 0;
    auto wanted = m_filters->filter(session().now());
    m_error->hide();
    m_again.stop();
    if (!wanted) {
        m_model->forget();
        m_empty->setTexts(tr("These are no numbers of acts"),
                          tr("Write 120, or 120–180, or 120– for all from there on."));
        m_card->hide();
        m_detail->hide();
        m_empty->show();
        return;
    }
    wanted->noText = withheldActKinds(session());
    m_model->setFilter(session().store(), *wanted, m_filters->newestFirst(),
                       session().now().timeZone());
    m_model->fetchMore({});
    followRows();
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showChosen();
}

void JournalPage::followRows()
{
    const bool isLooking = m_again.isActive();
    const bool none = m_model->rowCount() == 0;
    m_card->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setTexts(isLooking ? tr("The journal is being looked through") : tr("No act is like that"),
                      isLooking ? tr("What fits will stand here.")
                                : tr("The journal has acts, but none under these filters."));
    const auto last = session().store().acts().last();
    m_card->setTitle(tr("Audit journal"),
                     last && *last ? tr("%1 acts in all").arg(EyeFormat().count((*last)->seq))
                                   : QString());
    if (m_model->error())
        m_error->show(tr("The journal cannot be read"), *m_model->error());
    if (!none && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void JournalPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const KeptAct &kept = m_model->acts()[size_t(current.row())];
    const Result<> fits = m_key ? verifyAct(session().store(), *m_key, quint64(kept.seq))
                                : Result<>(fail(ErrorCode::BadSignature,
                                                tr("the office's public key is missing")));
    m_detail->show(kept, fits, m_model->isWithheld(kept), kept.act ? nameOf(kept.act->who) : QString(),
                   session().now().timeZone());
}

QString JournalPage::nameOf(const QString &login) const
{
    const auto user = std::ranges::find(m_users, login, &User::login);
    return user == m_users.end() ? login : QStringLiteral("%1 (%2)").arg(user->name, login);
}

void JournalPage::showAct(qint64 seq)
{
    setFilter({{QStringLiteral("numbers"), QString::number(seq)}});
    m_table->setFocus(Qt::OtherFocusReason);
}

void JournalPage::verifyChain()
{
    if (m_check)
        return;
    m_error->hide();
    m_chain->setBusy(true);
    m_check = std::make_unique<JournalCheck>(session().folder());
    connect(m_check.get(), &JournalCheck::progressed, this, [this](qint64 done, qint64 total) {
        const EyeFormat format;
        m_progress->setProgress(tr("Verifying the chain"),
                                tr("%1 of %2 acts").arg(format.count(done), format.count(total)), done,
                                total);
        m_progress->show();
    });
    connect(m_check.get(), &JournalCheck::finished, this, &JournalPage::chainVerified,
            Qt::QueuedConnection);
    m_check->start();
}

void JournalPage::chainVerified()
{
    const Result<JournalVerdict> verdict = m_check->verdict();
    m_check.reset();
    m_progress->hide();
    m_chain->setBusy(false);
    if (!verdict) {
        m_error->show(verdict.error().code == ErrorCode::Cancelled
                          ? tr("The walk over the chain was stopped")
                          : tr("The chain was not verified"),
                      verdict.error());
        return;
    }
    JournalVerdict dated = *verdict;
    dated.at = session().now();
    session().setJournalVerdict(dated);
}

void JournalPage::chooseExportFolder()
{
    const QString place = QFileDialog::getExistingDirectory(
        this, tr("Where the folder for auditors is to be made"));
    if (!place.isEmpty())
        exportForAuditTo(QDir(place).filePath(QStringLiteral("puas-audit-")
                                              + session().today().toString(Qt::ISODate)));
}

void JournalPage::exportForAuditTo(const QString &folder)
{
    if (m_exporting || !m_key)
        return;
    m_error->hide();
    const auto exported = std::make_shared<AuditExported>();
    m_exporting = std::make_unique<OfficeJob>(
        [exported, office = session().folder(), key = *m_key, folder,
         nowMs = session().now().toMSecsSinceEpoch()]() -> Result<> {
            const auto store = Store::open(office, Store::Access::ReadOnly);
            if (!store)
                return tl::unexpected(store.error());
            return exportForAudit(*store, key, folder, nowMs).map([&](const AuditExported &all) {
                *exported = all;
            });
        });
    connect(
        m_exporting.get(), &OfficeJob::finished, this,
        [this, exported, folder] {
            const Result<> outcome = m_exporting->outcome();
            m_exporting.reset();
            const EyeFormat format;
            if (outcome)
                emit undoOffered(
                    tr("%1: %2 acts, %3 events of kiosks. “puas-audit” checks it.")
                        .arg(folder, format.count(exported->acts), format.count(exported->events)),
                    {});
            else
                m_error->show(tr("Nothing was written for auditors"), outcome.error());
        },
        Qt::QueuedConnection);
    emit undoOffered(tr("%1 is being written").arg(folder), {});
    m_exporting->start();
}

std::optional<TextTable> JournalPage::shownTable() const
{
    m_model->fetchAll();
    return exportTable(*m_model);
}

Result<Paper> JournalPage::paper() const
{
    m_model->fetchAll();
    return Page::paper();
}

void JournalPage::startFinding()
{
    m_filters->focusText();
}

PageFilter JournalPage::filter() const
{
    return m_filters->chosen();
}

void JournalPage::setFilter(const PageFilter &filter)
{
    m_filters->choose(filter);
    lookAgain();
}

} // namespace puas
