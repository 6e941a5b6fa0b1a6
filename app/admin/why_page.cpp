// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/why_page.h"

#include "app/admin/card.h"
#include "app/admin/count_bars.h"
#include "app/admin/data_table.h"
#include "app/admin/mark_search.h"
#include "app/admin/objection_dialog.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_rows.h"
#include "app/admin/proof_rows_model.h"
#include "app/admin/score_cells.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/why_head.h"
#include "app/closing/marked_figures.h"
#include "app/report/explanation_report.h"
#include "app/report/explanation_words.h"
#include "app/report/eye_format.h"
#include "app/report/rule_curve.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace puas {

namespace {

constexpr int whySideBySide = 1000;
constexpr int curvePixels = 200;
constexpr int satisfiedClasses = 2;

/// "**Siti**, NIP 1" -> the same without the marks of bold.
QString withoutMarks(QString text)
{
    return text.remove(QStringLiteral("**"));
}

/// "**Siti**" as rich text.
QString marked(const QString &text)
{
    QString html;
    bool bold = false;
    for (const QString &part : text.toHtmlEscaped().split(QStringLiteral("**"))) {
        html += bold ? QStringLiteral("<b>%1</b>").arg(part) : part;
        bold = !bold;
    }
    return html;
}

QLabel *addWhyText(QBoxLayout *layout, const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// "1  What was counted"; gives the label of the words.
QLabel *addStepTitle(QVBoxLayout *layout, int number)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(makeText(QString::number(number), "stepSign"));
    auto *title = makeText({}, "section");
    line->addWidget(title, 1);
    layout->addLayout(line);
    return title;
}

} // namespace

WhyPage::WhyPage(OfficeSession &session, QWidget *parent) : Page(session, parent), m_error(new ErrorCard(this))
{
    body()->addWidget(m_error);
    m_head = new WhyHead;
    body()->addWidget(m_head);
    auto *row = new CardRow(whySideBySide);
    auto *left = new Card;
    buildCounted(left);
    row->add(left, 584);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (const auto build : {&WhyPage::buildRule, &WhyPage::buildProof, &WhyPage::buildClosing}) {
        auto *card = new Card;
        (this->*build)(card);
        column->addWidget(card);
    }
    column->addStretch(1);
    row->add(right, 584);
    m_cards = row;
    body()->addWidget(row);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &WhyPage::reload);
    connect(&session.markSearch(), &MarkSearch::found, this, &WhyPage::marksFound);
    connect(&theme(), &Theme::changed, this, &WhyPage::followTheme);
    followTheme();
}

void WhyPage::buildCounted(Card *card)
{
    QVBoxLayout *layout = card->body();
    layout->setSpacing(10);
    m_countedTitle = addStepTitle(layout, 1);
    m_counted = new CountBars;
    layout->addWidget(m_counted);
    layout->addSpacing(6);
    layout->addWidget(makeRule());
    m_answersTitle = addStepTitle(layout, 2);
    m_answers = new CountBars;
    layout->addWidget(m_answers);
    m_notTold = addWhyText(layout, "soft");
    layout->addSpacing(6);
    layout->addWidget(makeRule());
    m_measureTitle = addStepTitle(layout, 3);
    auto *measure = new QHBoxLayout;
    measure->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_fraction = addWhyText(words, "lead");
    m_measure = addWhyText(words, "figure");
    words->addStretch(1);
    measure->addLayout(words, 1);
    auto *scale = new QVBoxLayout;
    scale->setSpacing(2);
    m_scale = new ScaleFigure;
    scale->addWidget(m_scale);
    m_interval = addWhyText(scale, "fine");
    scale->addStretch(1);
    measure->addLayout(scale, 1);
    layout->addLayout(measure);
    layout->addStretch(1);
}

void WhyPage::buildRule(Card *card)
{
    m_ruleTitle = addStepTitle(card->body(), 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    m_rule = addWhyText(words, "plain");
    m_comparison = new QVBoxLayout;
    m_comparison->setSpacing(4);
    words->addLayout(m_comparison);
    m_conclusion = addWhyText(words, "plain");
    m_conclusion->setTextFormat(Qt::RichText);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_curve = new RuleCurve;
    row->addWidget(m_curve, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    m_finePrint = addWhyText(card->body(), "fine");
}

void WhyPage::buildProof(Card *card)
{
    card->setSideMargin(12);
    m_proofTitle = addStepTitle(card->body(), 5);
    m_proofRows = new ProofRowsModel(this);
    m_proof = new DataTable(tr("Proof"));
    m_proof->setModel(m_proofRows);
    m_proof->setPlaces({{110, 2}, {120, 1}, {70, 0}, {130, 1, 1}, {80, 0}});
    m_proof->setRowHeights(34);
    m_proof->setFitsRows(true);
    card->body()->addWidget(m_proof);
}

void WhyPage::buildClosing(Card *card)
{
    addStepTitle(card->body(), 6)->setText(tr("Who decides"));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_state = addWhyText(words, "strong");
    m_closing = addWhyText(words, "fine");
    row->addLayout(words, 1);
    m_object = new QPushButton(tr("Enter an objection"));
    row->addWidget(m_object, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    connect(m_object, &QPushButton::clicked, this, &WhyPage::object);
}

void WhyPage::followTheme()
{
    m_curve->setMarkStyle(theme().style());
    m_curve->setFixedSize(theme().px(curvePixels + 20), theme().px(curvePixels));
}

void WhyPage::setRoute(const Route &route)
{
    if (route.officer == m_nip)
        return;
    m_nip = route.officer;
    m_title = tr("Why this allowance?");
    markStale();
}

QList<HeadAction> WhyPage::headActions()
{
    if (!m_explanation)
        return {};
    QList<HeadAction> actions;
    const bool maySeeRows = !session().user() || session().user()->role == Role::Head
                            || session().user()->role == Role::Auditor;
    if (maySeeRows)
        actions << HeadAction{tr("Rows"), QStringLiteral("document"), false, [this] { saveRows(); }};
    actions << HeadAction{tr("Print the sheet"), QStringLiteral("print"), true, [this] { emit printWanted(); }};
    return actions;
}

void WhyPage::reload()
{
    m_error->hide();
    m_explanation.reset();
    auto explanation = explanationOf(m_nip, session().store(), session().period(), session().now());
    m_head->setVisible(explanation.has_value());
    m_cards->setVisible(explanation.has_value());
    if (!explanation) {
        m_error->show(tr("This figure cannot be explained"), explanation.error());
        emit headChanged();
        return;
    }
    m_explanation.emplace(std::move(*explanation));
    addKnownMarks();
    fill(explanationWords(*m_explanation));
    emit headChanged();
}

/// The figure without marked ratings stands beside the one that counts once the marks are known.
void WhyPage::addKnownMarks()
{
    MarkSearch &search = session().markSearch();
    search.look();
    if (!search.marks() || !*search.marks())
        return;
    if (!addMarks(*m_explanation, session().store(), **search.marks()))
        m_explanation->withoutMarks.reset();
}

void WhyPage::marksFound()
{
    if (!m_explanation || m_explanation->period != session().period())
        return;
    addKnownMarks();
    fill(explanationWords(*m_explanation));
}

void WhyPage::fill(const ExplanationWords &words)
{
    m_title = words.title;
    const auto photo = session().store().registry().photo(m_nip);
    m_head->setOfficer(m_nip, m_explanation->row.name, photo ? photo->bytes : QByteArray(), words.where);
    m_head->setShare(words.share);
    m_head->setAllowance(words.allowance);
    fillCounts(words);
    fillRule(words);
    m_proofTitle->setText(words.proofTitle);
    m_proofRows->setRows(words.proofHead, words.proof);
    fillClosing(words);
}

void WhyPage::fillCounts(const ExplanationWords &words)
{
    const Colours &c = theme().colours();
    m_countedTitle->setText(words.countedTitle);
    std::vector<CountBar> counted;
    const Explanation &explanation = *m_explanation;
    std::vector<qint64> counts{explanation.allRatings()};
    for (const LeftOut &out : explanation.leftOut)
        counts.push_back(out.ratings);
    if (explanation.withoutAnswer > 0)
        counts.push_back(explanation.withoutAnswer);
    counts.push_back(explanation.row.score.n);
    for (size_t i = 0; i < words.counted.size() && i < counts.size(); ++i) {
        const FigureLine &line = words.counted[i];
        const bool isSum = line.strong;
        const bool isTaken = i > 0 && !isSum;
        counted.push_back({line.label, counts[i], line.figure, isSum ? c.primary : c.rule, isTaken, isSum});
    }
    m_counted->setBars(std::move(counted));

    m_answersTitle->setText(words.answersTitle);
    const AnswerParts parts = answerParts(explanation.row.score.tally);
    std::vector<CountBar> answers;
    size_t line = 0;
    for (int part = 0; part < int(parts.counts.size()) && line < words.answers.size(); ++part) {
        const bool isMiddle = part == satisfiedClasses;
        if (isMiddle && parts.counts[size_t(part)] == 0)
            continue;
        answers.push_back({words.answers[line].label, parts.counts[size_t(part)], words.answers[line].figure, answerColour(part, c)});
        ++line;
    }
    m_answers->setVisible(!answers.empty());
    m_answers->setBars(std::move(answers));
    m_answers->setBracket(satisfiedClasses, words.satisfied);
    m_notTold->setText(words.notTold);
    m_notTold->setVisible(!words.notTold.isEmpty());

    m_measureTitle->setText(words.measureTitle);
    m_fraction->setText(words.measure.value(0));
    m_measure->setText(withoutMarks(words.measure.mid(1).join(u'\n'))); // the whole line is bold
    m_measure->setVisible(words.measure.size() > 1);
    const bool isTold = !words.measure.isEmpty();
    m_scale->setVisible(isTold);
    m_scale->setMark(shareMark(explanation.row.score, explanation.isRunning()), explanation.rule.rule.threshold().toDouble());
    m_scale->setAccessibleName(scoreSentence(explanation.row.score, {explanation.row.name, explanation.rule.rule.threshold().toDouble(),
                                                                     explanation.isRunning()}));
    m_interval->setText(words.interval);
}

void WhyPage::fillRule(const ExplanationWords &words)
{
    m_ruleTitle->setText(words.ruleTitle);
    m_rule->setText(words.rule);
    clearLayout(m_comparison);
    for (const FigureLine &line : words.comparison) {
        auto *row = new QHBoxLayout;
        row->addWidget(makeText(line.label, "plain"), 1);
        auto *figure = makeText(line.figure, "plain");
        figure->setAlignment(Qt::AlignRight);
        row->addWidget(figure);
        m_comparison->addLayout(row);
        m_comparison->addWidget(makeRule());
    }
    m_conclusion->setText(marked(words.conclusion));
    m_conclusion->setAccessibleName(withoutMarks(words.conclusion));
    m_finePrint->setText(words.finePrint);
    m_finePrint->setVisible(!words.finePrint.isEmpty());
    const AllowanceRow &row = m_explanation->row;
    m_curve->setRule(m_explanation->rule.rule);
    std::vector<CurvePoint> points;
    if (!words.measure.isEmpty() && row.measure && row.allowancePercent && !row.fallback)
        points.push_back({row.measure->toDouble(), row.allowancePercent->toDouble(), row.meets ? Side::Meets : Side::Below, tr("This figure")});
    m_curve->setPoints(std::move(points));
    m_curve->setAccessibleDescription(words.rule);
}

void WhyPage::fillClosing(const ExplanationWords &words)
{
    m_closing->setText(words.closing);
    m_state->setText(m_explanation->approved      ? tr("Approved.")
                     : m_explanation->isRunning() ? tr("The period is running; nothing is approved.")
                                                  : tr("Not approved yet."));
    m_object->setVisible(session().period().canBeSettled() && session().hasAccounts() && session().user() && session().user()->role != Role::Auditor);
}

std::optional<TextTable> WhyPage::shownTable() const
{
    if (!m_explanation)
        return std::nullopt;
    TextTable table;
    for (int column = 0; column < m_proofRows->columnCount(); ++column)
        table.head << m_proofRows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_proofRows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_proofRows->columnCount(); ++column)
            cells << m_proofRows->index(row, column).data().toString();
        table.rows.push_back(cells);
    }
    return table;
}

Result<Paper> WhyPage::paper() const
{
    return m_explanation ? Result<Paper>(explanationPaper(*m_explanation)) : Page::paper();
}

void WhyPage::saveRows()
{
    const QString suggested = m_explanation->row.officer + u'-' + session().period().toString() + QStringLiteral("-rows.csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("The rows behind the figure"), suggested, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = officerRows(session().store(), m_nip, session().period().range(), session().now().timeZone())
                             .and_then([&](const TextTable &table) { return writeCsv(path, table); });
    if (!written)
        QMessageBox::warning(this, tr("Not exported"), errorSentence(written.error()));
}

void WhyPage::object()
{
    ObjectionDialog dialog(session(), m_nip, m_explanation->row.name, session().period(), this);
    if (dialog.exec() == QDialog::Accepted)
        session().refresh();
}

} // namespace puas
