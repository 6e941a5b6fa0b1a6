// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/core/segment_faults.h"
#include "app/report/csv_table.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace puas {

class ComponentsModel;
class DataTable;
class PercentField;
class RuleControls;
class SegmentsModel;
struct ListedRule;

/// Every part of a rule as fields: its curve piece by piece, what is measured, minimum and
/// fallback, components, rounding.
class RuleForm : public Card
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// The rules that one can begin with; what has been written stays.
    void setTemplates(const std::vector<ListedRule> &rules);
    /// Fills all fields from the rule in use (of the templates), for the day \a from.
    void beginWithRuleInUse(QDate from);

    /// The rule as it is written now, sound or not.
    [[nodiscard]] AllowanceRule draft() const;
    [[nodiscard]] const std::vector<SegmentFault> &faults() const;
    /// The curve's pieces as rows of a file.
    [[nodiscard]] std::optional<TextTable> pieces() const;
    /// What keeps it from being a rule; empty: nothing.
    [[nodiscard]] QStringList complaints() const;

signals:
    void edited();

private:
    void buildNames(QGridLayout *form);
    void buildCurve(QVBoxLayout *layout);
    void buildPay(QGridLayout *form);
    void buildComponents(QVBoxLayout *layout);
    void connectFields();
    void begin(const AllowanceRule &rule);
    void takeShape();
    void follow();

    std::vector<AllowanceRule> m_templates;
    QComboBox *m_template = nullptr;
    QLineEdit *m_title = nullptr;
    QDateEdit *m_from = nullptr;
    QComboBox *m_measure = nullptr;
    QCheckBox *m_doubt = nullptr;
    RuleControls *m_controls = nullptr;
    SegmentsModel *m_segments = nullptr;
    DataTable *m_segmentTable = nullptr;
    QComboBox *m_fallback = nullptr;
    PercentField *m_share = nullptr;
    ComponentsModel *m_components = nullptr;
    DataTable *m_componentTable = nullptr;
    QLabel *m_sum = nullptr;
    QSpinBox *m_digits = nullptr;
    QComboBox *m_rounding = nullptr;
};

} // namespace puas
