// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_document.h"

#include "app/report/page_table.h"
#include "app/report/pdf_metadata.h"
#include "app/report/report_language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace puas {

namespace {

constexpr int unitsPerInch = 720;
constexpr QSizeF a4Size{210, 297}; // millimetres
constexpr double headTop = 10 * millimetre;
constexpr double footBottom = 9 * millimetre;
constexpr double footBottomLandscape = 5.5 * millimetre;
constexpr double lineGap = 1.6 * millimetre;

class PdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(PdfDocument)
};

QSizeF paperSize(const PageFrame &frame)
{
    return (frame.landscape ? a4Size.transposed() : a4Size) * millimetre;
}

/// Two texts at the ends of one line; the left one wraps rather than touch the right one.
struct LineEnds {
    PageText left;
    PageText right;

    LineEnds(const QString &leftText, const QString &rightText, double width)
        : left(leftText, print::note.soft(),
               width - PageText(rightText, print::note, width).width() - 4 * millimetre),
          right(rightText, print::note.soft(), width, Qt::AlignRight)
    {
    }

    [[nodiscard]] double height() const { return std::max(left.height(), right.height()); }

    void draw(QPainter &painter, QPointF topLeft) const
    {
        left.draw(painter, topLeft);
        right.draw(painter, topLeft);
    }
};

void drawFrame(QPainter &painter, const PageFrame &frame, size_t page, size_t pages)
{
    const double left = frame.margins.left() * millimetre;
    const double width = textArea(frame).width();
    const double bottom = paperSize(frame).height()
                          - (frame.landscape ? footBottomLandscape : footBottom);
    const QColor rule = lightColours().rule;
    const LineEnds head(frame.headLeft, frame.headRight, width);
    head.draw(painter, {left, headTop});
    drawRuleBelow(painter, {left, headTop, width, head.height() + lineGap}, rule);
    const LineEnds foot(frame.footLeft, PdfTexts::tr("Page %1 of %2").arg(page).arg(pages), width);
    drawRuleBelow(painter, {left, 0, width, bottom - foot.height() - lineGap}, rule);
    foot.draw(painter, {left, bottom - foot.height()});
}

void setPaper(QPagedPaintDevice &device, const PageFrame &frame)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(frame.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF());
}

/// All pages, in the painter's unit of PageText.
Result<> drawPages(QPagedPaintDevice &device, const PageFrame &frame, const PageFlow &flow)
{
    const QSizeF area = textArea(frame);
    const std::vector<LaidPage> pages = flow.pages(area.height());
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io, QStringLiteral("the writer of pages does not start"));
    const double scale = double(device.logicalDpiX()) / unitsPerInch;
    painter.scale(scale, scale);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return fail(ErrorCode::Io, QStringLiteral("page %1").arg(i + 1));
        drawFrame(painter, frame, i + 1, pages.size());
        for (const PlacedBlock &placed : pages[i])
            placed.block->draw(painter, QRectF(frame.margins.left() * millimetre,
                                               frame.margins.top() * millimetre + placed.top,
                                               area.width(), placed.block->height));
    }
    return painter.end() ? Result<>() : fail(ErrorCode::Io, QStringLiteral("the last page"));
}

} // namespace

QSizeF textArea(const PageFrame &frame)
{
    const QSizeF size = paperSize(frame);
    return {size.width() - (frame.margins.left() + frame.margins.right()) * millimetre,
            size.height() - (frame.margins.top() + frame.margins.bottom()) * millimetre};
}

Result<QByteArray> writePdf(const PageFrame &frame, const PageFlow &flow)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(unitsPerInch);
        writer.setTitle(frame.title);
        writer.setCreator(QStringLiteral("Puas"));
        setPaper(writer, frame);
        if (const Result<> drawn = drawPages(writer, frame, flow); !drawn)
            return tl::unexpected(drawn.error());
    }
    return withMetadata(bytes, frame.author, reportLanguage());
}

Result<> printPaper(QPagedPaintDevice &printer, const Paper &paper)
{
    setPaper(printer, paper.frame);
    return drawPages(printer, paper.frame, paper.flow);
}

} // namespace puas
