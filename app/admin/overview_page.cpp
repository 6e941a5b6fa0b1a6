// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/overview_page.h"

#include "app/admin/attention.h"
#include "app/admin/data_table.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/figure_strip.h"
#include "app/admin/icon.h"
#include "app/admin/months_model.h"
#include "app/admin/office_session.h"
#include "app/admin/score_cells.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/time_points.h"
#include "app/admin/twin_card.h"
#include "app/report/eye_format.h"
#include "app/report/time_chart.h"

#include <QComboBox>
#include <QPushButton>

namespace puas {

namespace {

constexpr int trendMonths = 12;
constexpr size_t mostAttention = 6;
constexpr int overviewSideBySide = 940;

QLabel *addLine(QVBoxLayout *layout, const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// The large number with its smaller unit on one line.
QLabel *addKeyFigure(QVBoxLayout *layout, const QString &unit)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    auto *figure = makeText({}, "keyFigure");
    row->addWidget(figure, 0, Qt::AlignBaseline);
    row->addWidget(makeText(unit, "keyUnit"), 0, Qt::AlignBaseline);
    row->addStretch(1);
    layout->addLayout(row);
    return figure;
}

/// Hides the unit beside a figure that is not there.
void setKeyFigure(QLabel *figure, const QString &text, bool known)
{
    figure->setText(text);
    const auto siblings = figure->parentWidget()->findChildren<QLabel *>();
    for (QLabel *label : siblings)
        if (label->property("role").toString() == QLatin1String("keyUnit"))
            label->setVisible(known);
}

struct Dimension {
    GroupBy by;
    QString name;
    QString head;
    QString without;
    QString code; ///< of a saved view
};

const QString compareFilter = QStringLiteral("compare");

} // namespace

OverviewPage::OverviewPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_strip(new FigureStrip(this))
{
    body()->addWidget(m_error);
    buildFigures();
    buildMiddle();
    buildComparison();
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &OverviewPage::reload);
    connect(&theme(), &Theme::changed, this, &OverviewPage::followTheme);
    followTheme();
}

void OverviewPage::buildFigures()
{
    QVBoxLayout *satisfaction = m_strip->addPart(tr("Satisfaction"), 424, 380);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    m_share = addKeyFigure(left, QStringLiteral("%"));
    m_shareLines = addLine(left, "fine");
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    m_scale = new ScaleFigure;
    right->addWidget(m_scale);
    m_intervalLines = addLine(right, "fine");
    right->addStretch(1);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    satisfaction->addLayout(columns);

    QVBoxLayout *response = m_strip->addPart(tr("Took part"), 228, 190);
    m_response = addKeyFigure(response, QStringLiteral("%"));
    m_responseBar = new PartBar;
    response->addWidget(m_responseBar);
    m_responseLine = addLine(response, "fine");
    response->addStretch(1);

    QVBoxLayout *allowance = m_strip->addPart(tr("Projected allowance"), 270, 220);
    m_allowance = addKeyFigure(allowance, QStringLiteral("%"));
    m_allowanceLine = addLine(allowance, "fine");
    allowance->addStretch(1);

    QVBoxLayout *index = m_strip->addPart(tr("Index of taps"), 236, 180);
    m_index = addKeyFigure(index, QString());
    m_indexLine = addLine(index, "fine");
    index->addStretch(1);
    body()->addWidget(m_strip);
}

void OverviewPage::buildMiddle()
{
    m_middle = new CardRow(overviewSideBySide);
    m_trendCard = new TwinCard;
    m_trendCard->setTitle(tr("Twelve months"), tr("percent satisfied, band 95 percent interval, n below the month"));
    m_trend = new TimeChart(TimeChart::Kind::Trend);
    auto *table = new DataTable(tr("Twelve months, table"));
    m_months = new MonthsModel(this);
    table->setModel(m_months);
    table->setPlaces({{150, 2}, {80, 1}, {90, 1}, {80, 1}, {80, 1}});
    table->setRowHeights(30);
    m_trendCard->setTwins(m_trend, table);
    m_attention = new Card;
    m_attention->body()->setSpacing(0);
    m_middle->add(m_trendCard, 760);
    m_middle->add(m_attention, 408);
    body()->addWidget(m_middle);
}

void OverviewPage::buildComparison()
{
    m_comparison = new Card;
    m_comparison->setSideMargin(12);
    m_dimension = new QComboBox;
    m_dimension->setAccessibleName(tr("Compare by"));
    setButtonKind(m_dimension, "small");
    m_legend = new AnswerLegend;
    m_comparison->head()->addWidget(m_legend);
    m_comparison->head()->addWidget(m_dimension);
    m_rows = new ScoreListModel(this);
    m_table = new DataTable(tr("Comparison"));
    m_table->setModel(m_rows);
    m_table->setPlaces({{220, 2}, {84, 0, 3}, {70, 0}, {150, 1, 2}, {208, 2}, {84, 0}});
    m_table->setRowHeights(30);
    m_table->setFitsRows(true);
    using Column = ScoreListModel::Column;
    m_table->setItemDelegateForColumn(int(Column::Answers), new AnswersDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    m_comparison->body()->addWidget(m_table);
    body()->addWidget(m_comparison);
    connect(m_dimension, &QComboBox::activated, this, [this] {
        const auto rule = session().store().ruleBook().ruleInUse(session().period().range().last());
        if (rule)
            fillComparison(rule->rule);
    });
}

void OverviewPage::followTheme()
{
    m_trend->setMarkStyle(theme().style());
    m_middle->setMinimumHeight(0);
    m_trend->setMinimumHeight(theme().px(214));
}

void OverviewPage::reload()
{
    const Result<Overview> figures = overview(session().store(), session().period(), session().today());
    m_error->setVisible(false);
    if (!figures) {
        m_error->show(tr("The figures cannot be read"), figures.error());
        return;
    }
    fillFigures(*figures);
    fillTrend(figures->rule);
    fillAttention(figures->allowances);
    fillComparison(figures->rule);
}

void OverviewPage::fillFigures(const Overview &figures)
{
    const EyeFormat format;
    const Score &score = figures.score;
    const double threshold = figures.rule.threshold().toDouble();
    const bool any = score.n > 0;
    setKeyFigure(m_share, any ? format.share(*score.satisfied, 1) : EyeFormat::notApplicable(), any);
    m_shareLines->setText(any ? tr("%1 of %2 satisfied").arg(format.count(score.satisfied->numerator), format.count(score.n))
                              : tr("No ratings in %1").arg(format.period(session().period())));
    m_scale->setMark(shareMark(score, session().isRunning()), threshold);
    m_intervalLines->setText(!any ? QString()
                                  : tr("95 percent interval: %1 to %2")
                                            .arg(format.percentage(score.wilsonLow.toDouble()),
                                                 format.percentage(score.wilsonHigh.toDouble()))
                                        + u'\n' + intervalSide(score, figures.rule));
    m_scale->setAccessibleName(scoreSentence(score, {session().home().name, threshold, session().isRunning()}));

    m_strip->setPartVisible(1, figures.responseRate.has_value());
    if (figures.responseRate) {
        setKeyFigure(m_response, format.share(*figures.responseRate, 1), true);
        m_responseBar->setPart(figures.responseRate->toDouble());
        m_responseLine->setText(tr("%1 of %2 served").arg(format.count(figures.counts.servedRatings), format.count(figures.counts.served)));
    }
    const bool pays = figures.meanAllowance.has_value();
    setKeyFigure(m_allowance, pays ? format.decimal(round(figures.meanAllowance->toRatio(), 1)) : EyeFormat::notApplicable(), pays);
    m_allowanceLine->setText(pays ? tr("Mean of %1 officers with ratings.\n%2 of them below 100 percent")
                                        .arg(format.count(figures.officersRated), format.count(figures.officersBelowFull))
                                  : tr("No officer has a figure yet"));
    const std::optional<Decimal> index = score.ikm ? score.ikm : score.meanIndex;
    m_index->setText(index ? format.decimal(*index) : EyeFormat::notApplicable());
    m_indexLine->setText(score.ikm ? tr("Mean × 25, not the survey's index.\nThe rule in use does not look at it.")
                                   : tr("Mean of the scale, 0 to 100, because scales are mixed."));
}

void OverviewPage::fillTrend(const AllowanceRule &rule)
{
    const DateRange range = session().period().range();
    const auto months = monthlyTrend(session().store(), std::min(range.last(), session().today()), trendMonths);
    if (!months) {
        m_error->show(tr("The trend cannot be read"), months.error());
        return;
    }
    m_trend->setPoints(timePoints(*months, session().today()), {rule.threshold().toDouble()});
    m_months->setMonths(*months);
    const Score &last = months->back().score;
    m_trendCard->setFact(EyeFormat().period(Period::containing(months->back().month)) + QStringLiteral(": ")
                         + scoreSentence(last, {{}, rule.threshold().toDouble(), session().isRunning()}));
}

void OverviewPage::fillAttention(const AllowanceTable &table)
{
    clearLayout(m_attention->body());
    const std::vector<AttentionItem> items = attentionItems(session(), table);
    m_attention->setTitle(tr("Needs attention"), items.empty() ? QString() : tr("%n thing(s)", nullptr, int(items.size())));
    if (items.empty()) {
        auto *nothing = makeText(tr("Nothing needs attention. Checked %1.").arg(EyeFormat().shortDateTime(session().now())), "soft");
        nothing->setWordWrap(true);
        m_attention->body()->addWidget(nothing);
    }
    for (size_t i = 0; i < std::min(items.size(), mostAttention); ++i) {
        const AttentionItem &item = items[i];
        m_attention->body()->addWidget(makeRule());
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 7, 0, 7);
        row->setSpacing(12);
        auto *icon = new QLabel;
        icon->setPixmap(iconPixmap(item.icon, theme().colours().accent, theme().px(18), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        for (auto *label : {makeText(item.what, "strong"), makeText(item.why, "fine")}) {
            label->setWordWrap(true);
            words->addWidget(label);
        }
        row->addLayout(words, 1);
        auto *link = new QPushButton(item.link);
        setButtonKind(link, "link");
        link->setAccessibleName(item.link + QStringLiteral(": ") + item.what);
        connect(link, &QPushButton::clicked, this, [this, route = item.route] { emit routeWanted(route); });
        row->addWidget(link, 0, Qt::AlignTop);
        m_attention->body()->addLayout(row);
    }
    if (items.size() > mostAttention)
        m_attention->body()->addWidget(makeText(tr("and %1 more").arg(EyeFormat().count(qint64(items.size() - mostAttention))), "fine"));
    m_attention->body()->addStretch(1);
}

/// Only the one that is shown is counted: a large office's month is read once, not four times.
void OverviewPage::fillComparison(const AllowanceRule &rule)
{
    const Dimension counters{GroupBy::Counter, tr("Counters"), tr("Counter"), tr("Without a counter"), QStringLiteral("counter")};
    const Dimension services{GroupBy::Service, tr("Services"), tr("Service"), tr("Without a service"), QStringLiteral("service")};
    const Dimension offices{GroupBy::Office, tr("Offices"), tr("Office"), tr("Without an office"), QStringLiteral("office")};
    const Dimension groups{GroupBy::Group, tr("Groups"), tr("Group"), tr("Without a group"), QStringLiteral("group")};
    const Store &store = session().store();
    const auto tableOf = [&](GroupBy by) {
        ScoreQuery query;
        query.range = session().period().range();
        query.groupBy = by;
        return scoreTable(store, query).value_or(ScoreTable());
    };
    std::vector<Dimension> dimensions;
    if (const auto known = store.registry().counters(); known && !known->empty())
        dimensions.push_back(counters);
    if (const auto known = store.registry().services(); known && !known->empty())
        dimensions.push_back(services);
    if (const auto known = store.registry().offices(); known && known->size() > 1)
        dimensions.push_back(offices);
    if (!tableOf(GroupBy::Group).rows.empty())
        dimensions.push_back(groups);
    const QString before = m_dimension->currentData().toString();
    m_dimension->clear();
    for (const Dimension &dimension : dimensions)
        m_dimension->addItem(dimension.name, dimension.code);
    m_dimension->setVisible(dimensions.size() > 1);
    m_dimension->setCurrentIndex(dimensions.empty() ? -1 : std::max(0, m_dimension->findData(before)));
    const ScoreTable table = dimensions.empty() ? ScoreTable() : tableOf(dimensions[size_t(m_dimension->currentIndex())].by);
    m_comparison->setVisible(!dimensions.empty() && (!table.rows.empty() || dimensions.size() > 1));
    if (dimensions.empty())
        return;
    const Dimension &dimension = dimensions[size_t(m_dimension->currentIndex())];
    m_comparison->setTitle(tr("%1 compared").arg(dimension.name), table.rows.empty() ? tr("no ratings yet") : QString());
    m_table->setVisible(!table.rows.empty());
    const bool anyServed = std::any_of(table.rows.begin(), table.rows.end(), [](const ScoreRow &row) { return row.counts.served > 0; });
    m_table->setColumnWanted(int(ScoreListModel::Column::Response), anyServed);
    m_legend->setWithMiddle(answerParts(table.total.tally).counts[2] > 0);
    m_rows->setRows(table.rows, rule, session().isRunning(), dimension.head, dimension.without);
}

PageFilter OverviewPage::filter() const
{
    // The first one is what the page begins with.
    return m_dimension->currentIndex() > 0 ? PageFilter{{compareFilter, m_dimension->currentData().toString()}} : PageFilter();
}

void OverviewPage::setFilter(const PageFilter &filter)
{
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(filter.value(compareFilter))));
    reload();
}

std::optional<TextTable> OverviewPage::shownTable() const
{
    return exportTable(*m_rows);
}

void OverviewPage::switchTwin()
{
    m_trendCard->switchTwin();
}

} // namespace puas
