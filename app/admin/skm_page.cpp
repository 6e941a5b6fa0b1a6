// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/skm_page.h"

#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/follow_up_card.h"
#include "app/admin/follow_up_dialog.h"
#include "app/admin/office_documents.h"
#include "app/admin/office_session.h"
#include "app/admin/skm_cells.h"
#include "app/admin/skm_head.h"
#include "app/admin/skm_model.h"
#include "app/admin/skm_profile_card.h"
#include "app/admin/state_cards.h"
#include "app/disk/safe_file.h"
#include "app/report/eye_format.h"

#include <QFileDialog>
#include <QSortFilterProxyModel>

namespace puas {

namespace {

constexpr int skmSideBySide = 1120;
constexpr int elementRow = 42;
const QString usersFilter = QStringLiteral("users");

} // namespace

SkmPage::SkmPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_head(new SkmHead(this)),
      m_empty(new EmptyState(this)), m_row(new CardRow(skmSideBySide))
{
    body()->addWidget(m_error);
    body()->addWidget(m_head);
    body()->addWidget(m_empty, 1);
    buildElements();
    body()->addWidget(m_row);
    buildPlans();
    body()->addStretch(1);
    m_empty->setTexts(
        tr("Nobody has answered the survey in this period"),
        tr("The nine questions follow the tap at the kiosk, and paper forms come in as CSV."));
    connect(m_error, &ErrorCard::retried, this, &SkmPage::reload);
    connect(m_head, &SkmHead::populationEntered, this, [this](std::optional<qint64> population) {
        this->session().setUsers(this->session().period(), population);
        reload();
    });
}

void SkmPage::buildElements()
{
    m_elements = new Card;
    m_elements->setSideMargin(12);
    m_elements->setTitle(tr("Nine elements"));
    m_elements->head()->addWidget(new SurveyLegend, 0, Qt::AlignVCenter);
    m_model = new SkmModel(this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    m_proxy->setSortLocaleAware(true);
    m_table = new DataTable(tr("Nine elements"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(SkmModel::Column::Number), Qt::AscendingOrder);
    m_table->setPlaces({{52, 0, 1}, {256, 3}, {52, 0}, {108, 2, 3}, {68, 0}, {176, 3}, {72, 0, 2}});
    m_table->setRowHeights(elementRow);
    m_table->setFitsRows(true);
    using Column = SkmModel::Column;
    m_table->setItemDelegateForColumn(int(Column::Element), new ChipAfterDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Answers), new SurveyAnswersDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Scale), new NrrDelegate(m_table));
    m_elements->body()->addWidget(m_table);
    m_note = makeText({}, "fine");
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 0);
    m_elements->body()->addWidget(m_note);
    m_elements->body()->addStretch(1);
    m_profile = new SkmProfileCard;
    m_row->add(m_elements, 816);
    m_row->add(m_profile, 352);
}

void SkmPage::buildPlans()
{
    m_plans = new FollowUpCard(this);
    body()->addWidget(m_plans);
    connect(m_plans, &FollowUpCard::planWanted, this, [this](const FollowUpRow &row) {
        if (FollowUpDialog(session(), session().period(), row, this).exec() == QDialog::Accepted)
            session().refresh();
    });
}

QList<HeadAction> SkmPage::headActions()
{
    return {{tr("Processing sheet XLSX"), QStringLiteral("document"), false, [this] { saveSheet(); }},
            {tr("Print"), QStringLiteral("print"), true, [this] { emit printWanted(); }}};
}

void SkmPage::reload()
{
    m_error->hide();
    const Period &period = session().period();
    auto survey = skmComparison(session().store(), period.range(), {}, IkmWeights::Exact,
                                session().users(period));
    const auto profile = skmProfile(session().store(), period.range());
    const bool isRead = survey.has_value() && profile.has_value();
    m_head->setVisible(isRead);
    m_row->setVisible(isRead);
    m_plans->setVisible(isRead);
    m_empty->setVisible(false);
    if (!isRead) {
        m_error->show(tr("The survey cannot be read"), survey ? profile.error() : survey.error());
        return;
    }
    m_profile->setProfile(*profile);
    fill(std::move(*survey));
}

void SkmPage::fill(SkmComparison survey)
{
    const EyeFormat format;
    m_head->show(survey, session().users(session().period()));
    const bool isAnswered = survey.now.respondents > 0;
    m_empty->setVisible(!isAnswered);
    m_row->setVisible(isAnswered);
    fillPlans(survey.now);
    const QString before = survey.before ? format.period(Period::ofDays(survey.before->range))
                                         : QString();
    m_table->setColumnWanted(int(SkmModel::Column::Difference), survey.before.has_value());
    m_model->setComparison(std::move(survey), session().isRunning());
    const QString scale = tr("Scale %1 to 4, bar 95 percent interval.")
                              .arg(format.percentage(m_model->scale().low));
    m_note->setText(before.isEmpty()
                        ? scale
                        : scale + u' '
                              + tr("Dashed line and change: against the NRR of %1.").arg(before));
}

/// Any days have no plan: nobody reports of them.
void SkmPage::fillPlans(const SkmFigures &figures)
{
    const Period &period = session().period();
    m_plans->setVisible(figures.respondents > 0 && period.canBeSettled());
    const auto plans = session().store().followUps().standing(period.toString());
    if (!plans) {
        m_plans->hide();
        m_error->show(tr("The plans cannot be read"), plans.error());
        return;
    }
    m_plans->setRows(followUpRows(figures, *plans),
                     session().hasAccounts() && session().may(Deed::PlanFollowUps));
}

Result<Paper> SkmPage::paper() const
{
    return documentPaper(session().store(), documentOrder(session()), OfficeDocument::Kind::SkmReport);
}

Result<QByteArray> SkmPage::book(const TextTable &) const
{
    return documentBytes(session().store(), documentOrder(session()), OfficeDocument::Kind::SkmSheet);
}

void SkmPage::saveSheet()
{
    const QString suggested = tr("Processing sheet %1").arg(session().period().toString());
    const QString path = QFileDialog::getSaveFileName(this, tr("Processing sheet XLSX"),
                                                      suggested + QStringLiteral(".xlsx"),
                                                      tr("XLSX files (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_error->hide();
    const Result<> written = book({}).and_then(
        [&](const QByteArray &bytes) { return writeFileSafely(path, bytes); });
    if (!written)
        m_error->show(tr("The sheet was not written"), written.error());
}

std::optional<TextTable> SkmPage::shownTable() const
{
    return exportTable(*m_model, *m_proxy);
}

PageFilter SkmPage::filter() const
{
    const auto users = session().users(session().period());
    return users ? PageFilter{{usersFilter, QString::number(*users)}} : PageFilter();
}

void SkmPage::setFilter(const PageFilter &filter)
{
    bool isNumber = false;
    const qint64 users = filter.value(usersFilter).toLongLong(&isNumber);
    session().setUsers(session().period(), isNumber && users > 0 ? std::optional(users) : std::nullopt);
    reload();
}

void SkmPage::switchTwin()
{
    m_head->switchTwin();
}

} // namespace puas
