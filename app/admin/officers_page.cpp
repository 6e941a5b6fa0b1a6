// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officers_page.h"

#include "app/admin/card.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/data_table.h"
#include "app/admin/funnel_words.h"
#include "app/admin/mark_search.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_table_rows.h"
#include "app/admin/ranked_proxy.h"
#include "app/admin/score_cells.h"
#include "app/admin/segmented.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/closing/marked_figures.h"
#include "app/report/eye_format.h"
#include "app/report/funnel_chart.h"
#include "app/report/whisker_chart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace puas {

namespace {

constexpr int officersSideBySide = 900;
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
    auto *clear = m_empty->addButton(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, [this] {
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

void OfficersPage::buildTools()
{
    m_view = new Segmented({tr("Table"), tr("Chart")}, tr("Table or chart"));
    m_office = new QComboBox;
    m_office->setAccessibleName(tr("Office"));
    m_counter = new QComboBox;
    m_counter->setAccessibleName(tr("Counter"));
    m_service = new QComboBox;
    m_service->setAccessibleName(tr("Service"));
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find a name"));
    m_find->setAccessibleName(tr("Find a name"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(140);
    m_find->setMaximumWidth(220);
    for (QComboBox *box : {m_office, m_counter, m_service}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    m_legend = new AnswerLegend;
    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    tools->addWidget(m_view);
    tools->addWidget(m_office);
    tools->addWidget(m_counter);
    tools->addWidget(m_service);
    tools->addWidget(m_find, 1);
    tools->addStretch(1);
    tools->addWidget(m_legend);
    body()->addLayout(tools);
    connect(m_view, &Segmented::chosen, this, &OfficersPage::showView);
    for (QComboBox *box : {m_office, m_counter, m_service})
        connect(box, &QComboBox::activated, this, &OfficersPage::reload);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        fitRows();
    });
}

void OfficersPage::buildTable()
{
    using Column = OfficersModel::Column;
    m_tableCard = new Card;
    m_tableCard->setSideMargin(12);
    m_tableCard->layout()->setContentsMargins(12, 4, 12, 2);
    m_model = new OfficersModel(this);
    m_proxy = new RankedProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRankedColumns({int(Column::Share), int(Column::Scale)});
    m_proxy->setFilterKeyColumn(int(Column::Name));
    m_table = new DataTable(tr("Officers"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setPlaces({{212, 4, 0, true}, {60, 0, 0, false}, {92, 0, 4, false}, {150, 1, 3, false}, {88, 0, 0, true},
                        {180, 3, 0, true}, {104, 0, 0, true}, {116, 0, 5, false}, {136, 1, 2, false}});
    m_table->setCanStack(true);
    m_table->setFitsRows(true);
    m_table->setItemDelegateForColumn(int(Column::Answers), new AnswersDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Months), new SparklineDelegate(m_table));
    m_table->sortByColumn(int(Column::Share), Qt::DescendingOrder);
    m_tableCard->body()->addWidget(m_table);
    body()->addWidget(m_tableCard);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const int row = m_proxy->mapToSource(index).row();
        emit routeWanted({Route::View::Officer, m_model->rows()[size_t(row)].row.key});
    });
}

void OfficersPage::buildCharts()
{
    m_charts = new CardRow(officersSideBySide);
    auto *list = new Card;
    list->setTitle(tr("Satisfied %, with 95 percent interval"));
    m_whiskers = new WhiskerChart;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_whiskers);
    scroll->setWidgetResizable(true);
    m_whiskers->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(320);
    list->body()->addWidget(scroll, 1);
    m_funnelCard = new Card;
    m_funnelCard->setTitle(tr("Satisfied % by number of ratings"), tr("inside the funnel: within chance"));
    m_funnel = new FunnelChart;
    m_funnel->setMinimumHeight(320);
    m_funnelCard->body()->addWidget(m_funnel, 1);
    m_charts->add(list, 608);
    m_charts->add(m_funnelCard, 560);
    body()->addWidget(m_charts, 100);
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
    std::vector<WhiskerRow> whiskers;
    std::vector<FunnelPoint> points;
    const double office = table.total.satisfied ? table.total.satisfied->toDouble() : 0;
    for (int i = 0; i < m_proxy->rowCount(); ++i) {
        const ScoreRow &row = m_model->rows()[size_t(m_proxy->mapToSource(m_proxy->index(i, 0)).row())].row;
        const std::optional<ShareMark> mark = shareMark(row.score, session().isRunning());
        whiskers.push_back({row.name, mark});
        if (!mark)
            continue;
        const Interval limits = funnelInterval(office, double(row.score.n));
        const double share = mark->share / 100;
        points.push_back({firstName(row.name), row.score.n, mark->share, mark->side, share < limits.low || share > limits.high});
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
                                   : tr("Officers appear here with the first ratings, or once they are registered with puasctl officer add."));
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
    m_empty->findChild<QPushButton *>()->setVisible(filtered);
    m_tableCard->setVisible(!nothing && !chart);
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

std::optional<TextTable> OfficersPage::shownTable() const
{
    if (m_model->rows().empty())
        return std::nullopt;
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
