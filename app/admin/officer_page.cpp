// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_page.h"

#include "app/admin/card.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/data_table.h"
#include "app/admin/figure_strip.h"
#include "app/admin/heat_model.h"
#include "app/admin/icon.h"
#include "app/admin/mark_search.h"
#include "app/admin/months_model.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_keeping.h"
#include "app/admin/officer_marks_card.h"
#include "app/admin/officers_model.h"
#include "app/admin/reasons_card.h"
#include "app/admin/score_cells.h"
#include "app/admin/score_list_model.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/time_points.h"
#include "app/admin/twin_card.h"
#include "app/admin/why_words.h"
#include "app/report/eye_format.h"
#include "app/report/heat_map.h"
#include "app/report/rule_words.h"
#include "app/report/time_chart.h"

#include <QStyle>

namespace puas {

namespace {

constexpr int months = 12;
constexpr int officerSideBySide = 1000;
constexpr int photoPixels = 88;

QLabel *addWrapped(QVBoxLayout *layout, const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

OfficerPage::OfficerPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_head(new FigureStrip(this))
{
    body()->addWidget(m_error);
    buildHead();
    buildHistory();
    buildLower();
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &OfficerPage::reload);
    connect(&theme(), &Theme::changed, this, &OfficerPage::followTheme);
    followTheme();
}

void OfficerPage::buildHead()
{
    QVBoxLayout *who = m_head->addPart({}, 360, 300);
    delete who->takeAt(0)->widget();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    m_photo = new QLabel;
    row->addWidget(m_photo, 0, Qt::AlignTop);
    auto *identity = new QVBoxLayout;
    identity->setSpacing(2);
    m_nameText = addWrapped(identity, "section");
    m_identity = addWrapped(identity, "soft");
    m_keeping = new OfficerKeeping(session());
    identity->addWidget(m_keeping);
    identity->addStretch(1);
    connect(m_keeping, &OfficerKeeping::undoOffered, this, &OfficerPage::undoOffered);
    row->addLayout(identity, 1);
    who->addLayout(row);
    who->addStretch(1);

    QVBoxLayout *share = m_head->addPart(tr("Satisfied"), 480, 400);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto *left = new QVBoxLayout;
    m_share = makeText({}, "keyFigure");
    left->addWidget(m_share);
    m_shareLine = addWrapped(left, "fine");
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    m_scale = new ScaleFigure;
    right->addWidget(m_scale);
    m_interval = addWrapped(right, "fine");
    right->addStretch(1);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    share->addLayout(columns);

    QVBoxLayout *allowance = m_head->addPart(tr("Allowance"), 170, 150);
    m_allowance = makeText({}, "figure");
    allowance->addWidget(m_allowance);
    m_allowanceLine = addWrapped(allowance, "fine");
    allowance->addStretch(1);
    QVBoxLayout *index = m_head->addPart(tr("Index"), 150, 130);
    m_index = makeText({}, "figure");
    index->addWidget(m_index);
    m_indexLine = addWrapped(index, "fine");
    index->addStretch(1);
    body()->addWidget(m_head);
}

void OfficerPage::buildHistory()
{
    auto *row = new CardRow(officerSideBySide);
    m_historyCard = new TwinCard;
    m_historyCard->setTitle(tr("Twelve months"), tr("a point for each month, upright line 95 percent interval, bar n"));
    m_history = new TimeChart(TimeChart::Kind::History);
    auto *table = new DataTable(tr("Twelve months, table"));
    m_months = new MonthsModel(this);
    table->setModel(m_months);
    table->setPlaces({{150, 2}, {80, 1}, {90, 1}, {80, 1}, {80, 1}});
    table->setRowHeights(30);
    m_historyCard->setTwins(m_history, table);
    m_heatCard = new TwinCard;
    m_heatCard->setTitle(tr("Day and hour"), tr("satisfied % large, n small; twelve months"));
    m_heat = new HeatMap;
    auto *heatTable = new DataTable(tr("Day and hour, table"));
    m_heatRows = new HeatModel(this);
    heatTable->setModel(m_heatRows);
    heatTable->setPlaces({{70, 1}, {60, 1}, {60, 1}, {90, 1}});
    heatTable->setRowHeights(30);
    m_heatCard->setTwins(m_heat, heatTable);
    row->add(m_historyCard, 700);
    row->add(m_heatCard, 468);
    body()->addWidget(row);
}

void OfficerPage::buildLower()
{
    auto *row = new CardRow(officerSideBySide);
    m_why = new Card;
    m_services = new Card;
    m_services->setSideMargin(12);
    m_services->setTitle(tr("Answers and services"));
    m_serviceRows = new ScoreListModel(this);
    auto *table = new DataTable(tr("Services"));
    table->setModel(m_serviceRows);
    table->setPlaces({{130, 2}, {80, 0}, {56, 0}, {124, 1, 2}, {150, 2}, {84, 0}});
    table->setRowHeights(36);
    table->setFitsRows(true);
    table->setColumnWanted(int(ScoreListModel::Column::Response), false);
    table->setItemDelegateForColumn(int(ScoreListModel::Column::Answers), new AnswersDelegate(table));
    table->setItemDelegateForColumn(int(ScoreListModel::Column::Scale), new ScaleDelegate(table));
    m_services->body()->addWidget(new AnswerLegend);
    m_services->body()->addWidget(table);
    auto *note = makeText(tr("Single ratings are never shown."), "fine");
    note->setContentsMargins(8, 4, 0, 0);
    m_services->body()->addWidget(note);
    m_services->body()->addStretch(1);
    row->add(m_why, 584);
    row->add(m_services, 584);
    body()->addWidget(row);
    m_marks = new OfficerMarksCard;
    connect(m_marks, &OfficerMarksCard::marksWanted, this, [this] { emit routeWanted({Route::View::Marks, {}}); });
    connect(&session().markSearch(), &MarkSearch::found, this, &OfficerPage::fillMarks);
    body()->addWidget(m_marks);
    m_reasons = new ReasonsCard;
    body()->addWidget(m_reasons);
}

void OfficerPage::followTheme()
{
    m_history->setMarkStyle(theme().style());
    m_history->setMinimumHeight(theme().px(300));
    m_heat->setMarkStyle(theme().style());
}

QList<HeadAction> OfficerPage::headActions()
{
    if (!session().may(Deed::ReadAllowances))
        return {};
    return {{tr("Why this allowance?"), QStringLiteral("allowance"), false, [this] { emit routeWanted({Route::View::Why, m_nip}); }}};
}

void OfficerPage::setRoute(const Route &route)
{
    if (route.officer == m_nip)
        return;
    m_nip = route.officer;
    markStale();
}

void OfficerPage::reload()
{
    m_error->hide();
    const Store &store = session().store();
    if (const auto officer = store.registry().officer(m_nip))
        m_name = officer->name;
    const auto rule = store.ruleBook().ruleInUse(session().period().range().last());
    const auto table = rule ? allowanceOf(m_nip, store, session().period(), rule->rule, session().today())
                            : Result<AllowanceTable>(tl::unexpected(rule.error()));
    if (!table) {
        m_error->show(table.error().code == ErrorCode::NotFound ? tr("This officer is not registered any more")
                                                                : tr("This officer's figures cannot be read"),
                      table.error());
        return;
    }
    fillHead(table->rows.front(), rule->rule);
    m_keeping->show(m_nip);
    fillWhy(table->rows.front(), rule->rule);
    fillHistory(rule->rule);
    fillHeat(rule->rule);
    fillServices(rule->rule);
    fillReasons();
    fillMarks();
    emit headChanged();
}

void OfficerPage::fillHead(const AllowanceRow &row, const AllowanceRule &rule)
{
    const EyeFormat format;
    const Score &score = row.score;
    const auto photo = session().store().registry().photo(m_nip);
    m_photo->setPixmap(officerPixmap(photo ? photo->bytes : QByteArray(), m_nip, theme().px(photoPixels), devicePixelRatioF(), false));
    m_photo->setAccessibleName(tr("Photo of %1").arg(m_name));
    m_nameText->setText(m_name);
    m_identity->setText(tr("NIP %1").arg(EyeFormat::nip(m_nip)));
    const bool told = score.n >= fewestShown;
    m_share->setText(!told ? (score.n ? tr("< 5") : EyeFormat::notApplicable()) : format.decimal(*score.satisfiedPercent) + u'%');
    setTextRole(m_share, score.enough && !score.meets ? "keyFigureBelow" : "keyFigure");
    // A changed role shows only after the style has looked again.
    m_share->style()->unpolish(m_share);
    m_share->style()->polish(m_share);
    m_shareLine->setText(told ? tr("%1 of %2").arg(format.count(score.satisfied->numerator), format.count(score.n))
                              : tr("%1 ratings").arg(format.count(score.n)));
    m_scale->setMark(shareMark(score, session().isRunning()), rule.threshold().toDouble());
    m_scale->setAccessibleName(scoreSentence(score, {m_name, rule.threshold().toDouble(), session().isRunning()}));
    m_interval->setText(told ? tr("95 percent interval: %1 to %2")
                                   .arg(format.percentage(score.wilsonLow.toDouble()), format.percentage(score.wilsonHigh.toDouble()))
                             + u'\n' + (score.enough ? intervalSide(score, rule) : tr("not enough data"))
                             : QString());
    m_allowance->setText(row.allowancePercent ? format.decimal(*row.allowancePercent) + u'%' : EyeFormat::notApplicable());
    m_allowanceLine->setText(row.fallback ? fallbackWords(*row.fallback) : tr("projection"));
    const std::optional<Decimal> index = score.ikm ? score.ikm : score.meanIndex;
    m_index->setText(index && told ? format.decimal(*index) : EyeFormat::notApplicable());
    m_indexLine->setText(tr("other measure"));
}

void OfficerPage::fillWhy(const AllowanceRow &row, const AllowanceRule &rule)
{
    clearLayout(m_why->body());
    m_why->setTitle(row.allowancePercent ? tr("Why %1 percent?").arg(EyeFormat().decimal(*row.allowancePercent)) : tr("Why no figure?"));
    int number = 0;
    for (const WhyStep &step : whySteps(row, rule)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        auto *sign = makeText(QString::number(++number), "step");
        sign->setMinimumWidth(theme().px(14));
        line->addWidget(sign, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeText(step.title, "strong"));
        for (const QString &text : step.lines)
            addWrapped(words, "plain")->setText(text);
        line->addLayout(words, 1);
        m_why->body()->addLayout(line);
    }
    m_why->body()->addStretch(1);
}

void OfficerPage::fillHistory(const AllowanceRule &rule)
{
    const auto history = officerHistory(session().store(), m_nip, std::min(session().period().range().last(), session().today()), months);
    if (!history)
        return;
    std::vector<std::optional<double>> office;
    for (const MonthScore &month : history->office)
        office.push_back(month.score.n >= fewestShown ? std::optional(month.score.satisfied->toDouble() * 100) : std::nullopt);
    m_history->setPoints(timePoints(history->officer, session().today()), {rule.threshold().toDouble()});
    m_history->setOffice(std::move(office));
    m_months->setMonths(history->officer);
    m_historyCard->setFact(scoreSentence(history->officer.back().score, {m_name, rule.threshold().toDouble(), session().isRunning()}));
}

void OfficerPage::fillHeat(const AllowanceRule &rule)
{
    TallyFilter filter;
    filter.officer = m_nip;
    const auto heat = heatMap(session().store(), std::min(session().period().range().last(), session().today()), filter);
    if (!heat)
        return;
    std::vector<HeatMapCell> cells;
    for (const HeatCell &cell : *heat)
        cells.push_back({cell.weekday, cell.hour, cell.score.n,
                         cell.score.n >= fewestShown ? std::optional(cell.score.satisfied->toDouble() * 100) : std::nullopt});
    m_heat->setCells(std::move(cells), rule.threshold().toDouble());
    m_heatRows->setCells(*heat);
    m_heatCard->setFact(tr("%n hour(s) of the week with ratings", nullptr, int(heat->size())));
}

void OfficerPage::fillServices(const AllowanceRule &rule)
{
    ScoreQuery query;
    query.range = session().period().range();
    query.groupBy = GroupBy::Service;
    query.filter.officer = m_nip;
    const auto table = scoreTable(session().store(), query);
    if (!table)
        return;
    m_services->setVisible(!table->rows.empty());
    m_serviceRows->setRows(table->rows, rule, session().isRunning(), tr("Service"), tr("Without a service"));
}

void OfficerPage::fillReasons()
{
    TallyFilter filter;
    filter.officer = m_nip;
    const auto reasons = session().store().tallies().reasons(session().period().range(), filter);
    m_reasons->setReasons(reasons.value_or(std::vector<ReasonCount>()));
}

/// Both figures where ratings are marked; the marks may come later than the page.
void OfficerPage::fillMarks()
{
    m_marks->setVisible(false);
    if (!session().may(Deed::ReadAllowances) || m_nip.isEmpty())
        return;
    MarkSearch &search = session().markSearch();
    search.look();
    if (!search.marks() || !*search.marks())
        return;
    const auto officers = marksByOfficer(**search.marks());
    const auto own = officers.find(m_nip);
    if (own == officers.end())
        return;
    auto explanation = explanationOf(m_nip, session().store(), session().period(), session().now());
    if (explanation && addMarks(*explanation, session().store(), **search.marks()))
        m_marks->show(own->second, *explanation);
}

std::optional<TextTable> OfficerPage::shownTable() const
{
    return exportTable(*m_serviceRows);
}

void OfficerPage::switchTwin()
{
    m_historyCard->switchTwin();
    m_heatCard->switchTwin();
}

} // namespace puas
