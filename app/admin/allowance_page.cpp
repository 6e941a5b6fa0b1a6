// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/allowance_page.h"

#include "app/admin/allowance_model.h"
#include "app/admin/card.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/curve_model.h"
#include "app/admin/data_table.h"
#include "app/admin/figure_strip.h"
#include "app/admin/office_session.h"
#include "app/admin/officers_model.h"
#include "app/admin/photos.h"
#include "app/admin/range_figure.h"
#include "app/admin/ranked_proxy.h"
#include "app/admin/score_cells.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/total_row.h"
#include "app/admin/twin_card.h"
#include "app/intake/pay_acts.h"
#include "app/report/allowance_report.h"
#include "app/report/eye_format.h"
#include "app/report/rule_curve.h"
#include "app/report/rule_words.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace puas {

namespace {

constexpr int allowanceSideBySide = 1120;
constexpr int mostHighRows = 40;
using Column = AllowanceModel::Column;

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

QLabel *wrapped(const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

AllowancePage::AllowancePage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)), m_strip(new FigureStrip(this)),
      m_row(new CardRow(allowanceSideBySide)), m_note(wrapped("fine"))
{
    body()->addWidget(m_error);
    buildFigures();
    body()->addWidget(m_empty, 1);
    buildTable();
    buildRule();
    body()->addWidget(m_row);
    body()->addWidget(m_note);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &AllowancePage::reload);
    connect(&theme(), &Theme::changed, this, &AllowancePage::followTheme);
    followTheme();
}

void AllowancePage::buildFigures()
{
    const auto addFigure = [](QVBoxLayout *layout, const char *role, QLabel *&figure, QLabel *&line) {
        figure = makeText({}, role);
        line = wrapped("fine");
        layout->addWidget(figure);
        layout->addWidget(line);
        layout->addStretch(1);
    };
    addFigure(m_strip->addPart(tr("So far"), 1, 250), "figure", m_now, m_nowLine);
    addFigure(m_strip->addPart(tr("Expected at the end"), 1, 260), "figurePrimary", m_expected, m_expectedLine);
    auto *range = m_strip->addPart(tr("Range until the end of the period"), 2, 360);
    m_range = new RangeFigure;
    m_range->setAccessibleName(tr("Range until the end of the period"));
    range->addWidget(m_range);
    range->addWidget(makeText(tr("90 of 100 possibilities"), "fine"));
    range->addStretch(1);
    addFigure(m_strip->addPart(tr("In full"), 1, 250), "figure", m_full, m_fullLine);
    body()->addWidget(m_strip);
}

void AllowancePage::buildTable()
{
    auto *card = new Card;
    card->setSideMargin(12);
    card->layout()->setContentsMargins(12, 4, 12, 2);
    m_model = new AllowanceModel(this);
    m_proxy = new RankedProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new DataTable(tr("Projected allowance"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setPlaces({{176, 2}, {48, 0, 0, false}, {72, 0}, {130, 3}, {136, 0, 1, false}, {64, 0}, {66, 0}, {94, 0, 2, false}, {92, 0}});
    m_table->setFitsRows(true);
    m_table->setCanStack(true);
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    m_table->sortByColumn(int(Column::Chance), Qt::AscendingOrder);
    m_total = new TotalRow(m_table);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_total);
    card->body()->addStretch(1);
    m_row->add(card, 826);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const int row = m_proxy->mapToSource(index).row();
        emit routeWanted({Route::View::Why, m_model->table().rows[size_t(row)].officer});
    });
}

void AllowancePage::buildRule()
{
    m_ruleCard = new TwinCard;
    m_ruleCard->setTitle(tr("The rule in use"));
    m_sentences = wrapped("plain");
    m_source = wrapped("fine");
    m_finePrint = wrapped("fine");
    m_curve = new RuleCurve;
    m_curveRows = new CurveModel(this);
    auto *table = new DataTable(tr("The rule's curve, table"));
    table->setModel(m_curveRows);
    table->setPlaces({{60, 1}, {90, 1}, {100, 1}});
    m_ruleCard->body()->insertWidget(0, m_source);
    m_ruleCard->body()->insertWidget(0, m_sentences);
    m_ruleCard->setTwins(m_curve, table);
    m_ruleCard->body()->addWidget(makeRule());
    m_ruleCard->body()->addWidget(m_finePrint);
    auto *links = new QHBoxLayout;
    const auto addLink = [&](const QString &text, Route::View view) {
        auto *link = new QPushButton(text);
        setButtonKind(link, "link");
        connect(link, &QPushButton::clicked, this, [this, view] { emit routeWanted({view, {}}); });
        links->addWidget(link);
    };
    addLink(tr("All rules"), Route::View::Rules);
    addLink(tr("Compare rules"), Route::View::WhatIf);
    links->addStretch(1);
    m_ruleCard->body()->addLayout(links);
    m_row->add(m_ruleCard, 342, Qt::AlignTop);
}

QList<HeadAction> AllowancePage::headActions()
{
    if (!session().may(Deed::ClosePeriods))
        return {};
    return {{tr("Amounts from CSV"), QStringLiteral("document"), false, [this] { takeInFile(); }}};
}

/// Amounts or components, whichever the file has.
void AllowancePage::takeInFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Amounts (nip, rupiah, from) or components (nip, period, component, percent)"), {},
                                                      tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty() || m_job)
        return;
    m_error->hide();
    m_job = std::make_unique<OfficeJob>(session().folder(), session().actor(), [path](OfficeFolder &office) {
        return importPayFile(office, path).map([](const PayRows &) {});
    });
    connect(m_job.get(), &OfficeJob::finished, this, [this] {
        const Result<> outcome = m_job->outcome();
        m_job.reset();
        if (outcome)
            session().refresh();
        else
            m_error->show(tr("Nothing was taken in"), outcome.error());
    }, Qt::QueuedConnection);
    m_job->start();
}

void AllowancePage::followTheme()
{
    m_curve->setMarkStyle(theme().style());
    m_curve->setMinimumHeight(theme().px(300));
    m_table->setRowHeights(m_model->rowCount() > mostHighRows ? 36 : 40);
}

void AllowancePage::reload()
{
    m_error->hide();
    const Store &store = session().store();
    const auto rule = store.ruleBook().ruleInUse(session().period().range().last());
    Result<AllowanceTable> table = rule ? allowanceTable(store, session().period(), rule->rule, session().today())
                                        : Result<AllowanceTable>(tl::unexpected(rule.error()));
    if (!table) {
        m_error->show(tr("The projection cannot be read"), table.error());
        return;
    }
    const bool running = session().isRunning();
    for (const Column column : {Column::Chance, Column::Range, Column::Expected})
        m_table->setColumnWanted(int(column), running);
    m_table->setColumnWanted(int(Column::Rupiah), table->sum.isRupiah);
    m_source->setText(sourceOf(*rule));
    fillFigures(*table);
    fillRule(*table);
    m_empty->setVisible(table->rows.empty());
    m_empty->setTexts(tr("No officer is registered yet"),
                      tr("The projection appears with the first officer and the first ratings."));
    m_row->setVisible(!table->rows.empty());
    m_note->setText(running ? tr("Empty circle: so far. Small upright line: expected. Band: range, 90 of 100 possibilities. Below the chance: how many satisfied ratings are missing. A projection is not a decision: a person approves the period, and officers may object.")
                            : tr("Not approved yet: a person approves the period, and officers may object."));
    m_model->setTable(std::move(*table), photosOf(store), running);
    followTheme();
}

/// The rule, its version, its first day, and who made it so.
QString AllowancePage::sourceOf(const StoredRule &rule) const
{
    const QString source = ruleSource(rule);
    const auto approval = session().store().ruleProposals().approvalOf(rule.rule.id, rule.version);
    if (!approval || !*approval)
        return source;
    const auto nameOf = [this](const QString &login) {
        const auto user = session().store().users().user(login);
        return user ? user->name : login;
    };
    return source + u' ' + tr("Approved by %1 and %2, %3.")
                               .arg(nameOf((*approval)->proposedBy), nameOf((*approval)->decidedBy),
                                    EyeFormat().date(QDateTime::fromMSecsSinceEpoch((*approval)->decidedAtUtcMs.value_or(0)).date()));
}

void AllowancePage::fillFigures(const AllowanceTable &table)
{
    const EyeFormat format;
    const bool running = session().isRunning();
    const AllowanceSum &sum = table.sum;
    const auto percent = [&](qint64 amount) {
        const auto part = sum.percentOf(amount);
        return part ? format.decimal(round(part->toRatio(), 1)) + u'%' : EyeFormat::notApplicable();
    };
    const auto figure = [&](qint64 amount) { return sum.isRupiah ? format.rupiah(amount) : percent(amount); };
    const auto officers = qint64(table.rows.size());
    const auto full = std::count_if(table.rows.begin(), table.rows.end(), [](const AllowanceRow &row) {
        return row.allowancePercent && *row.allowancePercent == Decimal{100, 0};
    });
    m_now->setText(figure(sum.now));
    m_nowLine->setText(running ? tr("%1 of %2 working days counted")
                                     .arg(format.count(workingDays({table.period.range().first, session().today().addDays(1)})),
                                          format.count(workingDays(table.period.range())))
                               : tr("%1 officers, not approved").arg(format.count(officers)));
    m_strip->setPartVisible(1, running);
    m_strip->setPartVisible(2, running);
    m_strip->setPartVisible(3, !running);
    m_expected->setText(figure(sum.forecast.expected));
    m_expectedLine->setText(!sum.isRupiah ? tr("Mean over what the rest of the period can bring")
                            : sum.withoutAmount > 0
                                ? tr("%1 of %2; %n officer(s) without an amount are left out", nullptr, sum.withoutAmount)
                                      .arg(percent(sum.forecast.expected), format.rupiah(sum.forecast.full))
                                : tr("%1 of %2").arg(percent(sum.forecast.expected), format.rupiah(sum.forecast.full)));
    m_range->setRange(double(sum.forecast.low), double(sum.forecast.expected), double(sum.forecast.high), double(sum.forecast.full),
                      figure(sum.forecast.low), figure(sum.forecast.high), tr("in full %1").arg(figure(sum.forecast.full)));
    m_full->setText(tr("%1 of %2").arg(format.count(full), format.count(officers)));
    m_fullLine->setText(tr("officers at 100 percent, %1 below").arg(format.count(officers - full)));
    fillTotal(table);
}

/// Weighed by rupiah where they are known; the range is that of all officers together.
void AllowancePage::fillTotal(const AllowanceTable &table)
{
    const EyeFormat format;
    const AllowanceSum &sum = table.sum;
    qint64 named = 0;
    for (const AllowanceRow &row : table.rows)
        named += row.score.n;
    QMap<int, QString> totals{{int(Column::Name), tr("%1 officers").arg(format.count(qint64(table.rows.size())))},
                              {int(Column::Count), format.count(named)}};
    const auto oneDigit = [](const Decimal &value) { return round(value.toRatio(), 1); };
    const auto now = sum.percentOf(sum.now);
    const auto expected = sum.percentOf(sum.forecast.expected);
    const auto low = sum.percentOf(sum.forecast.low);
    const auto high = sum.percentOf(sum.forecast.high);
    if (now && expected && low && high) {
        totals.insert(int(Column::Now), format.decimal(*now));
        totals.insert(int(Column::Expected), format.decimal(oneDigit(*expected)));
        totals.insert(int(Column::Range), format.narrowInterval(oneDigit(*low), oneDigit(*high)));
    }
    if (sum.isRupiah)
        totals.insert(int(Column::Rupiah), format.count(session().isRunning() ? sum.forecast.expected : sum.now));
    m_total->setTexts(totals);
}

void AllowancePage::fillRule(const AllowanceTable &table)
{
    m_sentences->setText(ruleSentences(table.rule));
    m_finePrint->setText(ruleFinePrint(table.rule));
    m_curve->setRule(table.rule);
    m_curveRows->setRule(table.rule);
    std::vector<CurvePoint> points;
    int atFull = 0;
    for (const AllowanceRow &row : table.rows) {
        if (!row.measure || row.fallback || row.score.n < fewestShown)
            continue;
        const bool full = row.meets;
        atFull += full ? 1 : 0;
        points.push_back({row.measure->toDouble(), row.allowancePercent->toDouble(), full ? Side::Meets : Side::Below,
                          full ? QString() : firstName(row.name)});
    }
    // Those at the top stand close together: one label says how many.
    const auto first = std::min_element(points.begin(), points.end(), [](const CurvePoint &a, const CurvePoint &b) {
        return std::pair(a.side != Side::Meets, a.measure) < std::pair(b.side != Side::Meets, b.measure);
    });
    if (atFull > 0)
        first->name = tr("%n officer(s)", nullptr, atFull);
    m_curve->setPoints(std::move(points));
    m_ruleCard->setFact(ruleSentences(table.rule));
}

std::optional<TextTable> AllowancePage::shownTable() const
{
    if (m_model->rowCount() == 0)
        return std::nullopt;
    return exportTable(*m_model, *m_proxy);
}

/// The rows as they stand in the table.
Result<AllowanceReport> AllowancePage::report() const
{
    const AllowanceTable &table = m_model->table();
    AllowanceReport report{table, 0, {}};
    report.table.rows.clear();
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        report.table.rows.push_back(table.rows[size_t(m_proxy->mapToSource(m_proxy->index(row, 0)).row())]);
    const auto rule = session().store().ruleBook().ruleInUse(table.period.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    report.ruleVersion = rule->version;
    return provenance().map([&](const Provenance &made) {
        report.provenance = made;
        return report;
    });
}

Result<Paper> AllowancePage::paper() const
{
    if (m_model->rowCount() == 0)
        return Page::paper();
    return report().map([](const AllowanceReport &report) { return allowancePaper(report); });
}

Result<QByteArray> AllowancePage::book(const TextTable &) const
{
    return report().and_then([](const AllowanceReport &report) { return allowanceXlsx(report); });
}

void AllowancePage::switchTwin()
{
    m_ruleCard->switchTwin();
}

} // namespace puas
