// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/rule_controls.h"

#include "app/admin/card.h"
#include "app/admin/number_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QSpinBox>

namespace puas {

namespace {

class RuleShapeTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleShapes)
};

constexpr int mostMinimum = 100'000;
constexpr double finestStep = 0.01;
const Decimal usualThreshold{80, 0};

} // namespace

QString shapeWords(RuleShape shape)
{
    switch (shape) {
    case RuleShape::IdentityWithStep: return RuleShapeTexts::tr("As measured, then in full");
    case RuleShape::LinearToThreshold: return RuleShapeTexts::tr("Rising to the threshold");
    case RuleShape::BetweenPoints: return RuleShapeTexts::tr("Floor, line, cap");
    case RuleShape::Bands: return RuleShapeTexts::tr("Bands");
    }
    return {};
}

RuleControls::RuleControls(QWidget *parent)
    : QWidget(parent), m_shape(new QComboBox(this)),
      m_threshold(new PercentField(tr("Threshold"), this)), m_minimum(new QSpinBox(this))
{
    for (const RuleShape shape : allRuleShapes)
        m_shape->addItem(shapeWords(shape), int(shape));
    m_shape->addItem(tr("Another curve"), -1);
    m_shape->setAccessibleName(tr("Shape"));
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setMinimumContentsLength(12);
    m_threshold->setSingleStep(0.5);
    m_minimum->setAccessibleName(tr("Fewest ratings"));
    m_minimum->setRange(0, mostMinimum);
    m_minimum->setSingleStep(5);
    m_minimum->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(makeText(tr("Shape"), "fine"), 0, 0);
    grid->addWidget(makeText(tr("Threshold"), "fine"), 0, 1);
    grid->addWidget(makeText(tr("Fewest ratings"), "fine"), 0, 2);
    grid->addWidget(m_shape, 1, 0);
    grid->addWidget(m_threshold, 1, 1);
    grid->addWidget(m_minimum, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    connect(m_shape, &QComboBox::activated, this, &RuleControls::changeShape);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &RuleControls::moveThreshold);
    connect(m_minimum, &QSpinBox::valueChanged, this, &RuleControls::changeMinimum);
}

void RuleControls::setRule(const AllowanceRule &rule)
{
    m_rule = rule;
    fill();
}

void RuleControls::fill()
{
    const QSignalBlocker noThreshold(m_threshold);
    const QSignalBlocker noMinimum(m_minimum);
    const auto shape = shapeOf(m_rule.segments);
    m_shape->setCurrentIndex(m_shape->findData(shape ? int(*shape) : -1));
    const auto room = thresholdRoom(m_rule);
    m_threshold->setEnabled(room.has_value());
    m_threshold->setRange(room ? room->first.toDouble() + finestStep : 0,
                          room ? room->second.toDouble() - finestStep : 100);
    m_threshold->setDecimal(m_rule.threshold());
    m_minimum->setValue(m_rule.minimumRatings);
}

void RuleControls::changeShape(int index)
{
    const int shape = m_shape->itemData(index).toInt();
    if (shape < 0)
        return fill(); // there is no such curve to begin with
    const Decimal threshold = thresholdRoom(m_rule) ? m_rule.threshold() : usualThreshold;
    m_rule.segments = shapeSegments(RuleShape(shape), std::max(threshold, Decimal{31, 0}));
    fill();
    emit changed();
}

void RuleControls::moveThreshold()
{
    if (const auto moved = withThreshold(m_rule, m_threshold->decimal())) {
        m_rule = *moved;
        emit changed();
    }
}

void RuleControls::changeMinimum(int minimum)
{
    m_rule.minimumRatings = minimum;
    emit changed();
}

} // namespace puas
