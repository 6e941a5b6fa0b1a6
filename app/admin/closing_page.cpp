// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/closing_page.h"

#include "app/admin/card.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/closed_figures_model.h"
#include "app/admin/closing_dialogs.h"
#include "app/admin/closing_steps.h"
#include "app/admin/data_table.h"
#include "app/admin/icon.h"
#include "app/admin/objection_detail.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/closing/period_json.h"
#include "app/report/eye_format.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int closingSideBySide = 1080;
constexpr int bottomSideBySide = 1000;
constexpr int actHeight = 44;

/// The allowance in the JSON of a figure; nothing where it has none.
std::optional<Decimal> allowanceIn(const QByteArray &figure)
{
    const auto percent = Decimal::parse(QJsonDocument::fromJson(figure)[QLatin1String("allowance_percent")].toString());
    return percent ? std::optional(*percent) : std::nullopt;
}

QLabel *addClosingFigure(QHBoxLayout *row, const QString &title, const char *role)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeText(title, "fine"));
    auto *figure = makeText({}, role);
    column->addWidget(figure);
    column->addStretch(1);
    row->addLayout(column);
    row->addSpacing(32);
    return figure;
}

} // namespace

ClosingPage::ClosingPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_row(new CardRow(closingSideBySide))
{
    body()->addWidget(m_error);
    buildBanner();
    m_steps = new ClosingStepsCard;
    m_row->add(m_steps, 288);
    buildMiddle();
    m_detail = new ObjectionDetail;
    m_row->add(m_detail, 384);
    body()->addWidget(m_row);
    buildBottom();
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &ClosingPage::reload);
    connect(m_detail, &ObjectionDetail::decided, this, &ClosingPage::decide);
}

void ClosingPage::buildBanner()
{
    m_banner = new QFrame;
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(10);
    m_bannerTitle = makeText({}, "strong");
    m_bannerText = makeText({}, "plain");
    m_bannerText->setWordWrap(true);
    row->addWidget(m_bannerTitle);
    row->addWidget(m_bannerText, 1);
    body()->addWidget(m_banner);
}

void ClosingPage::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_objectionsCard = new Card;
    m_objectionsCard->setSideMargin(12);
    m_objectionRows = new ObjectionsModel(this);
    m_objections = new DataTable(tr("Objections"));
    m_objections->setModel(m_objectionRows);
    m_objections->setPlaces({{170, 3}, {96, 0}, {84, 0}, {88, 0}});
    m_objections->setRowHeights(48);
    m_objections->setFitsRows(true);
    m_objections->setSelectionMode(QAbstractItemView::SingleSelection);
    m_noObjections = makeText(tr("Nobody has objected to this period."), "soft");
    m_noObjections->setContentsMargins(8, 0, 8, 0);
    m_objectionsCard->body()->addWidget(m_objections);
    m_objectionsCard->body()->addWidget(m_noObjections);
    m_objectionsCard->body()->addStretch(1);
    column->addWidget(m_objectionsCard);
    m_figuresCard = new Card;
    m_figuresCard->setSideMargin(12);
    m_figureRows = new ClosedFiguresModel(this);
    m_figures = new DataTable(tr("Paid below 100 percent"));
    m_figures->setModel(m_figureRows);
    m_figures->setPlaces({{124, 2}, {44, 0}, {78, 0}, {80, 2}, {92, 0}});
    m_figures->setRowHeights(36);
    m_figures->setFitsRows(true);
    m_figures->setItemDelegateForColumn(int(ClosedFiguresModel::Column::Scale), new ScaleDelegate(m_figures));
    m_figuresCard->body()->addWidget(m_figures);
    m_figuresCard->body()->addStretch(1);
    column->addWidget(m_figuresCard, 1);
    m_row->add(middle, 480);
    connect(m_objections->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClosingPage::showObjection);
    connect(m_figures, &DataTable::opened, this, [this](const QModelIndex &index) {
        emit routeWanted({Route::View::Why, m_figureRows->officer(index.row())});
    });
}

void ClosingPage::buildBottom()
{
    m_bottom = new Card;
    auto *parts = new CardRow(bottomSideBySide);
    auto *left = new QWidget;
    auto *figures = new QHBoxLayout(left);
    figures->setContentsMargins(0, 0, 0, 0);
    m_mean = addClosingFigure(figures, tr("Mean allowance"), "figure");
    m_full = addClosingFigure(figures, tr("Officers at 100 percent"), "figure");
    m_version = addClosingFigure(figures, tr("State"), "section");
    figures->addStretch(1);
    parts->add(left, 600);
    auto *right = new QWidget;
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    m_reason = makeText({}, "fine");
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_reason, 1);
    row->addSpacing(16);
    m_act = new QPushButton;
    setButtonKind(m_act, "primary");
    // Never by Enter from elsewhere: it is pressed by whoever has gone to it.
    m_act->setAutoDefault(false);
    m_act->setMinimumHeight(theme().px(actHeight));
    row->addWidget(m_act);
    parts->add(right, 520);
    m_bottom->body()->addWidget(parts);
    body()->addWidget(m_bottom);
    connect(m_act, &QPushButton::clicked, this, &ClosingPage::act);
}

void ClosingPage::reload()
{
    m_error->hide();
    auto closing = closingOf(session().store(), session().period(), session().now());
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_row), static_cast<QWidget *>(m_bottom)})
        part->setVisible(closing.has_value());
    if (!closing) {
        m_closing.reset();
        m_error->show(session().period().canBeSettled() ? tr("This period cannot be read")
                                                        : tr("Only a month, quarter, semester or year is settled"),
                      closing.error());
        return;
    }
    m_closing.emplace(std::move(*closing));
    m_names.clear();
    if (const auto users = session().store().users().users())
        for (const User &user : *users)
            m_names[user.login] = user.name;
    fillBanner();
    m_steps->setSteps(closingSteps(*m_closing, [this](const QString &login) { return nameOf(login); }, session().now().timeZone()));
    fillObjections();
    m_figureRows->setClosing(*m_closing);
    const EyeFormat format;
    m_figuresCard->setTitle(tr("Paid below 100 percent"), tr("%1 of %2 officers")
                                                               .arg(format.count(m_figureRows->rowCount()),
                                                                    format.count(qint64(standingVersion(*m_closing).figures.size()))));
    m_figures->setRowHeights(m_closing->approved() && !arrivedAfterApproval(*m_closing).empty() ? 48 : 36);
    fillBottom();
}

QString ClosingPage::nameOf(const QString &login) const
{
    const auto found = m_names.find(login);
    return found == m_names.end() ? login : found->second;
}

/// What stands in the way, or that the period is locked; nothing while all is well.
void ClosingPage::fillBanner()
{
    const EyeFormat format;
    const PeriodVersion *approved = m_closing->approved();
    const auto later = arrivedAfterApproval(*m_closing);
    QString title;
    QString text;
    bool warns = true;
    if (m_closing->openObjections() > 0) {
        title = tr("%n objection(s) not settled.", nullptr, int(m_closing->openObjections()));
        text = tr("The period can be approved afterwards.");
    } else if (!m_closing->recountDiffers.isEmpty()) {
        title = tr("The rows do not give these figures.");
        text = tr("Nothing can be approved. Ask IT to run puasctl verify.");
    } else if (approved && !later.empty()) {
        title = tr("Arrived after the approval.");
        text = tr("%n figure(s) would be others now. What is approved stays until a correction is approved.", nullptr, int(later.size()));
    } else if (approved) {
        warns = false;
        title = tr("Approved on %1 by %2.")
                    .arg(format.date(QDateTime::fromMSecsSinceEpoch(*approved->approvedAtUtcMs, session().now().timeZone()).date()),
                         nameOf(approved->approvedBy));
        text = tr("A correction becomes a new version.");
    }
    m_banner->setVisible(!title.isEmpty());
    m_banner->setProperty("card", warns ? QStringLiteral("warning") : QStringLiteral("done"));
    setTextRole(m_bannerTitle, warns ? "warningTitle" : "doneTitle");
    m_bannerTitle->setText(title);
    m_bannerText->setText(text);
    m_banner->setAccessibleName(title + u' ' + text);
}

ObjectionRow ClosingPage::rowOf(const Objection &objection) const
{
    ObjectionRow row{objection, objection.officer, {}, {}};
    if (const auto officer = session().store().registry().officer(objection.officer))
        row.name = officer->name;
    if (!objection.isOpen()) {
        row.before = allowanceIn(objection.before);
        row.after = allowanceIn(objection.after);
    } else if (const auto effect = effectOf(session().store(), objection, session().now())) {
        row.before = effect->before.allowancePercent;
        row.after = effect->after.allowancePercent;
    }
    return row;
}

void ClosingPage::fillObjections()
{
    const QModelIndex current = m_objections->currentIndex();
    const QString chosen = current.isValid() ? m_objectionRows->rows()[size_t(current.row())].objection.number : QString();
    std::vector<ObjectionRow> rows;
    for (const Objection &objection : m_closing->objections)
        rows.push_back(rowOf(objection));
    int shown = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].objection.isOpen() && !rows[size_t(shown)].objection.isOpen())
            shown = int(i);
    const bool isEmpty = rows.empty();
    m_objectionsCard->setTitle(tr("Objections"), isEmpty ? QString() : EyeFormat().count(qint64(rows.size())));
    m_objectionRows->setRows(std::move(rows));
    m_objections->setVisible(!isEmpty);
    m_noObjections->setVisible(isEmpty);
    const int again = m_objectionRows->rowOf(chosen);
    if (!isEmpty)
        m_objections->selectRow(again >= 0 ? again : shown);
    showObjection();
}

void ClosingPage::showObjection()
{
    const QModelIndex current = m_objections->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const ObjectionRow &row = m_objectionRows->rows()[size_t(current.row())];
    const auto effect = effectOf(session().store(), row.objection, session().now());
    const bool maySettle = session().hasAccounts() && session().may(Deed::SettleObjections);
    m_detail->show(row, effect ? *effect : ObjectionEffect(), objectionRights(row.objection, session().actor(), maySettle),
                   [this](const QString &login) { return nameOf(login); }, session().now().timeZone());
}

bool ClosingPage::isApprovalNext() const
{
    const PeriodVersion *draft = m_closing->draft();
    return draft && hasSameFigures(*draft, m_closing->present);
}

QString ClosingPage::whyNotNow() const
{
    const PeriodVersion *approved = m_closing->approved();
    if (!session().hasAccounts())
        return tr("Not without accounts: two people have to be told apart. Make them on the page Accounts.");
    for (const ClosingBlock block : m_closing->blocks)
        switch (block) {
        case ClosingBlock::NotOver: return tr("The period is not over yet.");
        case ClosingBlock::Overlaps: return tr("A period of another length with the same days is closed already.");
        case ClosingBlock::OpenObjections: return tr("An objection waits for its decision.");
        case ClosingBlock::RowsDiffer: return tr("The rows, counted again, do not give these figures.");
        }
    if (isApprovalNext()) {
        if (!session().may(Deed::ApprovePeriods))
            return tr("It waits for a head's approval.");
        return m_closing->draft()->closedBy == session().actor() ? tr("You closed it: another person approves.") : QString();
    }
    if (approved && hasSameFigures(*approved, m_closing->present))
        return tr("It is approved, and nothing has changed since.");
    return session().may(Deed::ClosePeriods) ? QString() : tr("Personnel has to close it first.");
}

void ClosingPage::fillBottom()
{
    const EyeFormat format;
    const PeriodVersion &version = standingVersion(*m_closing);
    qint64 full = 0;
    qint64 sum = 0;
    qint64 assessed = 0;
    constexpr qint64 scale = 1'000'000; // a rule rounds to 6 digits at most
    for (const PeriodFigure &figure : version.figures) {
        if (!figure.allowancePercent)
            continue;
        const Ratio percent = figure.allowancePercent->toRatio();
        sum += percent.numerator * (scale / percent.denominator);
        ++assessed;
        full += *figure.allowancePercent == Decimal{100, 0};
    }
    m_mean->setText(assessed ? format.decimal(round({sum, scale * assessed}, shownDigits)) + u'%' : EyeFormat::notApplicable());
    m_full->setText(tr("%1 of %2").arg(format.count(full), format.count(qint64(version.figures.size()))));
    m_version->setText(m_closing->approved() ? tr("approved, version %1").arg(m_closing->approved()->version)
                       : m_closing->draft()  ? tr("waits for approval")
                                             : tr("projection"));
    const QString whyNot = whyNotNow();
    m_reason->setText(whyNot);
    m_act->setEnabled(whyNot.isEmpty());
    m_act->setText(isApprovalNext() ? tr("Approve and lock") : m_closing->approved() ? tr("Close a correction") : tr("Close the period"));
    m_act->setIcon(buttonIcon(QStringLiteral("lock"), whyNot.isEmpty() ? theme().colours().onPrimary : theme().colours().control));
    m_act->setAccessibleDescription(whyNot);
    m_act->setVisible(!session().user() || session().may(Deed::ClosePeriods) || session().may(Deed::ApprovePeriods));
}

void ClosingPage::act()
{
    std::unique_ptr<JobDialog> dialog;
    if (isApprovalNext())
        dialog = std::make_unique<ApprovePeriodDialog>(session(), *m_closing, this);
    else
        dialog = std::make_unique<ClosePeriodDialog>(session(), *m_closing, this);
    if (dialog->exec() == QDialog::Accepted)
        session().refresh();
}

void ClosingPage::decide(const QString &number, bool accept, const QString &reason)
{
    if (m_job)
        return;
    m_error->hide();
    m_job = std::make_unique<OfficeJob>(session().folder(), session().actor(),
                                        [number, accept, reason, now = session().now()](OfficeFolder &office) {
                                            return decideObjection(office, number, accept, reason, now).map([](const Objection &) {});
                                        });
    connect(m_job.get(), &OfficeJob::finished, this, [this] {
        const Result<> outcome = m_job->outcome();
        m_job.reset();
        if (outcome)
            session().refresh();
        else
            m_error->show(tr("Nothing was decided"), outcome.error());
    }, Qt::QueuedConnection);
    m_job->start();
}

std::optional<TextTable> ClosingPage::shownTable() const
{
    return exportTable(*m_figureRows);
}

} // namespace puas
