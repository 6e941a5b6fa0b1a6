// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/explanation_report.h"

#include "app/report/allowance_words.h"
#include "app/report/explanation_layout.h"
#include "app/report/eye_format.h"
#include "app/report/pdf_document.h"

#include <QCoreApplication>

namespace puas {

namespace {

class ExplanationPdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationDocument)
};

/// From the airiest to the tightest: the first one that fits a page is taken.
constexpr std::array tightnesses{
    Tightness{1, 1.5, 6, true},    Tightness{1, 1.25, 6, true},  Tightness{1, 1, 6, true},
    Tightness{1, 1, 4, true},      Tightness{0.95, 1, 4, true},  Tightness{0.9, 1, 3, true},
    Tightness{0.85, 0.8, 3, true}, Tightness{0.8, 0.7, 2, true}, Tightness{0.77, 0.5, 1, false}};

PageFrame frameOf(const Explanation &explanation)
{
    const QString period = EyeFormat().period(explanation.period);
    const Provenance &provenance = explanation.provenance;
    PageFrame frame;
    frame.title = ExplanationPdfTexts::tr("Explanation sheet, %1, %2")
                      .arg(explanation.row.name, period);
    frame.author = provenance.office.name;
    frame.headLeft = provenance.office.name;
    frame.headRight = ExplanationPdfTexts::tr("Explanation sheet, %1").arg(period);
    frame.footLeft = QStringList{printedWords(provenance),
                                 ExplanationPdfTexts::tr("Holds no single rating."),
                                 provenanceShort(provenance)}
                         .join(u' ');
    frame.margins = QMarginsF(20, 20, 20, 18);
    return frame;
}

} // namespace

Paper explanationPaper(const Explanation &explanation)
{
    Paper paper{frameOf(explanation), {}};
    const QSizeF area = textArea(paper.frame);
    for (const Tightness &tightness : tightnesses) {
        paper.flow = ExplanationLayout(explanation, area.width(), tightness).flow();
        if (paper.flow.pages(area.height()).size() == 1)
            break;
    }
    return paper;
}

Result<QByteArray> explanationPdf(const Explanation &explanation)
{
    return writePdf(explanationPaper(explanation));
}

} // namespace puas
