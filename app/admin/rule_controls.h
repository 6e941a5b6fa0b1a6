// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/rule_shapes.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace puas {

class PercentField;

/// What can be moved of a rule to see what it does: shape, threshold, minimum.
class RuleControls : public QWidget
{
    Q_OBJECT

public:
    explicit RuleControls(QWidget *parent = nullptr);

    /// Says nothing back.
    void setRule(const AllowanceRule &rule);
    [[nodiscard]] const AllowanceRule &rule() const { return m_rule; }

signals:
    /// Somebody has moved something; rule() is another one.
    void changed();

private:
    void changeShape(int index);
    void moveThreshold();
    void changeMinimum(int minimum);
    void fill();

    AllowanceRule m_rule = trenggalekRule();
    QComboBox *m_shape;
    PercentField *m_threshold;
    QSpinBox *m_minimum;
};

/// "Up to the threshold as the measure, then in full" and the like.
[[nodiscard]] QString shapeWords(RuleShape shape);

} // namespace puas
