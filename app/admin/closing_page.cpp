// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/closing_page.h"

#include "app/admin/card.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/closed_figures_model.h"
#include "app/admin/closing_steps.h"
#include "app/admin/data_table.h"
#include "app/admin/objection_detail.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/closing/period_json.h"
#include "app/report/eye_format.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <utility>

namespace puas {

namespace {

constexpr int closingSideBySide = 1080;
/// Rows of a period that are counted a second time while the page opens; more than these on a
/// thread of their own.
constexpr qint64 mostCountedAtOnce = 20'000;

/// The allowance in the JSON of a figure; nothing where it has none.
std::optional<Decimal> allowanceIn(const QByteArray &figure)
{
    const auto percent = Decimal::parse(QJsonDocument::fromJson(figure)[QLatin1String("allowance_percent")].toString());
    return percent ? std::optional(*percent) : std::nullopt;
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

void ClosingPage::reload()
{
    m_error->hide();
    m_countAgain = m_counting != nullptr;
    auto closing = closingFromTallies(session().store(), session().period(), session().now());
    if (closing && closing->table.office.n <= mostCountedAtOnce)
        if (const auto counted = recount(session().store(), *closing); !counted)
            closing = tl::unexpected(counted.error());
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_row), static_cast<QWidget *>(m_bottom)})
        part->setVisible(closing.has_value());
    if (!closing) {
        m_closing.reset();
        m_error->show(session().period().canBeSettled() ? tr("This period cannot be read")
                                                        : tr("Only a month, quarter, semester or year is settled"),
                      closing.error());
        return;
    }
    m_names.clear();
    if (const auto users = session().store().users().users())
        for (const User &user : *users)
            m_names[user.login] = user.name;
    fill(std::move(*closing));
    if (!m_closing->isRecounted && !m_counting)
        countRows();
}

/// On a thread of its own; what is shown meanwhile cannot be closed.
void ClosingPage::countRows()
{
    auto counted = std::make_shared<Closing>(*m_closing);
    m_counting = std::make_unique<OfficeJob>([counted, folder = session().folder()]() -> Result<> {
        const auto store = Store::open(folder, Store::Access::ReadOnly);
        return store ? recount(*store, *counted) : tl::unexpected(store.error());
    });
    connect(m_counting.get(), &OfficeJob::finished, this, [this, counted] {
        const Result<> outcome = m_counting->outcome();
        m_counting.reset();
        if (std::exchange(m_countAgain, false))
            reload();
        else if (outcome)
            fill(std::move(*counted));
        else
            m_error->show(tr("This period cannot be read"), outcome.error());
    }, Qt::QueuedConnection);
    m_counting->start();
}

void ClosingPage::fill(Closing closing)
{
    m_closing.emplace(std::move(closing));
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
