// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/explanation_report.h"

#include "app/report/allowance_words.h"
#include "app/report/explanation_words.h"

#include <QStringList>

#include <algorithm>

namespace puas {

namespace {

constexpr qsizetype lineWidth = 78;
constexpr qsizetype lineIndent = 3;

QString unmarked(QString text)
{
    return text.remove(QStringLiteral("**"));
}

/// Broken at spaces; a longer word stands on a line of its own.
QStringList broken(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString &word : unmarked(text).split(u' ', Qt::SkipEmptyParts)) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= width)
            line += u' ' + word;
        else
            lines << word;
    }
    return lines;
}

class TextSheet
{
public:
    void add(const QString &text)
    {
        for (const QString &line : broken(text, lineWidth))
            m_lines << line;
    }
    void addIndented(const QString &text)
    {
        for (const QString &line : broken(text, lineWidth - lineIndent))
            m_lines << QString(lineIndent, u' ') + line;
    }
    void addFigure(const FigureLine &line)
    {
        const QStringList label = broken(line.label, lineWidth - lineIndent - line.figure.size() - 2);
        for (qsizetype i = 0; i < label.size(); ++i) {
            const QString text = QString(lineIndent, u' ') + label[i];
            m_lines << (i == 0 ? text + line.figure.rightJustified(lineWidth - text.size()) : text);
        }
    }
    void addHeading(int number, const QString &title)
    {
        m_lines << QString() << QStringLiteral("%1  %2").arg(number).arg(title);
    }
    /// Numbers stand to the right of their column.
    void addProof(const ProofCells &head, const std::vector<ProofCells> &rows)
    {
        constexpr std::array isNumber{false, true, true, false, false};
        std::vector<ProofCells> all{head};
        all.insert(all.end(), rows.begin(), rows.end());
        for (const ProofCells &cells : all) {
            QString line;
            for (size_t i = 0; i < cells.size(); ++i) {
                const auto widest = std::max_element(
                    all.begin(), all.end(),
                    [i](const auto &a, const auto &b) { return a[i].size() < b[i].size(); });
                const qsizetype width = (*widest)[i].size();
                line += (isNumber[i] ? cells[i].rightJustified(width) : cells[i].leftJustified(width))
                        + QStringLiteral("  ");
            }
            m_lines << QString(lineIndent, u' ') + line.trimmed();
        }
    }
    void addGap() { m_lines << QString(); }

    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

} // namespace

QString explanationText(const Explanation &explanation)
{
    const ExplanationWords words = explanationWords(explanation);
    TextSheet sheet;
    sheet.add(explanation.provenance.office.name);
    sheet.add(words.title);
    sheet.add(words.who);
    sheet.add(words.where);
    sheet.addGap();
    sheet.addFigure(words.share);
    sheet.addFigure(words.allowance);
    sheet.addHeading(1, words.countedTitle);
    for (const FigureLine &line : words.counted)
        sheet.addFigure(line);
    sheet.addHeading(2, words.answersTitle);
    for (const FigureLine &line : words.answers)
        sheet.addFigure(line);
    if (!words.notTold.isEmpty())
        sheet.addIndented(words.notTold);
    if (!words.measure.isEmpty()) {
        sheet.addHeading(3, words.measureTitle);
        for (const QString &line : words.measure)
            sheet.addIndented(line);
        sheet.addIndented(words.interval);
    }
    sheet.addHeading(4, words.ruleTitle);
    sheet.addIndented(words.rule);
    for (const FigureLine &line : words.comparison)
        sheet.addFigure(line);
    sheet.addIndented(words.conclusion);
    sheet.addIndented(words.finePrint);
    sheet.addHeading(5, words.proofTitle);
    if (!words.proof.empty())
        sheet.addProof(words.proofHead, words.proof);
    sheet.addGap();
    sheet.add(words.closing);
    sheet.add(provenanceWords(explanation.provenance));
    return sheet.text();
}

} // namespace puas
