// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/overview_page.h"

#include "app/admin/attention.h"
#include "app/admin/comparison_card.h"
#include "app/admin/data_table.h"
#include "app/admin/figure_strip.h"
#include "app/admin/groups_card.h"
#include "app/admin/icon.h"
#include "app/admin/months_model.h"
#include "app/admin/office_session.h"
#include "app/admin/score_cells.h"
#include "app/admin/score_list_model.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/time_points.h"
#include "app/admin/twin_card.h"
#include "app/report/eye_format.h"
#include "app/report/time_chart.h"

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

/// "\n+0,8 points since October": between the two figures as they are read. Nothing without
/// ratings in the period before.
QString pointsSince(const Overview &figures)
{
    if (!figures.previous.satisfied)
        return {};
    const Decimal now = round(percent(*figures.score.satisfied), 1);
    const Decimal before = round(percent(*figures.previous.satisfied), 1);
    const EyeFormat format;
    return u'\n' + OverviewPage::tr("%1 points since %2")
                       .arg(format.difference({now.unscaled - before.unscaled, 1}),
                            format.shortPeriod(figures.period.previous()));
}

QString allowanceLine(const Overview &figures)
{
    const EyeFormat format;
    const AllowanceSum &sum = figures.allowances.sum;
    if (sum.isRupiah)
        return OverviewPage::tr("%1 of %2,\n%3 officers")
            .arg(format.rupiah(sum.now), format.rupiah(sum.forecast.full),
                 format.count(sum.officers));
    return OverviewPage::tr("Mean of %1 officers with ratings.\n%2 of them below 100 percent")
        .arg(format.count(figures.officersRated), format.count(figures.officersBelowFull));
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
    m_comparisonError = new ErrorCard;
    body()->addWidget(m_comparisonError);
    auto *row = new CardRow(overviewSideBySide);
    m_comparison = new ComparisonCard(session());
    m_groups = new GroupsCard(session());
    row->add(m_comparison, 700);
    row->add(m_groups, 468);
    body()->addWidget(row);
    connect(m_comparison, &ComparisonCard::chosenAnew, this, &OverviewPage::compareAnew);
    connect(m_comparisonError, &ErrorCard::retried, this, &OverviewPage::compareAnew);
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
                                    + pointsSince(figures)
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
    // Where amounts are known they weigh the officers, as the sum does.
    const AllowanceSum &sum = figures.allowances.sum;
    const std::optional<Decimal> paid = sum.isRupiah ? sum.percentOf(sum.now) : figures.meanAllowance;
    const bool pays = paid.has_value();
    setKeyFigure(m_allowance, pays ? format.decimal(round(paid->toRatio(), 1)) : EyeFormat::notApplicable(), pays);
    m_allowanceLine->setText(pays ? allowanceLine(figures) : tr("No officer has a figure yet"));
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

void OverviewPage::compareAnew()
{
    const auto rule = session().store().ruleBook().ruleInUse(session().period().range().last());
    if (rule)
        fillComparison(rule->rule);
    else
        m_comparisonError->show(tr("The comparison cannot be read"), rule.error());
}

void OverviewPage::fillComparison(const AllowanceRule &rule)
{
    m_comparisonError->hide();
    Result<> shown = m_comparison->show(rule);
    if (shown)
        shown = m_groups->show(rule);
    if (!shown)
        m_comparisonError->show(tr("The comparison cannot be read"), shown.error());
}

PageFilter OverviewPage::filter() const
{
    const QString chosen = m_comparison->chosen();
    return chosen.isEmpty() ? PageFilter() : PageFilter{{compareFilter, chosen}};
}

void OverviewPage::setFilter(const PageFilter &filter)
{
    m_comparison->choose(filter.value(compareFilter));
    reload();
}

std::optional<TextTable> OverviewPage::shownTable() const
{
    return exportTable(m_comparison->rows());
}

void OverviewPage::switchTwin()
{
    m_trendCard->switchTwin();
}

} // namespace puas
