// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/rule_form.h"

#include "app/admin/components_model.h"
#include "app/admin/data_table.h"
#include "app/admin/number_field.h"
#include "app/admin/propose_dialog.h"
#include "app/admin/rule_controls.h"
#include "app/admin/segments_model.h"
#include "app/admin/theme.h"
#include "app/figures/rule_list.h"
#include "app/report/eye_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace puas {

namespace {

constexpr std::array measures{Measure::SatisfiedShare, Measure::Ikm, Measure::MeanIndex};
constexpr std::array fallbacks{Fallback::Full, Fallback::LastPeriod, Fallback::Office,
                               Fallback::NotAssessed};
constexpr std::array roundings{RoundingMode::HalfUp, RoundingMode::HalfDown, RoundingMode::HalfEven};

QString measureChoice(Measure measure)
{
    switch (measure) {
    case Measure::SatisfiedShare: return RuleForm::tr("Percent satisfied");
    case Measure::Ikm: return RuleForm::tr("IKM (mean times 25)");
    case Measure::MeanIndex: break;
    }
    return RuleForm::tr("Mean index");
}

QString fallbackChoice(Fallback fallback)
{
    switch (fallback) {
    case Fallback::Full: return RuleForm::tr("pay in full");
    case Fallback::LastPeriod: return RuleForm::tr("last period's figure");
    case Fallback::Office: return RuleForm::tr("the office's figure");
    case Fallback::NotAssessed: break;
    }
    return RuleForm::tr("not assessed");
}

QString roundingChoice(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp: return RuleForm::tr("half up");
    case RoundingMode::HalfDown: return RuleForm::tr("half down");
    case RoundingMode::HalfEven: break;
    }
    return RuleForm::tr("half to even");
}

/// A field under its name, in one cell of a form.
void addField(QGridLayout *form, int row, int column, const QString &name, QWidget *field, int span = 1)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    auto *label = makeText(name, "label");
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    cell->addWidget(label);
    cell->addWidget(field);
    form->addLayout(cell, row, column, 1, span);
}

QGridLayout *addForm(QVBoxLayout *layout)
{
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->setColumnStretch(0, 1);
    form->setColumnStretch(1, 1);
    layout->addLayout(form);
    return form;
}

DataTable *editableTable(const QString &name, QAbstractItemModel *model,
                         std::vector<ColumnPlace> places)
{
    auto *table = new DataTable(name);
    table->setModel(model);
    table->setPlaces(std::move(places));
    table->setFitsRows(true);
    table->setRowHeights(40);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    return table;
}

QHBoxLayout *addRemoveButtons(QPushButton *add, QPushButton *remove)
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, remove}) {
        setButtonKind(button, "link");
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    return buttons;
}

} // namespace

RuleForm::RuleForm(QWidget *parent) : Card(parent)
{
    setTitle(tr("The rule"));
    buildNames(addForm(body()));
    buildCurve(body());
    buildPay(addForm(body()));
    buildComponents(body());
    body()->addStretch(1);
    connectFields();
}

void RuleForm::buildNames(QGridLayout *form)
{
    m_template = new QComboBox;
    addField(form, 0, 0, tr("Begin with"), m_template, 2);
    m_title = new QLineEdit;
    addField(form, 1, 0, tr("Name"), m_title);
    m_from = new QDateEdit;
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    addField(form, 1, 1, tr("From which day on"), m_from);
    m_measure = new QComboBox;
    for (const Measure measure : measures)
        m_measure->addItem(measureChoice(measure), int(measure));
    addField(form, 2, 0, tr("What is measured"), m_measure);
    m_doubt = new QCheckBox(tr("Benefit of the doubt"));
    m_doubt->setToolTip(
        tr("Cut only where the upper end of the 95 percent interval is below the threshold."));
    addField(form, 2, 1, tr("Small numbers"), m_doubt);
}

void RuleForm::buildCurve(QVBoxLayout *layout)
{
    m_controls = new RuleControls;
    layout->addWidget(m_controls);
    m_segments = new SegmentsModel(this);
    m_segmentTable = editableTable(tr("Pieces of the curve"), m_segments,
                                   {{70, 1}, {96, 1}, {90, 1}, {90, 1}, {170, 2}});
    layout->addWidget(m_segmentTable);
    auto *add = new QPushButton(tr("Add a piece"));
    auto *remove = new QPushButton(tr("Remove the piece"));
    layout->addLayout(addRemoveButtons(add, remove));
    connect(add, &QPushButton::clicked, m_segments, &SegmentsModel::addSegment);
    connect(remove, &QPushButton::clicked, this,
            [this] { m_segments->removeSegment(m_segmentTable->currentIndex().row()); });
}

void RuleForm::buildPay(QGridLayout *form)
{
    m_fallback = new QComboBox;
    for (const Fallback fallback : fallbacks)
        m_fallback->addItem(fallbackChoice(fallback), int(fallback));
    addField(form, 0, 0, tr("With fewer ratings"), m_fallback, 2);
    m_digits = new QSpinBox;
    m_digits->setRange(0, 6);
    m_digits->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addField(form, 1, 0, tr("Digits after the comma"), m_digits);
    m_rounding = new QComboBox;
    for (const RoundingMode mode : roundings)
        m_rounding->addItem(roundingChoice(mode), int(mode));
    addField(form, 1, 1, tr("Rounding, once"), m_rounding);
    m_share = new PercentField(tr("Part of the allowance that ratings govern, percent"));
    addField(form, 2, 0, tr("Governed by ratings, %"), m_share);
}

void RuleForm::buildComponents(QVBoxLayout *layout)
{
    m_components = new ComponentsModel(this);
    m_componentTable = editableTable(tr("Components"), m_components, {{200, 2}, {100, 1}});
    layout->addWidget(m_componentTable);
    m_sum = makeText({}, "fine");
    m_sum->setWordWrap(true);
    layout->addWidget(m_sum);
    auto *add = new QPushButton(tr("Add a component"));
    auto *remove = new QPushButton(tr("Remove the component"));
    layout->addLayout(addRemoveButtons(add, remove));
    connect(add, &QPushButton::clicked, this, [this] {
        m_components->addComponent(
            m_components->rowCount() == 0 ? tr("discipline") : tr("productivity"), m_share->decimal());
    });
    connect(remove, &QPushButton::clicked, this,
            [this] { m_components->removeComponent(m_componentTable->currentIndex().row()); });
}

void RuleForm::connectFields()
{
    connect(m_template, &QComboBox::activated, this,
            [this](int index) { begin(m_templates[size_t(index)]); });
    connect(m_title, &QLineEdit::textChanged, this, &RuleForm::follow);
    connect(m_from, &QDateEdit::dateChanged, this, &RuleForm::follow);
    for (QComboBox *box : {m_measure, m_fallback, m_rounding})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::follow);
    connect(m_doubt, &QCheckBox::toggled, this, &RuleForm::follow);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &RuleForm::follow);
    connect(m_digits, &QSpinBox::valueChanged, this, &RuleForm::follow);
    connect(m_controls, &RuleControls::changed, this, &RuleForm::takeShape);
    connect(m_segments, &SegmentsModel::edited, this, &RuleForm::follow);
    connect(m_components, &ComponentsModel::edited, this, &RuleForm::follow);
}

void RuleForm::setTemplates(const std::vector<ListedRule> &rules)
{
    m_template->clear();
    m_templates.clear();
    int inUse = 0;
    for (const ListedRule &listed : rules) {
        if (listed.isInUse)
            inUse = m_template->count();
        m_templates.push_back(listed.rule);
        m_template->addItem(
            listed.version > 0
                ? tr("%1, version %2").arg(listed.rule.title, EyeFormat().count(listed.version))
                : tr("%1 (proposed)").arg(listed.rule.title));
    }
    m_template->setCurrentIndex(inUse);
}

void RuleForm::beginWithRuleInUse(QDate from)
{
    m_from->setDate(from);
    if (!m_templates.empty())
        begin(m_templates[size_t(std::max(0, m_template->currentIndex()))]);
}

/// The day stays as it was chosen.
void RuleForm::begin(const AllowanceRule &rule)
{
    const bool wasQuiet = blockSignals(true);
    m_title->setText(rule.title);
    m_measure->setCurrentIndex(m_measure->findData(int(rule.measure)));
    m_doubt->setChecked(rule.benefitOfDoubt);
    m_segments->setSegments(rule.segments);
    m_fallback->setCurrentIndex(m_fallback->findData(int(rule.fallback)));
    m_digits->setValue(rule.roundDigits);
    m_rounding->setCurrentIndex(m_rounding->findData(int(rule.roundMode)));
    m_share->setDecimal(rule.shareOfAllowance);
    m_components->setComponents(rule.components);
    m_controls->setRule(rule);
    blockSignals(wasQuiet);
    follow();
}

void RuleForm::takeShape()
{
    m_segments->setSegments(m_controls->rule().segments);
    follow();
}

AllowanceRule RuleForm::draft() const
{
    AllowanceRule rule;
    rule.title = m_title->text().trimmed();
    rule.id = ruleIdFor(rule.title);
    rule.effectiveFrom = m_from->date();
    rule.measure = Measure(m_measure->currentData().toInt());
    rule.segments = m_segments->segments();
    std::ranges::stable_sort(rule.segments, {}, &RuleSegment::from);
    rule.minimumRatings = m_controls->rule().minimumRatings;
    rule.fallback = Fallback(m_fallback->currentData().toInt());
    rule.benefitOfDoubt = m_doubt->isChecked() && rule.measure == Measure::SatisfiedShare;
    rule.shareOfAllowance = m_share->decimal();
    rule.components = m_components->components();
    rule.roundDigits = m_digits->value();
    rule.roundMode = RoundingMode(m_rounding->currentData().toInt());
    return rule;
}

QStringList RuleForm::complaints() const
{
    QStringList all;
    if (m_title->text().trimmed().isEmpty())
        all << tr("A name is missing.");
    for (const SegmentFault &fault : m_segments->faults())
        all << tr("The curve is no rule: %1.").arg(segmentFaultWords(fault));
    const Decimal sum = m_components->sumWith(m_share->decimal());
    if (m_components->rowCount() > 0 && sum != Decimal{100, 0})
        all << tr("Weights and ratings are %1 percent together, not 100.")
                   .arg(EyeFormat().decimal(sum));
    QStringList keys;
    for (const RuleComponent &component : m_components->components())
        keys << component.key;
    if (keys.removeDuplicates() > 0)
        all << tr("A component stands there twice.");
    return all;
}

std::optional<TextTable> RuleForm::pieces() const
{
    return exportTable(*m_segments);
}

const std::vector<SegmentFault> &RuleForm::faults() const
{
    return m_segments->faults();
}

void RuleForm::follow()
{
    const AllowanceRule rule = draft();
    m_doubt->setEnabled(rule.measure == Measure::SatisfiedShare);
    if (faults().empty())
        m_controls->setRule(rule);
    m_sum->setText(m_components->rowCount() == 0
                       ? tr("Without components the rest is paid in full.")
                       : tr("Together %1 percent.")
                             .arg(EyeFormat().decimal(m_components->sumWith(m_share->decimal()))));
    emit edited();
}

} // namespace puas
