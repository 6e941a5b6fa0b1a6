// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/page_export.h"

#include "app/admin/office_session.h"
#include "app/admin/page_paper.h"
#include "app/admin/state_cards.h"
#include "app/disk/safe_file.h"
#include "app/report/chart.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>

namespace puas {

namespace {

constexpr double dotsPerPixel = 2;
constexpr int widestPicture = 960;

QString fileName(QString words)
{
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        words.replace(bad, u'-');
    return words.simplified();
}

} // namespace

PageExport::PageExport(OfficeSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

QList<PageExport::Format> PageExport::formatsOf(const Page &page)
{
    if (!page.isDocument())
        return {};
    if (page.shownTable())
        return {Format::Pdf, Format::Xlsx, Format::Csv};
    return {Format::Pdf};
}

Result<QByteArray> PageExport::bytesOf(const Page &page, Format format)
{
    if (format == Format::Pdf)
        return page.paper().and_then([](const Paper &paper) { return writePdf(paper); });
    const std::optional<TextTable> rows = page.shownTable();
    if (!rows)
        return fail(ErrorCode::NotFound, QStringLiteral("the page has no rows"));
    return format == Format::Csv ? Result<QByteArray>(csvBytes(*rows)) : page.book(*rows);
}

Result<QByteArray> PageExport::pictureOf(Chart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!chart.picture(chart.sizeOnPaper(widestPicture), dotsPerPixel).save(&buffer, "PNG"))
        return fail(ErrorCode::Io, QStringLiteral("the picture cannot be made"));
    return bytes;
}

Result<> PageExport::printOn(QPrinter &printer, const Page &page)
{
    printer.setFullPage(true);
    return page.paper().and_then([&](const Paper &paper) { return printPaper(printer, paper); });
}

QString PageExport::nameOf(const Page &page, const QString &part) const
{
    QStringList words{page.title(), part, page.hasPeriod() ? m_session.period().toString() : QString()};
    words.removeAll(QString());
    return fileName(words.join(u' '));
}

void PageExport::save(const QString &suggested, const QString &kinds,
                      const std::function<Result<QByteArray>()> &bytes)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), suggested, kinds);
    if (path.isEmpty())
        return;
    const Result<> written = bytes().and_then(
        [&](const QByteArray &made) { return writeFileSafely(path, made); });
    if (!written)
        QMessageBox::warning(m_window, tr("Not exported"), errorSentence(written.error()));
}

void PageExport::fill(QMenu &menu, Page *page)
{
    const auto add = [&](const QString &words, const QString &suggested, const QString &kinds,
                         std::function<Result<QByteArray>()> bytes) {
        connect(menu.addAction(words), &QAction::triggered, this,
                [this, suggested, kinds, bytes = std::move(bytes)] { save(suggested, kinds, bytes); });
    };
    const auto addFormat = [&](Format format, const QString &words, const QString &ending,
                               const QString &kinds) {
        if (formatsOf(*page).contains(format))
            add(words, nameOf(*page) + ending, kinds,
                [page, format] { return bytesOf(*page, format); });
    };
    addFormat(Format::Pdf, tr("PDF, the page as a document"), QStringLiteral(".pdf"),
              tr("PDF files (*.pdf)"));
    addFormat(Format::Xlsx, tr("XLSX, the rows as a spreadsheet"), QStringLiteral(".xlsx"),
              tr("XLSX files (*.xlsx)"));
    addFormat(Format::Csv, tr("CSV, the rows for other programs"), QStringLiteral(".csv"),
              tr("CSV files (*.csv)"));
    const QList<Chart *> charts = page->charts();
    for (Chart *chart : charts)
        add(tr("PNG, picture: %1").arg(titleOf(*chart)),
            nameOf(*page, titleOf(*chart)) + QStringLiteral(".png"), tr("PNG files (*.png)"),
            [chart] { return pictureOf(*chart); });
    menu.addSeparator();
    QAction *print = menu.addAction(tr("Print"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this, [this, page] { this->print(page); });
}

void PageExport::openMenu(Page *page, const QPoint &at)
{
    if (formatsOf(*page).isEmpty())
        return;
    QMenu menu(m_window);
    menu.setAccessibleName(tr("Export"));
    fill(menu, page);
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(at);
}

void PageExport::print(Page *page)
{
    if (!page->isDocument())
        return;
    const Result<bool> printed = printAsked(
        m_window, nameOf(*page), [page](QPrinter &printer) { return printOn(printer, *page); });
    if (!printed)
        QMessageBox::warning(m_window, tr("Not printed"), errorSentence(printed.error()));
}

Result<bool> printAsked(QWidget *window, const QString &name,
                        const std::function<Result<>(QPrinter &)> &print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    printer.setCreator(QStringLiteral("Puas"));
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(PageExport::tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return print(printer).map([] { return true; });
}

} // namespace puas
