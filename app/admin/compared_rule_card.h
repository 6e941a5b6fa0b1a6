// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/twin_card.h"
#include "app/figures/allowance_table.h"

namespace puas {

class CurveModel;
class RuleCurve;

/// A rule with its curve and everyone on it, for setting two beside each other.
class ComparedRuleCard : public TwinCard
{
    Q_OBJECT

public:
    explicit ComparedRuleCard(QWidget *parent = nullptr);

    /// \a name: "A. Penuh mulai 80 persen".
    void setTable(const QString &name, const AllowanceTable &table);

private:
    void followTheme();

    QLabel *m_sentences;
    RuleCurve *m_curve;
    CurveModel *m_rows;
};

/// Where everybody with enough ratings stands on the rule's curve; without names.
[[nodiscard]] std::vector<struct CurvePoint> curvePoints(const AllowanceTable &table);

} // namespace puas
