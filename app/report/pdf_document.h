// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/report/page_flow.h"

#include <QMarginsF>
#include <QString>

class QPagedPaintDevice;

namespace puas {

/// What stands around the pages of a document, and in its metadata.
struct PageFrame {
    QString title;
    QString author; ///< the office
    QString headLeft;
    QString headRight;
    QString footLeft;
    bool landscape = false;
    QMarginsF margins{20, 20, 20, 18}; ///< millimetres, to the text
};

/// A document before it is on paper or in a file.
struct Paper {
    PageFrame frame;
    PageFlow flow;
};

/// Width and height of the text area, in the unit of PageText.
[[nodiscard]] QSizeF textArea(const PageFrame &frame);

/// Draws the pages on A4, each with its head, its foot and "Page 9 of 18". Text stays text,
/// fonts are embedded; title, author and the language of useReportLanguage() are in the metadata. Any
/// thread, one document at a time in each; needs a GUI application. Io where the writer gives up.
[[nodiscard]] Result<QByteArray> writePdf(const PageFrame &frame, const PageFlow &flow);
[[nodiscard]] inline Result<QByteArray> writePdf(const Paper &paper)
{
    return writePdf(paper.frame, paper.flow);
}

/// The same pages on a printer, whose paper and orientation are set here. Io where it does
/// not take them.
[[nodiscard]] Result<> printPaper(QPagedPaintDevice &printer, const Paper &paper);

} // namespace puas
