// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/explanation_words.h"
#include "app/report/page_flow.h"
#include "app/report/page_text.h"

namespace puas {

class PageTable;

/// How much has to be given up so that a sheet fits one page.
struct Tightness {
    double scale = 1;     ///< of all texts; none is set under 8 points
    double air = 1;       ///< of what is between them
    size_t proofRows = 6; ///< the rest is summed up in one row
    bool hasCurve = true;
};

/// The explanation sheet, laid out with one tightness. Refers to the explanation.
class ExplanationLayout
{
public:
    ExplanationLayout(const Explanation &explanation, double width, const Tightness &tightness);

    [[nodiscard]] PageFlow flow() const;

private:
    [[nodiscard]] TextStyle scaled(TextStyle style) const;
    [[nodiscard]] double scaled(double length) const;
    void addSection(PageFlow &flow, int number, const QString &title, PageBlock block) const;
    [[nodiscard]] PageBlock headBlock() const;
    [[nodiscard]] PageBlock sectionHead(int number, const QString &title) const;
    [[nodiscard]] PageBlock linesBlock(const std::vector<FigureLine> &lines, double width) const;
    [[nodiscard]] PageBlock answersBlock() const;
    [[nodiscard]] PageBlock measureBlock() const;
    [[nodiscard]] PageBlock ruleBlock() const;
    [[nodiscard]] PageTable proofTable() const;
    [[nodiscard]] PageBlock closingBlock() const;

    const Explanation &m_explanation;
    ExplanationWords m_words;
    double m_width;
    Tightness m_tightness;
    TextStyle m_body;
    TextStyle m_table;
    TextStyle m_note;
};

} // namespace puas
