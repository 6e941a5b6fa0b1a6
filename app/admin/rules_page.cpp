// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/rules_page.h"

#include "app/admin/curve_model.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/reject_dialog.h"
#include "app/admin/rules_model.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/twin_card.h"
#include "app/intake/rule_acts.h"
#include "app/report/rule_curve.h"
#include "app/report/rule_words.h"

#include <QPushButton>

namespace puas {

namespace {

constexpr int rulesSideBySide = 1080;

QLabel *wrappedLabel(const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    return label;
}

std::map<QString, QString> namesByLogin(const Store &store)
{
    std::map<QString, QString> names;
    if (const auto users = store.users().users())
        for (const User &user : *users)
            names.emplace(user.login, user.name);
    return names;
}

} // namespace

RulesPage::RulesPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_row(new CardRow(rulesSideBySide))
{
    body()->addWidget(m_error);
    buildTable();
    buildDetail();
    body()->addWidget(m_row);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &RulesPage::reload);
}

void RulesPage::buildTable()
{
    auto *card = new Card;
    card->setSideMargin(12);
    m_model = new RulesModel(this);
    m_table = new DataTable(tr("Rules"));
    m_table->setModel(m_model);
    m_table->setPlaces({{200, 3}, {150, 1, 3}, {150, 1}, {150, 1, 2}, {150, 1, 1}});
    m_table->setRowHeights(44);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    card->body()->addWidget(m_table);
    QLabel *note = wrappedLabel("fine");
    note->setText(tr("A rule is used when a second person approves it; one of the two is a head of "
                     "office. What is not approved governs nothing."));
    note->setContentsMargins(8, 4, 8, 0);
    card->body()->addWidget(note);
    card->body()->addStretch(1);
    m_row->add(card, 764);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesPage::showChosen);
}

void RulesPage::buildDetail()
{
    m_detail = new TwinCard;
    m_sentences = wrappedLabel("plain");
    m_finePrint = wrappedLabel("fine");
    m_curve = new RuleCurve;
    m_curveRows = new CurveModel(this);
    auto *table = new DataTable(tr("The rule's curve, table"));
    table->setModel(m_curveRows);
    table->setPlaces({{60, 1}, {90, 1}, {100, 1}});
    m_detail->body()->insertWidget(0, m_sentences);
    m_detail->setTwins(m_curve, table);
    m_detail->body()->addWidget(m_finePrint);
    m_why = wrappedLabel("fine");
    m_detail->body()->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    m_approve = new QPushButton(tr("Approve"));
    setButtonKind(m_approve, "primary");
    m_reject = new QPushButton(tr("Reject"));
    buttons->addWidget(m_approve);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    m_detail->body()->addLayout(buttons);
    m_row->add(m_detail, 404);
    connect(m_approve, &QPushButton::clicked, this, &RulesPage::approve);
    connect(m_reject, &QPushButton::clicked, this, &RulesPage::reject);
}

QList<HeadAction> RulesPage::headActions()
{
    if (!session().may(Deed::ChangeRules))
        return {};
    return {{tr("New rule"), {}, true, [this] { emit routeWanted({Route::View::RuleEditor, {}}); }}};
}

const ListedRule *RulesPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->rules()[size_t(current.row())] : nullptr;
}

void RulesPage::reload()
{
    const int row = std::max(0, m_table->currentIndex().row());
    auto rules = listedRules(session().store(), session().today());
    m_error->hide();
    m_row->setVisible(rules.has_value());
    if (!rules) {
        m_error->show(tr("The rules cannot be read"), rules.error());
        return;
    }
    m_model->setRules(std::move(*rules), namesByLogin(session().store()));
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showChosen();
    emit headChanged();
}

void RulesPage::showChosen()
{
    const ListedRule *listed = chosen();
    m_detail->setVisible(listed);
    if (!listed)
        return;
    m_detail->setTitle(listed->rule.title);
    m_sentences->setText(ruleSentences(listed->rule));
    m_finePrint->setText(ruleFinePrint(listed->rule));
    m_curve->setMarkStyle(theme().style());
    m_curve->setMinimumHeight(theme().px(250));
    m_curve->setRule(listed->rule);
    m_curveRows->setRule(listed->rule);
    m_detail->setFact(ruleSentences(listed->rule));
    offerDecision(*listed);
}

/// A button that would be refused has its reason in words beside it.
void RulesPage::offerDecision(const ListedRule &listed)
{
    m_approve->setVisible(listed.isOpen() && session().may(Deed::ApproveRules));
    m_reject->setVisible(listed.isOpen() && session().may(Deed::ChangeRules));
    const bool isOwn = listed.isOpen() && listed.proposal->proposedBy == session().actor();
    m_reject->setText(isOwn ? tr("Withdraw") : tr("Reject"));
    QString why;
    if (listed.proposal && listed.proposal->state == ProposalState::Rejected)
        why = tr("Rejected: %1").arg(listed.proposal->reason);
    if (listed.isOpen()) {
        why = tr("Proposed by %1. It waits for a second person.")
                  .arg(m_model->nameOf(listed.proposal->proposedBy));
        const auto proposer = session().store().users().user(listed.proposal->proposedBy);
        const bool isTwo = session().user() && proposer
                           && expectTwoPeople(*proposer, *session().user());
        m_approve->setEnabled(isTwo);
        if (session().user() && proposer && proposer->login == session().user()->login)
            why = tr("You have proposed it. Another person has to approve it.");
        else if (session().user() && proposer && !isTwo && session().may(Deed::ApproveRules))
            why += u' ' + tr("One of the two has to be a head of office.");
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void RulesPage::approve()
{
    const ListedRule *listed = chosen();
    if (!listed || !listed->isOpen())
        return;
    run(
        [id = listed->proposal->id, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
            return approveRule(office, id, nowMs).map([](const StoredRule &) {});
        },
        tr("The rule was not approved"));
}

void RulesPage::reject()
{
    const ListedRule *listed = chosen();
    if (!listed || !listed->isOpen())
        return;
    RejectDialog dialog(session(), *listed->proposal, listed->rule.title, this);
    if (dialog.exec() == QDialog::Accepted)
        session().refresh();
}

void RulesPage::run(OfficeJob::Work work, const QString &failure)
{
    if (m_job)
        return;
    m_error->hide();
    m_job = std::make_unique<OfficeJob>(session().folder(), session().actor(), std::move(work));
    connect(
        m_job.get(), &OfficeJob::finished, this,
        [this, failure] {
            const Result<> outcome = m_job->outcome();
            m_job.reset();
            if (outcome)
                session().refresh();
            else
                m_error->show(failure, outcome.error());
        },
        Qt::QueuedConnection);
    m_job->start();
}

std::optional<TextTable> RulesPage::shownTable() const
{
    return exportTable(*m_model);
}

void RulesPage::switchTwin()
{
    m_detail->switchTwin();
}

} // namespace puas
