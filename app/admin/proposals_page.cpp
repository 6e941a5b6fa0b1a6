// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/proposals_page.h"

#include "app/admin/data_table.h"
#include "app/admin/office_job.h"
#include "app/admin/office_session.h"
#include "app/admin/proposal_detail.h"
#include "app/admin/proposal_words.h"
#include "app/admin/proposals_model.h"
#include "app/admin/reject_proposal_dialog.h"
#include "app/admin/segmented.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/event/feedback_codes.h"
#include "app/intake/proposal_acts.h"
#include "app/report/eye_format.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace puas {

namespace {

constexpr int proposalsSideBySide = 1060;
constexpr int proposalToolsBeside = 1100;

const QString stateFilter = QStringLiteral("state");
const QString topicFilter = QStringLiteral("topic");
const QString proposalKioskFilter = QStringLiteral("kiosk");

/// On a button: with a capital, and how many there are.
QString segmentText(const QString &words, qint64 count)
{
    return words.left(1).toUpper() + words.mid(1) + u' ' + EyeFormat().count(count);
}

QStringList stageNames()
{
    QStringList names;
    for (const ProposalStage stage : allProposalStages)
        names << stageWords(stage);
    return names << ProposalsPage::tr("All");
}

} // namespace

ProposalsPage::ProposalsPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)),
      m_stage(new Segmented(stageNames(), tr("State"))), m_topic(new QComboBox), m_kiosk(new QComboBox),
      m_row(new CardRow(proposalsSideBySide)), m_model(new ProposalsModel(this)),
      m_detail(new ProposalDetail([this](const QString &answer) {
          const auto found = screenedAnswer(this->session().store(), answer);
          return found ? *found : std::vector<Screened>();
      }))
{
    body()->addWidget(m_error);
    buildTools();
    body()->addWidget(m_empty);
    buildList();
    body()->addStretch(1);
    m_error->hide();
    m_row->hide();
    connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, this,
            [this] { setFilter({}); });
    connect(m_error, &ErrorCard::retried, this, &ProposalsPage::reload);
    connect(m_detail, &ProposalDetail::decided, this, &ProposalsPage::decide);
    connect(m_detail, &ProposalDetail::rejectWanted, this, &ProposalsPage::reject);
}

ProposalsPage::~ProposalsPage() = default;

void ProposalsPage::buildTools()
{
    m_stage->setCurrent(int(allProposalStages.size()));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->addItem(tr("All topics"), QString());
    for (const QString &topic : topicCodes())
        m_topic->addItem(topicWords(topic), topic);
    m_kiosk->setAccessibleName(tr("Kiosk"));
    for (QComboBox *box : {m_topic, m_kiosk}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        connect(box, &QComboBox::activated, this, &ProposalsPage::applyFilter);
    }
    connect(m_stage, &Segmented::chosen, this, &ProposalsPage::applyFilter);
    auto *tools = new CardRow(proposalToolsBeside);
    auto *boxes = new QWidget;
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_topic, 1);
    row->addWidget(m_kiosk, 1);
    tools->add(m_stage, 0);
    tools->add(boxes, 1);
    m_tools = tools;
    body()->addWidget(tools);
}

void ProposalsPage::buildList()
{
    m_card = new Card;
    m_card->setSideMargin(12);
    m_table = new DataTable(tr("Proposals"));
    m_table->setModel(m_model);
    m_table->setPlaces({{200, 1}, {72, 0}, {116, 0}});
    m_table->setRowHeights(56);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_card->body()->addWidget(m_table);
    m_note = makeText({}, "fine");
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 0);
    m_card->body()->addWidget(m_note);
    m_card->body()->addStretch(1);
    m_row->add(m_card, 500);
    m_row->add(m_detail, 668);
    body()->addWidget(m_row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProposalsPage::showChosen);
}

void ProposalsPage::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    if (!m_isRead) {
        m_empty->setTexts(tr("The proposals are being opened"),
                          tr("They stay sealed until somebody who may reads them."));
        m_empty->show();
    }
    read();
}

void ProposalsPage::read()
{
    auto brought = std::make_shared<std::vector<Proposal>>();
    m_reading = std::make_unique<OfficeJob>(
        [brought, folder = session().folder(), range = session().period().range()]() -> Result<> {
            const auto store = Store::open(folder, Store::Access::ReadOnly);
            const auto key = BoxKey::load(officeBoxKeyPath(folder));
            if (!store || !key)
                return tl::unexpected(!store ? store.error() : key.error());
            return proposals(*store, *key, range).map([&](std::vector<Proposal> all) {
                *brought = std::move(all);
            });
        });
    connect(
        m_reading.get(), &OfficeJob::finished, this,
        [this, brought] {
            const Result<> outcome = m_reading->outcome();
            m_reading.reset();
            if (std::exchange(m_readAgain, false))
                return read();
            m_error->setVisible(!outcome);
            if (!outcome)
                m_error->show(tr("The proposals cannot be read"), outcome.error());
            m_isRead = outcome.has_value();
            fill(std::move(*brought));
        },
        Qt::QueuedConnection);
    m_reading->start();
}

void ProposalsPage::fill(std::vector<Proposal> proposals)
{
    const QModelIndex current = m_table->currentIndex();
    const QString chosen = current.isValid() ? m_model->proposal(current.row()).name : QString();
    const QString wanted = std::exchange(m_wantedKiosk, QString());
    const QString kiosk = wanted.isEmpty() ? m_kiosk->currentData().toString() : wanted;
    std::map<QString, QString> names;
    if (const auto kiosks = session().store().registry().kiosks())
        for (const Kiosk &one : *kiosks)
            names[one.id] = one.name;
    m_kiosk->clear();
    m_kiosk->addItem(tr("All kiosks"), QString());
    for (const auto &[id, name] : names)
        m_kiosk->addItem(name, id);
    m_kiosk->setCurrentIndex(std::max(0, m_kiosk->findData(kiosk)));
    m_model->setProposals(std::move(proposals), std::move(names));
    for (int i = 0; i < int(allProposalStages.size()); ++i)
        m_stage->setText(i, segmentText(stageWords(allProposalStages[size_t(i)]),
                                        m_model->countOf(allProposalStages[size_t(i)])));
    m_stage->setText(int(allProposalStages.size()), segmentText(tr("All"), m_model->size()));
    applyFilter();
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showChosen();
    emit headChanged();
}

void ProposalsPage::applyFilter()
{
    const int stage = m_stage->current();
    ProposalFilter filter;
    if (stage < int(allProposalStages.size()))
        filter.stage = allProposalStages[size_t(stage)];
    filter.topic = m_topic->currentData().toString();
    filter.kiosk = m_kiosk->currentData().toString();
    m_model->setFilter(filter);
    followRows();
}

void ProposalsPage::followRows()
{
    const bool none = m_model->rowCount() == 0;
    const bool nothingAtAll = m_model->size() == 0;
    m_row->setVisible(!none);
    m_tools->setVisible(!nothingAtAll);
    m_empty->setVisible(none && m_isRead);
    m_empty->findChild<QPushButton *>()->setVisible(!nothingAtAll);
    m_empty->setTexts(
        nothingAtAll ? tr("Nobody has proposed anything in this period")
                     : tr("No proposal is like that"),
        nothingAtAll
            ? tr("At the kiosk a proposal can be left after a rating. It stays sealed until it is "
                 "taken in here.")
            : tr("This period has proposals, but none under these filters."));
    m_card->setTitle(tr("Proposals"), tr("%1 in %2")
                                          .arg(EyeFormat().count(m_model->rowCount()),
                                               EyeFormat().period(session().period())));
    m_note->setText(tr("Days have no hour: an hour would tell who it was."));
    if (!none && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void ProposalsPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const Proposal &proposal = m_model->proposal(current.row());
    m_detail->show(
        proposal, m_model->kioskName(proposal.kiosk),
        session().hasAccounts() && session().may(Deed::DecideProposals),
        [this](const QString &login) { return nameOf(login); }, session().now().timeZone());
}

QString ProposalsPage::nameOf(const QString &login) const
{
    const auto user = session().store().users().user(login);
    return user ? user->name : login;
}

/// What stands now, for undoing what comes after it.
ProposalChoice ProposalsPage::presentChoice(const QString &name) const
{
    const int row = m_model->rowOf(name);
    if (row < 0 || m_model->proposal(row).said.empty())
        return {};
    return m_model->proposal(row).said.back().choice;
}

void ProposalsPage::decide(const QString &name, const ProposalChoice &choice)
{
    if (m_deciding)
        return;
    m_error->hide();
    m_deciding = std::make_unique<OfficeJob>(
        session().folder(), session().actor(),
        [name, choice, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
            return decideProposal(office, name, choice, nowMs);
        });
    connect(
        m_deciding.get(), &OfficeJob::finished, this,
        [this, name, before = presentChoice(name)] {
            const Result<> outcome = m_deciding->outcome();
            m_deciding.reset();
            if (!outcome)
                return m_error->show(tr("Nothing was decided"), outcome.error());
            session().refresh();
            offerUndo(name, before);
        },
        Qt::QueuedConnection);
    m_deciding->start();
}

void ProposalsPage::reject(const QString &name, ProposalPriority priority)
{
    const ProposalChoice before = presentChoice(name);
    RejectProposalDialog dialog(session(), name, priority, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    session().refresh();
    offerUndo(name, before);
}

/// Saying again what stood before takes it back; both stay in the journal.
void ProposalsPage::offerUndo(const QString &name, const ProposalChoice &before)
{
    emit undoOffered(tr("Decided: %1").arg(name), [page = QPointer<ProposalsPage>(this), name, before] {
        if (page)
            page->decide(name, before);
    });
}

std::optional<TextTable> ProposalsPage::shownTable() const
{
    return exportTable(*m_model);
}

PageFilter ProposalsPage::filter() const
{
    PageFilter filter;
    if (m_stage->current() < int(allProposalStages.size()))
        filter[stateFilter] = proposalStageName(allProposalStages[size_t(m_stage->current())]);
    for (const auto &[key, box] :
         {std::pair(topicFilter, m_topic), std::pair(proposalKioskFilter, m_kiosk)})
        if (const QString value = box->currentData().toString(); !value.isEmpty())
            filter[key] = value;
    return filter;
}

void ProposalsPage::setFilter(const PageFilter &filter)
{
    const auto stage = proposalStageNamed(filter.value(stateFilter));
    const auto *found = stage ? std::ranges::find(allProposalStages, *stage) : allProposalStages.end();
    m_stage->setCurrent(int(found - allProposalStages.begin()));
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(filter.value(topicFilter))));
    m_kiosk->setCurrentIndex(std::max(0, m_kiosk->findData(filter.value(proposalKioskFilter))));
    m_wantedKiosk = m_isRead ? QString() : filter.value(proposalKioskFilter);
    applyFilter();
}

} // namespace puas
