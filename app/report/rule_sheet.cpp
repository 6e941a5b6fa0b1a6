// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rule_sheet.h"

#include "app/core/wilson.h"
#include "app/report/allowance_words.h"
#include "app/report/eye_format.h"
#include "app/report/rule_words.h"

#include <QCoreApplication>

namespace puas {

namespace {

class RuleSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleSheet)
};

/// Names in the first column, values in the second, one row after the other.
class FactRows
{
public:
    explicit FactRows(XlsxSheet &sheet) : m_sheet(sheet) {}

    void text(const QString &name, const QString &value)
    {
        m_sheet.text(m_row, 0, name, {.bold = true});
        m_sheet.text(m_row++, 1, value, {.wraps = true});
    }
    /// Gives the value's cell.
    QString number(const QString &name, const Decimal &value)
    {
        m_sheet.text(m_row, 0, name, {.bold = true});
        m_sheet.decimal(m_row, 1, value);
        return m_sheet.cell(m_row++, 1);
    }
    void skip() { ++m_row; }
    [[nodiscard]] int row() const { return m_row; }

private:
    XlsxSheet &m_sheet;
    int m_row = 0;
};

std::vector<RuleCells::Segment> writeSegments(XlsxSheet &sheet, const AllowanceRule &rule, int row)
{
    const QStringList head{RuleSheetTexts::tr("From %"), RuleSheetTexts::tr("to below %"),
                           RuleSheetTexts::tr("pays at its start %"),
                           RuleSheetTexts::tr("pays at its end %")};
    for (int column = 0; column < head.size(); ++column)
        sheet.text(row, column, head[column], {.isHead = true});
    std::vector<RuleCells::Segment> cells;
    for (const RuleSegment &segment : rule.segments) {
        ++row;
        int column = 0;
        for (const Decimal &value : {segment.from, segment.to, segment.paysFrom, segment.paysTo})
            sheet.decimal(row, column++, value);
        cells.push_back(
            {sheet.cell(row, 0), sheet.cell(row, 1), sheet.cell(row, 2), sheet.cell(row, 3)});
    }
    return cells;
}

} // namespace

RuleCells writeRuleSheet(XlsxSheet &sheet, const AllowanceRule &rule, int version,
                         const Provenance &provenance,
                         const std::vector<std::pair<QString, QString>> &facts)
{
    sheet.columnWidth(0, 34);
    sheet.columnWidth(1, 60);
    sheet.columnWidth(2, 20);
    sheet.columnWidth(3, 20);
    FactRows rows(sheet);
    for (const auto &[name, value] : facts)
        rows.text(name, value);
    rows.text(RuleSheetTexts::tr("Made"), printedWords(provenance));
    rows.text(RuleSheetTexts::tr("Made from"), provenanceWords(provenance));
    rows.skip();
    rows.text(RuleSheetTexts::tr("Rule"), rule.title);
    rows.text(RuleSheetTexts::tr("Rule's id"), rule.id);
    rows.text(RuleSheetTexts::tr("Version"),
              version > 0 ? EyeFormat().count(version)
                          : RuleSheetTexts::tr("on trial, not one of this office's"));
    rows.text(RuleSheetTexts::tr("In words"), ruleSentences(rule) + u' ' + ruleFinePrint(rule));
    rows.text(RuleSheetTexts::tr("Measure"), measureHead(rule.measure));
    RuleCells cells;
    cells.minimum = rows.number(RuleSheetTexts::tr("Ratings needed"), {rule.minimumRatings, 0});
    rows.text(RuleSheetTexts::tr("With fewer"), fallbackWords(rule.fallback));
    cells.share = rows.number(RuleSheetTexts::tr("Percent of the allowance it governs"),
                              rule.shareOfAllowance);
    for (const RuleComponent &component : rule.components)
        cells.weights.push_back(rows.number(RuleSheetTexts::tr("Percent of the allowance: %1").arg(component.key),
                                            round(percent(component.weight.toRatio()), 2)));
    cells.threshold = rows.number(RuleSheetTexts::tr("Threshold %"), rule.threshold());
    if (rule.benefitOfDoubt)
        cells.squaredQuantile = rows.number(
            RuleSheetTexts::tr("Squared normal quantile, 95 percent"),
            round({squaredQuantile95Numerator / 1'000'000, squaredQuantile95Denominator / 1'000'000},
                  9));
    rows.skip();
    cells.segments = writeSegments(sheet, rule, rows.row());
    return cells;
}

} // namespace puas
