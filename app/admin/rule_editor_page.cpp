// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/rule_editor_page.h"

#include "app/admin/curve_model.h"
#include "app/admin/data_table.h"
#include "app/admin/number_field.h"
#include "app/admin/office_session.h"
#include "app/admin/propose_dialog.h"
#include "app/admin/rule_form.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/admin/twin_card.h"
#include "app/core/allowance.h"
#include "app/figures/rule_list.h"
#include "app/intake/rule_acts.h"
#include "app/report/eye_format.h"
#include "app/report/rule_curve.h"
#include "app/report/rule_words.h"

#include <QPushButton>
#include <QSpinBox>

namespace puas {

namespace {

constexpr int editorSideBySide = 1080;
constexpr int mostTestRatings = 1'000'000;

QLabel *editorText(const QString &text, const char *role)
{
    auto *label = makeText(text, role);
    label->setWordWrap(true);
    return label;
}

/// Where a rule is looked at: both ends, the middle, and just before the threshold.
std::vector<Decimal> testMeasures(const AllowanceRule &rule)
{
    const Decimal threshold = round(rule.threshold().toRatio(), 2);
    std::vector<Decimal> all{{0, 0}, {50, 0}};
    if (threshold.unscaled > 0)
        all.push_back({threshold.unscaled - 1, 2});
    all.push_back(trimmed(threshold));
    if (threshold < Decimal{100, 0})
        all.push_back({100, 0});
    return all;
}

} // namespace

RuleEditorPage::RuleEditorPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_row(new CardRow(editorSideBySide)),
      m_form(new RuleForm)
{
    body()->addWidget(m_error);
    m_row->add(m_form, 640);
    buildPreview();
    body()->addWidget(m_row);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &RuleEditorPage::reload);
    connect(m_form, &RuleForm::edited, this, &RuleEditorPage::follow);
    connect(m_propose, &QPushButton::clicked, this, &RuleEditorPage::propose);
    connect(&theme(), &Theme::changed, this, &RuleEditorPage::follow);
}

void RuleEditorPage::buildPreview()
{
    m_preview = new TwinCard;
    m_preview->setTitle(tr("What it pays"));
    m_sentences = editorText({}, "plain");
    m_curve = new RuleCurve;
    m_curveRows = new CurveModel(this);
    auto *table = new DataTable(tr("The rule's curve, table"));
    table->setModel(m_curveRows);
    table->setPlaces({{60, 1}, {90, 1}, {100, 1}});
    m_preview->body()->insertWidget(0, m_sentences);
    m_preview->setTwins(m_curve, table);
    m_testValues = editorText({}, "fine");
    m_preview->body()->addWidget(m_testValues);
    m_preview->body()->addWidget(makeRule());
    buildTest();
    m_preview->body()->addWidget(makeRule());
    m_complaints = editorText({}, "message");
    m_complaints->setProperty("message", QStringLiteral("error"));
    m_preview->body()->addWidget(m_complaints);
    auto *line = new QHBoxLayout;
    m_propose = new QPushButton(tr("Propose"));
    setButtonKind(m_propose, "primary");
    line->addWidget(m_propose);
    line->addWidget(editorText(tr("A second person approves it. Until then nothing changes."), "fine"),
                    1);
    m_preview->body()->addLayout(line);
    m_row->add(m_preview, 528);
}

void RuleEditorPage::buildTest()
{
    auto *test = new QHBoxLayout;
    m_satisfied = new QSpinBox;
    m_of = new QSpinBox;
    for (QSpinBox *box : {m_satisfied, m_of}) {
        box->setRange(0, mostTestRatings);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFixedWidth(theme().px(96));
    }
    m_satisfied->setAccessibleName(tr("Satisfied, to try"));
    m_of->setAccessibleName(tr("Ratings, to try"));
    m_satisfied->setValue(83);
    m_of->setValue(125);
    test->addWidget(m_satisfied);
    test->addWidget(makeText(tr("satisfied of"), "plain"));
    test->addWidget(m_of);
    m_testResult = editorText({}, "strong");
    test->addWidget(m_testResult, 1);
    m_preview->body()->addLayout(test);
    for (QSpinBox *box : {m_satisfied, m_of})
        connect(box, &QSpinBox::valueChanged, this, &RuleEditorPage::followTest);
}

/// What has been written stays.
void RuleEditorPage::reload()
{
    m_error->hide();
    const auto rules = listedRules(session().store(), session().today());
    if (!rules) {
        m_error->show(tr("The rules cannot be read"), rules.error());
        return;
    }
    m_form->setTemplates(*rules);
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    m_form->beginWithRuleInUse(firstDayToPropose(session().today()));
}

void RuleEditorPage::follow()
{
    const AllowanceRule rule = m_form->draft();
    const QStringList wrong = m_form->complaints();
    const bool hasCurve = m_form->faults().empty();
    std::vector<CurveFault> faults;
    for (const SegmentFault &fault : m_form->faults())
        faults.push_back({fault.from.toDouble(), fault.to.toDouble()});
    m_curve->setMarkStyle(theme().style());
    m_curve->setMinimumHeight(theme().px(290));
    m_curve->setRule(rule);
    m_curve->setFaults(std::move(faults));
    m_curveRows->setRule(rule);
    m_sentences->setText(hasCurve ? ruleSentences(rule)
                                  : tr("The pieces do not cover 0 to 100 exactly once."));
    m_preview->setFact(m_sentences->text());
    m_complaints->setText(wrong.join(u'\n'));
    m_complaints->setVisible(!wrong.isEmpty());
    m_propose->setEnabled(wrong.isEmpty());
    followTest();
}

void RuleEditorPage::followTest()
{
    const bool hasCurve = m_form->faults().empty();
    m_testValues->setVisible(hasCurve);
    m_of->setMinimum(m_satisfied->value());
    if (!hasCurve) {
        m_testResult->setText(EyeFormat::notApplicable());
        return;
    }
    const AllowanceRule rule = m_form->draft();
    const EyeFormat format;
    QStringList pays;
    for (const Decimal &measure : testMeasures(rule))
        pays << tr("%1 pays %2")
                    .arg(format.decimal(measure), format.decimal(paysFor(rule, measure.toRatio())));
    m_testValues->setText(pays.join(QStringLiteral(" · ")));
    AllowanceInput input;
    input.tally.add(4, 4, m_satisfied->value());
    input.tally.add(1, 4, m_of->value() - m_satisfied->value());
    input.officeTally = input.tally;
    const AllowanceFigure figure = applyRule(rule, input);
    QString result = figure.allowancePercent
                         ? tr("pays %1 percent").arg(format.decimal(*figure.allowancePercent))
                         : tr("not assessed");
    if (figure.measurePercent)
        result = format.decimal(round(*figure.measurePercent, 2)) + QStringLiteral(": ") + result;
    if (figure.fallback)
        result += QStringLiteral(" (%1)").arg(fallbackWords(*figure.fallback));
    if (figure.benefitOfDoubt)
        result += QStringLiteral(" (%1)").arg(tr("benefit of the doubt"));
    m_testResult->setText(result);
}

void RuleEditorPage::propose()
{
    if (m_job || !m_form->complaints().isEmpty())
        return;
    m_error->hide();
    m_job = std::make_unique<OfficeJob>(
        session().folder(), session().actor(),
        [rule = m_form->draft(), nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
            return proposeRule(office, rule, nowMs).map([](const RuleProposal &) {});
        });
    connect(
        m_job.get(), &OfficeJob::finished, this,
        [this] {
            const Result<> outcome = m_job->outcome();
            m_job.reset();
            if (!outcome) {
                m_error->show(tr("The rule was not proposed"), outcome.error());
                return;
            }
            session().refresh();
            emit routeWanted({Route::View::Rules, {}});
        },
        Qt::QueuedConnection);
    m_job->start();
}

std::optional<TextTable> RuleEditorPage::shownTable() const
{
    return m_form->pieces();
}

void RuleEditorPage::switchTwin()
{
    m_preview->switchTwin();
}

} // namespace puas
