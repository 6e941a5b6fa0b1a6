// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/allowance_report.h"
#include "app/report/allowance_words.h"
#include "app/report/answer_words.h"
#include "app/report/eye_format.h"
#include "app/report/marks.h"
#include "app/report/rule_sheet.h"
#include "app/report/rule_words.h"

#include <QCoreApplication>

namespace puas {

namespace {

class AllowanceXlsxTexts
{
    Q_DECLARE_TR_FUNCTIONS(AllowanceDocument)
};

/// The first sheet: a row for each officer.
class AllowanceSheet
{
public:
    AllowanceSheet(XlsxSheet sheet, const AllowanceReport &report, RuleCells rule)
        : m_sheet(std::move(sheet)), m_report(report), m_rule(report.table.rule),
          m_ruleCells(std::move(rule)), m_columns(report.isRunning() ? ColumnCount : Expected)
    {
    }

    void write()
    {
        writeHead();
        int row = 1;
        for (const AllowanceRow &officer : m_report.table.rows)
            writeRow(row++, officer);
        writeTotal(row);
        m_sheet.freeze(1, Name + 1);
        m_sheet.filter(0, std::max(1, row - 1), m_columns + int(m_rule.components.size()) - 1);
        m_sheet.printLandscape(0);
    }

private:
    static constexpr int answerColumns = 5;
    /// What stands where, from left to right.
    enum Column {
        Nip,
        Name,
        Count,
        FirstAnswer,
        Satisfied = FirstAnswer + answerColumns,
        Sum,
        MeasureValue,
        Low,
        High,
        FallbackName,
        FallbackValue,
        Allowance,
        Why,
        Expected,
        ExpectedLow,
        ExpectedHigh,
        ColumnCount
    };
    /// In characters.
    static constexpr std::array<double, ColumnCount> widths{22, 30, 9,  11, 11, 11, 11, 11, 11, 11,
                                                            13, 11, 11, 18, 13, 13, 56, 13, 13, 13};

    void writeHead()
    {
        QStringList head{AllowanceXlsxTexts::tr("NIP"), AllowanceXlsxTexts::tr("Officer"),
                         AllowanceXlsxTexts::tr("n")};
        for (int part = 0; part < answerColumns; ++part)
            head << answerName(part);
        head << AllowanceXlsxTexts::tr("Counted as satisfied")
             << AllowanceXlsxTexts::tr("Sum of the answers") << measureHead(m_rule.measure)
             << AllowanceXlsxTexts::tr("Interval from %") << AllowanceXlsxTexts::tr("Interval to %")
             << AllowanceXlsxTexts::tr("In place of the rule")
             << AllowanceXlsxTexts::tr("In its place %") << AllowanceXlsxTexts::tr("Allowance %")
             << AllowanceXlsxTexts::tr("Why") << AllowanceXlsxTexts::tr("Expected %")
             << AllowanceXlsxTexts::tr("Range from %") << AllowanceXlsxTexts::tr("Range to %");
        for (int column = 0; column < m_columns; ++column) {
            m_sheet.text(0, column, head[column], {.isHead = true});
            m_sheet.columnWidth(column, widths[size_t(column)]);
        }
        for (size_t i = 0; i < m_rule.components.size(); ++i) {
            m_sheet.text(0, componentColumn(i), AllowanceXlsxTexts::tr("%1 %").arg(m_rule.components[i].key), {.isHead = true});
            m_sheet.columnWidth(componentColumn(i), 13);
        }
    }

    [[nodiscard]] OfficerCells cellsOf(int row) const
    {
        OfficerCells cells{cellName(row, Count), cellName(row, Satisfied), cellName(row, Sum),
                           cellName(row, FallbackValue)};
        for (size_t i = 0; i < m_rule.components.size(); ++i)
            cells.components.push_back(cellName(row, componentColumn(i)));
        return cells;
    }

    /// What was entered for the rule's components stands after all else.
    [[nodiscard]] int componentColumn(size_t component) const { return m_columns + int(component); }

    void writeRow(int row, const AllowanceRow &officer)
    {
        m_sheet.text(row, Nip, officer.officer);
        m_sheet.text(row, Name, officer.name);
        const bool isSuppressed = officer.score.n > 0 && officer.score.n < fewestShown;
        if (isSuppressed)
            writeSuppressed(row, officer);
        else
            writeCounts(row, officer);
        writePay(row, officer,
                 !isSuppressed && hasFormula(m_rule, officer.score.tally));
        for (size_t i = 0; i < m_rule.components.size(); ++i)
            if (const auto entered = officer.components.find(m_rule.components[i].key); entered != officer.components.end())
                m_sheet.decimal(row, componentColumn(i), entered->second);
        m_sheet.text(row, Why, allowanceReason(officer, m_rule), {.wraps = true});
        if (m_columns == ColumnCount && officer.forecast) {
            m_sheet.decimal(row, Expected, officer.forecast->expected);
            m_sheet.decimal(row, ExpectedLow, officer.forecast->low);
            m_sheet.decimal(row, ExpectedHigh, officer.forecast->high);
        }
    }

    void writeSuppressed(int row, const AllowanceRow &officer)
    {
        m_sheet.number(row, Count, double(officer.score.n));
        for (int column = FirstAnswer; column <= High; ++column)
            m_sheet.text(row, column, AllowanceXlsxTexts::tr("< 5"));
    }

    void writeCounts(int row, const AllowanceRow &officer)
    {
        const Score &score = officer.score;
        const AnswerParts parts = answerParts(score.tally);
        for (int part = 0; part < answerColumns; ++part)
            m_sheet.number(row, FirstAnswer + part, double(parts.counts[size_t(part)]));
        const auto cell = [row](int part) { return cellName(row, FirstAnswer + part); };
        m_sheet.formula(row, Count, QStringLiteral("=SUM(%1:%2)").arg(cell(0), cell(answerColumns - 1)),
                        double(score.n));
        m_sheet.formula(row, Satisfied, QStringLiteral("=%1+%2").arg(cell(3), cell(4)),
                        double(score.tally.satisfied()));
        if (isOnFourPoints(score.tally))
            m_sheet.formula(
                row, Sum, QStringLiteral("=%1+2*%2+3*%3+4*%4").arg(cell(0), cell(1), cell(3), cell(4)),
                double(score.tally.sum()));
        if (score.n == 0)
            return;
        if (officer.measurePercent && hasFormula(m_rule, score.tally))
            m_sheet.formula(row, MeasureValue, measureFormula(m_rule, cellsOf(row)),
                            officer.measurePercent->toDouble(), {.digits = m_rule.roundDigits});
        else
            m_sheet.decimal(row, MeasureValue, officer.measurePercent);
        m_sheet.decimal(row, Low, score.wilsonLow);
        m_sheet.decimal(row, High, score.wilsonHigh);
    }

    void writePay(int row, const AllowanceRow &officer, bool asFormula)
    {
        const CellLook look{.digits = m_rule.roundDigits, .bold = true};
        if (officer.fallback) {
            m_sheet.text(row, FallbackName, fallbackWords(*officer.fallback));
            m_sheet.decimal(row, FallbackValue, officer.allowancePercent);
        }
        // A rule that cannot measure these answers falls back whatever their number.
        asFormula = asFormula && (officer.measure || officer.score.n < m_rule.minimumRatings);
        const QString formula = allowanceFormula(m_rule, m_ruleCells, cellsOf(row));
        if (!asFormula)
            m_sheet.decimal(row, Allowance, officer.allowancePercent, {.bold = true});
        else if (officer.allowancePercent)
            m_sheet.formula(row, Allowance, formula, officer.allowancePercent->toDouble(), look);
        else
            m_sheet.formula(row, Allowance, formula, QString(), look);
    }

    void writeTotal(int row)
    {
        if (row == 1)
            return;
        for (int column = 0; column < componentColumn(m_rule.components.size()); ++column)
            m_sheet.text(row, column, {}, {.isTotal = true});
        qint64 named = 0;
        for (const AllowanceRow &officer : m_report.table.rows)
            named += officer.score.n;
        const auto range = [row](int column) {
            return cellName(1, column) + u':' + cellName(row - 1, column);
        };
        m_sheet.text(row, Name, AllowanceXlsxTexts::tr("%n officer(s)", nullptr, row - 1),
                     {.isTotal = true});
        m_sheet.formula(row, Count, QStringLiteral("=SUM(%1)").arg(range(Count)), double(named),
                        {.isTotal = true});
        if (const auto &mean = m_report.table.meanAllowance)
            m_sheet.formula(
                row, Allowance,
                QStringLiteral("=ROUND(AVERAGE(%1),%2)").arg(range(Allowance)).arg(mean->digits),
                mean->toDouble(), {.digits = mean->digits, .isTotal = true});
        m_sheet.text(row, Why, AllowanceXlsxTexts::tr("mean of the officers with a figure"),
                     {.isTotal = true});
    }

    XlsxSheet m_sheet;
    const AllowanceReport &m_report;
    const AllowanceRule &m_rule;
    RuleCells m_ruleCells;
    int m_columns; ///< what can still come stands in the last ones, while something can
};

} // namespace

Result<QByteArray> allowanceXlsx(const AllowanceReport &report)
{
    const Provenance &provenance = report.provenance;
    XlsxBook book(allowanceTitle(report), provenance.office.name, provenanceWords(provenance),
                  provenance.madeAt);
    XlsxSheet officers = book.addSheet(AllowanceXlsxTexts::tr("Allowance"));
    XlsxSheet rule = book.addSheet(AllowanceXlsxTexts::tr("Rule"));
    const RuleCells cells = writeRuleSheet(
        rule, report.table.rule, report.ruleVersion, provenance,
        {{AllowanceXlsxTexts::tr("Office"), provenance.office.name},
         {AllowanceXlsxTexts::tr("Document"), allowanceTitle(report)},
         {AllowanceXlsxTexts::tr("State"), stateWords(report.isRunning())}});
    AllowanceSheet(officers, report, cells).write();
    return book.finish();
}

} // namespace puas
