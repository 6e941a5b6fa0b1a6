// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/compared_rule_card.h"

#include "app/admin/curve_model.h"
#include "app/admin/data_table.h"
#include "app/admin/theme.h"
#include "app/report/rule_curve.h"
#include "app/report/rule_words.h"

namespace puas {

std::vector<CurvePoint> curvePoints(const AllowanceTable &table)
{
    std::vector<CurvePoint> points;
    for (const AllowanceRow &row : table.rows)
        if (row.measure && !row.fallback && row.score.n >= fewestShown && row.allowancePercent)
            points.push_back({row.measure->toDouble(),
                              row.allowancePercent->toDouble(),
                              row.meets ? Side::Meets : Side::Below,
                              {}});
    return points;
}

ComparedRuleCard::ComparedRuleCard(QWidget *parent)
    : TwinCard(parent), m_sentences(makeText({}, "fine")), m_curve(new RuleCurve),
      m_rows(new CurveModel(this))
{
    m_sentences->setWordWrap(true);
    body()->insertWidget(0, m_sentences);
    auto *table = new DataTable(tr("The rule's curve, table"));
    table->setModel(m_rows);
    table->setPlaces({{60, 1}, {90, 1}, {100, 1}});
    setTwins(m_curve, table);
    connect(&theme(), &Theme::changed, this, &ComparedRuleCard::followTheme);
    followTheme();
}

void ComparedRuleCard::followTheme()
{
    m_curve->setMarkStyle(theme().style());
    m_curve->setMinimumHeight(theme().px(250));
    m_curve->setMaximumHeight(theme().px(290));
}

void ComparedRuleCard::setTable(const QString &name, const AllowanceTable &table)
{
    setTitle(name);
    m_sentences->setText(ruleSentences(table.rule));
    m_curve->setRule(table.rule);
    m_curve->setPoints(curvePoints(table));
    m_rows->setRule(table.rule);
    setFact(ruleSentences(table.rule));
}

} // namespace puas
