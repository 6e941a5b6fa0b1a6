// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officers_page.h"

#include "app/admin/card.h"
#include "app/admin/data_table.h"
#include "app/admin/funnel_words.h"
#include "app/admin/mark_search.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_dialogs.h"
#include "app/admin/officer_file_dialog.h"
#include "app/admin/officer_table_rows.h"
#include "app/admin/ranked_proxy.h"
#include "app/admin/score_cells.h"
#include "app/admin/segmented.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/units_card.h"
#include "app/closing/marked_figures.h"
#include "app/report/eye_format.h"
#include "app/report/funnel_chart.h"
#include "app/report/whisker_chart.h"

#include <QComboBox>
#include <QHideEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace puas {

namespace {

/// Up to this many officers the rows are high and have photos.
constexpr int mostHighRows = 40;
constexpr int highRow = 44;
constexpr int compactRow = 30;

/// What the filters take; where the legend does not fit beside them it is left out.
constexpr double widestTools = 720;

const QString officeFilter = QStringLiteral("office");
const QString counterFilter = QStringLiteral("counter");
const QString serviceFilter = QStringLiteral("service");
const QString findFilter = QStringLiteral("name");
const QString registerFilter = QStringLiteral("register");
const QString viewFilter = QStringLiteral("view");
const QString chartView = QStringLiteral("chart");

enum View { TableView = 0, ChartView = 1 };

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

} // namespace

OfficersPage::OfficersPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)), m_note(makeText({}, "fine")),
      m_totals(makeText({}, "fine"))
{
    buildTools();
    body()->addWidget(m_error);
    body()->addWidget(m_empty, 100);
    buildTable();
    buildCharts();
    auto *foot = new QHBoxLayout;
    m_note->setWordWrap(true);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_totals, 0, Qt::AlignTop);
    body()->addLayout(foot);
    body()->addStretch(1);
    setBodySpacing(12);
    m_clear = m_empty->addButton(tr("Clear filters"));
    m_fromList = m_empty->addButton(tr("From a list (CSV)"));
    connect(m_fromList, &QPushButton::clicked, this, &OfficersPage::registerFromList);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const PageFilter before = filter();
        m_office->setCurrentIndex(0);
        m_counter->setCurrentIndex(0);
        m_service->setCurrentIndex(0);
        m_find->clear();
        reload();
        emit undoOffered(tr("The filters are cleared."), [page = QPointer<OfficersPage>(this), before] {
            if (page)
                page->setFilter(before);
        });
    });
    connect(m_error, &ErrorCard::retried, this, &OfficersPage::reload);
    connect(&session.markSearch(), &MarkSearch::found, this, &OfficersPage::fillMarks);
    connect(&theme(), &Theme::changed, this, &OfficersPage::followTheme);
    followTheme();
}

void OfficersPage::followTheme()
{
    m_whiskers->setMarkStyle(theme().style());
    m_funnel->setMarkStyle(theme().style());
    fitRows();
}

ScoreQuery OfficersPage::query() const
{
    ScoreQuery query;
    query.range = session().period().range();
    query.groupBy = GroupBy::Officer;
    query.filter.office = m_office->currentData().toString();
    query.filter.counter = m_counter->currentData().toString();
    query.filter.service = m_service->currentData().toString();
    query.withoutAnswers = !isFiltered();
    return query;
}

bool OfficersPage::isFiltered() const
{
    return m_office->currentIndex() > 0 || m_counter->currentIndex() > 0 || m_service->currentIndex() > 0;
}

/// Nothing is chosen or looked for yet, and there are too many for one list.
bool OfficersPage::isByUnit() const
{
    return !isFiltered() && m_find->text().isEmpty() && m_units->table().rows.size() > 1
           && int(m_model->rows().size()) > mostUngrouped;
}

Result<> OfficersPage::readUnits(const AllowanceRule &rule)
{
    return int(m_model->rows().size()) > mostUngrouped ? m_units->read(rule) : Result<>();
}

void OfficersPage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QString &all, const auto &rows) {
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const auto &row : rows)
            box->addItem(row.name, row.code);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setVisible(box->count() > 2);
    };
    if (const auto offices = session().store().registry().offices())
        fill(m_office, tr("All offices"), *offices);
    if (const auto counters = session().store().registry().counters())
        fill(m_counter, tr("All counters"), *counters);
    if (const auto services = session().store().registry().services())
        fill(m_service, tr("All services"), *services);
}

void OfficersPage::reload()
{
    fillFilters();
    m_error->hide();
    const Result<ScoreTable> table = scoreTable(session().store(), query());
    if (!table) {
        m_error->show(tr("The officers' figures cannot be read"), table.error());
        return;
    }
    m_model->setRows(officerTableRows(session(), *table), table->rule, session().isRunning());
    if (const Result<> units = readUnits(table->rule); !units)
        m_error->show(tr("The officers' figures cannot be read"), units.error());
    const auto &rows = m_model->rows();
    m_table->setColumnWanted(int(OfficersModel::Column::Response),
                             std::any_of(rows.begin(), rows.end(), [](const OfficerRow &row) { return row.row.counts.served > 0; }));
    m_legend->setWithMiddle(answerParts(table->total.tally).counts[2] > 0);
    fillMarks();
    fillCharts(*table);
    fillWords(*table);
    showView();
    emit headChanged();
}

void OfficersPage::fillMarks()
{
    if (!session().may(Deed::ReadAllowances))
        return;
    MarkSearch &search = session().markSearch();
    search.look();
    QHash<QString, qint64> open;
    if (search.marks() && *search.marks())
        for (const auto &[nip, marks] : marksByOfficer(**search.marks()))
            open[nip] = marks.open;
    m_model->setOpenMarks(std::move(open));
}

void OfficersPage::fillCharts(const ScoreTable &table)
{
    if (isByUnit())
        return drawCharts(m_units->table().rows, table);
    std::vector<ScoreRow> rows;
    for (int i = 0; i < m_proxy->rowCount(); ++i)
        rows.push_back(m_model->rows()[size_t(m_proxy->mapToSource(m_proxy->index(i, 0)).row())].row);
    drawCharts(rows, table);
}

void OfficersPage::drawCharts(const std::vector<ScoreRow> &rows, const ScoreTable &table)
{
    std::vector<WhiskerRow> whiskers;
    std::vector<FunnelPoint> points;
    const double office = table.total.satisfied ? table.total.satisfied->toDouble() : 0;
    for (const ScoreRow &row : rows) {
        const std::optional<ShareMark> mark = shareMark(row.score, session().isRunning());
        whiskers.push_back({row.name, mark});
        if (!mark)
            continue;
        const Interval limits = funnelInterval(office, double(row.score.n));
        const double share = mark->share / 100;
        points.push_back({isByUnit() ? row.name : firstName(row.name), row.score.n, mark->share, mark->side, share < limits.low || share > limits.high});
    }
    m_outside = outsideFunnelWords(points, office * 100);
    m_whiskers->setRows(std::move(whiskers), m_model->scale());
    m_funnelCard->setVisible(int(points.size()) >= fewestInFunnel);
    m_funnel->setPoints(std::move(points), office, m_model->threshold(), table.rule.minimumRatings);
}

void OfficersPage::fillWords(const ScoreTable &table)
{
    const EyeFormat format;
    qint64 named = 0;
    for (const OfficerRow &row : m_model->rows())
        named += row.row.score.n;
    m_totals->setText(tr("%1 officers, %2 ratings").arg(format.count(qint64(m_model->rows().size())), format.count(named)));
    const bool filtered = isFiltered();
    if (m_model->rows().empty() || (filtered && named == 0))
        m_empty->setTexts(filtered ? tr("No ratings under this filter") : tr("No officer is registered yet"),
                          filtered ? tr("No officer was rated at this office, counter or service in %1.").arg(format.period(session().period()))
                                   : tr("Officers appear here once they are registered, or with the first ratings. Register them before the first kiosk: "
                                        "kiosks show their names and photos."));
    const QString threshold = format.percentage(m_model->threshold(), 0);
    m_legendWords = tr("Line: 95 percent interval. Hatched bar: fewer than %1 ratings, not ranked. Circle: %2 or more. Diamond: below %2.")
                         .arg(format.count(table.rule.minimumRatings), threshold);
}

void OfficersPage::showView()
{
    const bool filtered = isFiltered();
    const bool nothing = m_model->rows().empty();
    const bool chart = m_view->current() == ChartView && !nothing;
    m_empty->setVisible(nothing);
    m_clear->setVisible(filtered);
    m_fromList->setVisible(!filtered && session().may(Deed::ManageOfficers));
    m_units->setVisible(isByUnit() && !chart);
    m_tableCard->setVisible(!nothing && !chart && !isByUnit());
    m_charts->setVisible(chart);
    m_legend->setVisible(!nothing && !chart && width() >= m_legend->sizeHint().width() + widestTools * theme().style().textScale);
    m_note->setVisible(!nothing);
    m_note->setText(chart && !m_outside.isEmpty() ? m_outside : m_legendWords);
    m_totals->setVisible(!nothing);
    m_find->setVisible(!chart);
    fitRows();
}

void OfficersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showView();
}

void OfficersPage::fitRows()
{
    m_table->setRowHeights(m_model->rowCount() > mostHighRows ? compactRow : highRow);
}

QList<HeadAction> OfficersPage::headActions()
{
    if (!session().may(Deed::ManageOfficers))
        return {};
    return {{tr("Register officers"), QStringLiteral("officers"), m_model->rows().empty() && !isFiltered(),
             [this] { registerOfficers(); }}};
}

void OfficersPage::setRoute(const Route &route)
{
    const bool asks = route.filter.contains(registerFilter);
    if (asks && !m_isAsked && session().may(Deed::ManageOfficers))
        QMetaObject::invokeMethod(this, &OfficersPage::registerOfficers, Qt::QueuedConnection);
    m_isAsked = asks;
}

void OfficersPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_isAsked = false;
}

void OfficersPage::registerOfficers()
{
    RegisterOfficerDialog dialog(session(), this);
    bool fromList = false;
    connect(&dialog, &RegisterOfficerDialog::listWanted, this, [&fromList] { fromList = true; });
    dialog.exec();
    if (dialog.registered() > 0)
        session().refresh();
    if (fromList)
        registerFromList();
}

void OfficersPage::registerFromList()
{
    OfficerFileDialog dialog(session(), this);
    if (dialog.exec() == QDialog::Accepted)
        session().refresh();
}

std::optional<TextTable> OfficersPage::shownTable() const
{
    if (m_model->rows().empty())
        return std::nullopt;
    if (isByUnit())
        return exportTable(m_units->rows());
    return exportTable(*m_model, *m_proxy);
}

PageFilter OfficersPage::filter() const
{
    PageFilter filter{{officeFilter, m_office->currentData().toString()},
                      {counterFilter, m_counter->currentData().toString()},
                      {serviceFilter, m_service->currentData().toString()},
                      {findFilter, m_find->text()},
                      {viewFilter, m_view->current() == ChartView ? chartView : QString()}};
    filter.removeIf([](const std::pair<const QString &, QString &> &choice) { return choice.second.isEmpty(); });
    return filter;
}

void OfficersPage::setFilter(const PageFilter &filter)
{
    m_office->setCurrentIndex(std::max(0, m_office->findData(filter.value(officeFilter))));
    m_counter->setCurrentIndex(std::max(0, m_counter->findData(filter.value(counterFilter))));
    m_service->setCurrentIndex(std::max(0, m_service->findData(filter.value(serviceFilter))));
    m_find->setText(filter.value(findFilter));
    m_view->setCurrent(filter.value(viewFilter) == chartView ? ChartView : TableView);
    reload();
}

void OfficersPage::switchTwin()
{
    m_view->setCurrent(m_view->current() == TableView ? ChartView : TableView);
    showView();
}

void OfficersPage::startFinding()
{
    m_view->setCurrent(TableView);
    showView();
    m_find->setFocus();
    m_find->selectAll();
}

} // namespace puas
