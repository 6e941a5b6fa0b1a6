// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/skm_report.h"

#include "app/report/allowance_words.h"
#include "app/report/eye_format.h"
#include "app/report/skm_words.h"
#include "app/report/xlsx_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

class SkmXlsxTexts
{
    Q_DECLARE_TR_FUNCTIONS(SkmDocument)
};

constexpr int elementColumns = int(skmElementCount);
constexpr int firstRespondentRow = 1;
constexpr size_t mostRespondents = 1'048'576 - 16; // what a sheet has, less the head and the results

QString firstToLast(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    return cellName(firstRow, firstColumn) + u':' + cellName(lastRow, lastColumn);
}

/// The sheet with everybody's answers and, below them, the way to the index.
class ProcessingSheet
{
public:
    ProcessingSheet(XlsxSheet sheet, const SkmFigures &figures,
                    const std::vector<SkmAnswers> &respondents)
        : m_sheet(std::move(sheet)), m_figures(figures), m_respondents(respondents),
          m_lastRow(firstRespondentRow + std::max(1, int(respondents.size())) - 1)
    {
    }

    /// Gives the cell of the index.
    QString write()
    {
        writeHead();
        writeRespondents();
        writeElements(m_lastRow + 1);
        return writeIndex(m_lastRow + 5);
    }

private:
    void writeHead()
    {
        m_sheet.text(0, 0, SkmXlsxTexts::tr("Respondent"), {.isHead = true});
        m_sheet.columnWidth(0, 26);
        for (int i = 0; i < elementColumns; ++i) {
            const QString name = elementName(m_figures.index.elements[size_t(i)].key);
            m_sheet.text(0, 1 + i, QStringLiteral("U%1 %2").arg(i + 1).arg(name), {.isHead = true});
            m_sheet.columnWidth(1 + i, 15);
        }
        m_sheet.freeze(1, 1);
        m_sheet.printLandscape(0);
    }

    void writeRespondents()
    {
        for (size_t row = 0; row < m_respondents.size(); ++row) {
            m_sheet.number(firstRespondentRow + int(row), 0, double(row + 1));
            for (int i = 0; i < elementColumns; ++i)
                if (const int answer = m_respondents[row][size_t(i)])
                    m_sheet.number(firstRespondentRow + int(row), 1 + i, answer);
        }
        m_sheet.filter(0, m_lastRow, elementColumns);
    }

    void writeElements(int row)
    {
        const QStringList names{SkmXlsxTexts::tr("Sum"), SkmXlsxTexts::tr("Answers (n)"),
                                SkmXlsxTexts::tr("NRR = sum / n"), SkmXlsxTexts::tr("Weighted NRR")};
        for (int line = 0; line < names.size(); ++line)
            m_sheet.text(row + line, 0, names[line], {.bold = true, .isTotal = line == 0});
        for (int i = 0; i < elementColumns; ++i) {
            const int column = 1 + i;
            const IkmElement &index = m_figures.index.elements[size_t(i)];
            const QString answers = firstToLast(firstRespondentRow, column, m_lastRow, column);
            m_sheet.formula(row, column, QStringLiteral("=SUM(%1)").arg(answers), double(index.sum),
                            {.isTotal = true});
            m_sheet.formula(row + 1, column, QStringLiteral("=COUNT(%1)").arg(answers),
                            double(index.n));
            writeQuotient(row + 2, column,
                          QStringLiteral("%1/%2").arg(cellName(row, column), cellName(row + 1, column)),
                          m_figures.elements[size_t(i)].nrr, row + 1);
            writeQuotient(row + 3, column, cellName(row + 2, column) + weightFactor(row + 2),
                          m_figures.elements[size_t(i)].weighted, row + 1);
        }
    }

    /// Empty where the element has no answer.
    void writeQuotient(int row, int column, const QString &quotient,
                       const std::optional<Decimal> &value, int countRow)
    {
        const QString formula = QStringLiteral("=IF(%1=0,\"\",%2)")
                                    .arg(cellName(countRow, column), quotient);
        if (value)
            m_sheet.formula(row, column, formula, value->toDouble(), {.digits = 3});
        else
            m_sheet.formula(row, column, formula, QString());
    }

    [[nodiscard]] QString weightFactor(int nrrRow) const
    {
        switch (m_figures.index.weights) {
        case IkmWeights::Exact:
            return QStringLiteral("/COUNT(%1)").arg(firstToLast(nrrRow, 1, nrrRow, elementColumns));
        case IkmWeights::W0111: return QStringLiteral("*0.111");
        case IkmWeights::W011: break;
        }
        return QStringLiteral("*0.11");
    }

    QString writeIndex(int row)
    {
        const IkmResult &index = m_figures.index;
        const QString weighted = firstToLast(row - 1, 1, row - 1, elementColumns);
        m_sheet.text(row, 0, SkmXlsxTexts::tr("Sum of the weighted NRR"), {.bold = true});
        m_sheet.text(row + 1, 0, SkmXlsxTexts::tr("IKM = sum × 25"), {.bold = true});
        m_sheet.text(row + 2, 0, SkmXlsxTexts::tr("Mutu"), {.bold = true});
        m_sheet.text(row + 3, 0, SkmXlsxTexts::tr("Kinerja"), {.bold = true});
        const QString ikm = cellName(row + 1, 1);
        const QString sum = QStringLiteral("=IF(COUNT(%1)=0,\"\",SUM(%1))").arg(weighted);
        const QString rounded = QStringLiteral("=IF(COUNT(%1)=0,\"\",ROUND(SUM(%1)*25,2))")
                                    .arg(weighted);
        const CellLook bold{.digits = 2, .bold = true};
        if (index.ikm) {
            m_sheet.formula(row, 1, sum, index.weightedNrr->toDouble(), {.digits = 3});
            m_sheet.formula(row + 1, 1, rounded, index.ikm->toDouble(), bold);
        } else {
            m_sheet.formula(row, 1, sum, QString());
            m_sheet.formula(row + 1, 1, rounded, QString(), bold);
        }
        m_sheet.formula(row + 2, 1,
                        bandFormula(ikm, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"),
                                          QStringLiteral("D")}),
                        index.grade ? QString(index.grade->mutu) : QString(), bold);
        m_sheet.formula(
            row + 3, 1,
            bandFormula(ikm, {classifyIkm({10000, 2}).kinerja, classifyIkm({8000, 2}).kinerja,
                              classifyIkm({7000, 2}).kinerja, classifyIkm({2500, 2}).kinerja}),
            index.grade ? index.grade->kinerja : QString(), bold);
        return m_sheet.cell(row + 1, 1);
    }

    /// What the index is called, best first.
    static QString bandFormula(const QString &ikm, const QStringList &names)
    {
        return QStringLiteral("=IF(%1=\"\",\"\",IF(%1>=88.31,\"%2\",IF(%1>=76.61,\"%3\",IF(%1>=65,\"%"
                              "4\",\"%5\"))))")
            .arg(ikm, names[0], names[1], names[2], names[3]);
    }

    XlsxSheet m_sheet;
    const SkmFigures &m_figures;
    const std::vector<SkmAnswers> &m_respondents;
    int m_lastRow;
};

void writeResult(XlsxSheet &sheet, const SkmReport &report, const QString &ikmCell)
{
    const SkmFigures &figures = report.figures;
    sheet.columnWidth(0, 30);
    sheet.columnWidth(1, 70);
    int row = 0;
    const auto fact = [&](const QString &name, const QString &value) {
        sheet.text(row, 0, name, {.bold = true});
        sheet.text(row++, 1, value, {.wraps = true});
    };
    fact(SkmXlsxTexts::tr("Unit"), report.unit);
    fact(SkmXlsxTexts::tr("Days"), rangeWords(figures.range));
    fact(SkmXlsxTexts::tr("Respondents"), sampleWords(figures));
    if (const QString caution = cautionWords(figures); !caution.isEmpty())
        fact(SkmXlsxTexts::tr("Caution"), caution);
    fact(SkmXlsxTexts::tr("Weight of an element"), weightWords(figures.index));
    sheet.text(row, 0, SkmXlsxTexts::tr("IKM"), {.bold = true});
    if (figures.index.ikm)
        sheet.formula(row, 1, u'=' + ikmCell, figures.index.ikm->toDouble(),
                      {.digits = 2, .bold = true});
    ++row;
    if (const auto &grade = figures.index.grade) {
        fact(SkmXlsxTexts::tr("Mutu"), grade->mutu);
        fact(SkmXlsxTexts::tr("Kinerja"), grade->kinerja);
    }
    fact(SkmXlsxTexts::tr("Rule"), QStringLiteral("PermenPANRB 14/2017"));
    fact(SkmXlsxTexts::tr("Made"), printedWords(report.provenance));
    fact(SkmXlsxTexts::tr("Made from"), provenanceWords(report.provenance));
    fact(SkmXlsxTexts::tr("Order of the rows"),
         SkmXlsxTexts::tr("By their answers: no row can be put to a moment or a person."));
}

} // namespace

Result<QByteArray> skmXlsx(const SkmReport &report, const std::vector<SkmAnswers> &respondents)
{
    if (respondents.size() > mostRespondents)
        return fail(
            ErrorCode::InvalidArgument,
            QStringLiteral("%1 respondents are more than a sheet has rows").arg(respondents.size()));
    const Provenance &provenance = report.provenance;
    XlsxBook book(
        SkmXlsxTexts::tr("Community satisfaction survey, %1").arg(rangeWords(report.figures.range)),
        report.unit, provenanceWords(provenance), provenance.madeAt);
    XlsxSheet processing = book.addSheet(SkmXlsxTexts::tr("Processing"));
    XlsxSheet result = book.addSheet(SkmXlsxTexts::tr("Result"));
    const QString ikm = ProcessingSheet(processing, report.figures, respondents).write();
    writeResult(result, report, ikm);
    return book.finish();
}

} // namespace puas
