// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/page_export.h"
#include "app/admin/page_paper.h"
#include "app/admin/theme.h"
#include "app/disk/safe_file.h"
#include "app/report/chart.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/ctl/book.h"
#include "tests/ctl/paper.h"
#include "tests/ctl/puasctl_process.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

namespace {

QString fileNameOf(const Route &route)
{
    return QString::number(int(route.view));
}

/// The numbers of a chart's axis are on paper as letters, not as dots of a picture.
int picturesIn(const QString &pdf)
{
    const QString listed = QString::fromUtf8(
        printedBy(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}));
    return int(listed.split(u'\n', Qt::SkipEmptyParts).size()) - 2;
}

} // namespace

/// Every page as a document, a book, rows and pictures: read back by others than those who
/// wrote them, and held against puasctl.
class PageDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsADocument();
    void everyTableIsABook();
    void figuresAreThoseOfPuasctl();
    void allowanceIsABookOfFormulas();
    void whatIsFilteredStandsOnPaper();
    void longListsGoOnOverPages();
    void chartsArePictures();
    void darkWindowsPrintLight();
    void printsWhatItWrites();
    void menuOffersWhatThereIs();
    void failuresLeaveNothing();

private:
    Page *page(Route::View view, const QString &officer = {})
    {
        m_window->go({view, officer});
        return m_window->currentPage();
    }
    /// Writes \a format of the page and gives the path.
    QString written(const Page &page, PageExport::Format format, const QString &name)
    {
        const auto bytes = PageExport::bytesOf(page, format);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().detail));
        const QString path = m_folder.filePath(name);
        if (!writeFileSafely(path, *bytes))
            qFatal("not written");
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void PageDocumentsTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
}

void PageDocumentsTest::everyPageIsADocument()
{
    for (const Route &route : m_window->routes()) {
        const Page *page = this->page(route.view, route.officer);
        const QString path = written(*page, PageExport::Format::Pdf,
                                     fileNameOf(route) + QStringLiteral(".pdf"));
        const test::Paper paper(path);
        const QString text = paper.text();
        QVERIFY2(text.contains(QStringLiteral("Test office")), qPrintable(page->title()));
        QVERIFY2(text.contains(QStringLiteral("Page 1 of %1").arg(paper.pages().size())),
                 qPrintable(page->title()));
        QVERIFY2(text.contains(QStringLiteral("Printed 18 November 2026")), qPrintable(page->title()));
        if (page->hasPeriod())
            QVERIFY2(text.contains(QStringLiteral("November 2026")), qPrintable(page->title()));
        QVERIFY(paper.info().contains(QStringLiteral("Author:          Test office")));
        QCOMPARE(paper.fontsNotEmbedded(), QStringList());
        QVERIFY2(paper.misplaced(4).isEmpty(),
                 qPrintable(page->title() + u'\n' + paper.misplaced(4).join(u'\n')));
        QCOMPARE(picturesIn(path), 0);
    }
}

void PageDocumentsTest::everyTableIsABook()
{
    int books = 0;
    for (const Route &route : m_window->routes()) {
        const Page *page = this->page(route.view, route.officer);
        const auto rows = page->shownTable();
        // Two pages have a book of their own, with formulas.
        if (!rows || route.view == Route::View::Allowance || route.view == Route::View::Skm)
            continue;
        ++books;
        const Book book(
            written(*page, PageExport::Format::Xlsx, fileNameOf(route) + QStringLiteral(".xlsx")));
        for (int column = 0; column < int(rows->head.size()); ++column)
            for (int row = 0; row < int(rows->rows.size()); ++row) {
                const QString expected = rows->rows[size_t(row)][column];
                const QString name = QString(QChar(u'A' + column)) + QString::number(row + 2);
                if (column >= 26 || expected.isEmpty())
                    continue;
                const QJsonValue cell = book.cell(QStringLiteral("Rows"), name);
                const CellKind kind = rows->kinds.value(column, CellKind::Text);
                bool isNumber = false;
                const double number = expected.toDouble(&isNumber);
                if (kind == CellKind::Number && isNumber) {
                    QVERIFY2(cell.isDouble(), qPrintable(page->title() + u' ' + rows->head[column]));
                    QCOMPARE(cell.toDouble(), number);
                } else if (kind == CellKind::Date) {
                    const double day = double(
                        QDate(1899, 12, 30).daysTo(QDate::fromString(expected, Qt::ISODate)));
                    QCOMPARE(cell.toDouble(), day);
                } else if (kind != CellKind::Time) {
                    QCOMPARE(cell.toString(), expected);
                }
            }
    }
    QVERIFY2(books >= 7, qPrintable(QString::number(books)));
}

void PageDocumentsTest::figuresAreThoseOfPuasctl()
{
    const Book book(written(*page(Route::View::Officers), PageExport::Format::Xlsx,
                            QStringLiteral("officers.xlsx")));
    const Called called = puasctl({QStringLiteral("scores"), QStringLiteral("--data"), m_office->path(),
                                   QStringLiteral("--by"), QStringLiteral("officer"),
                                   QStringLiteral("--from"), QStringLiteral("2026-11-01"),
                                   QStringLiteral("--to"), QStringLiteral("2026-11-30"),
                                   QStringLiteral("--format"), QStringLiteral("json")},
                                  {QStringLiteral("PUAS_TODAY=2026-11-18")});
    QVERIFY2(called.status == 0, called.toText().constData());
    const QJsonArray rows = called.array();
    QVERIFY(rows.size() >= 4);
    int compared = 0;
    QStringList responses;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString nip = row.value(QStringLiteral("key")).toString();
        if (nip.isEmpty())
            continue;
        const QJsonValue n = book.cell(QStringLiteral("Rows"), nip, QStringLiteral("n"));
        QCOMPARE(n.toInt(), row.value(QStringLiteral("n")).toInt());
        if (n.toInt() < 5)
            continue;
        QCOMPARE(book.cell(QStringLiteral("Rows"), nip, QStringLiteral("Satisfied %")).toDouble(),
                 row.value(QStringLiteral("satisfied_percent")).toString().toDouble());
        const QJsonValue response = book.cell(QStringLiteral("Rows"), nip, QStringLiteral("Rating %"));
        const QString expected = row.value(QStringLiteral("response_percent")).toString();
        QCOMPARE(response.isDouble() ? QString::number(response.toDouble(), 'f', 2) : QString(), expected);
        responses << expected;
        ++compared;
    }
    QVERIFY(compared >= 3);
    QCOMPARE(responses.value(0), QStringLiteral("46.15")); // 60 of 130; not 100 ratings of 130
    QCOMPARE(responses.value(1), QString());
}

void PageDocumentsTest::allowanceIsABookOfFormulas()
{
    const Book book(written(*page(Route::View::Allowance), PageExport::Format::Xlsx,
                            QStringLiteral("allowance.xlsx")));
    QVERIFY(book.formulaCount() > 10);
    QCOMPARE(book.differences(), QStringList());
}

void PageDocumentsTest::whatIsFilteredStandsOnPaper()
{
    Page *officers = page(Route::View::Officers);
    officers->setFilter({{QStringLiteral("counter"), QStringLiteral("L2")}});
    const auto filters = filtersOf(*officers);
    QVERIFY(std::ranges::find(filters, std::pair(QStringLiteral("Counter"), QStringLiteral("Loket 2")))
            != filters.end());
    const test::Paper paper(
        written(*officers, PageExport::Format::Pdf, QStringLiteral("filtered.pdf")));
    QVERIFY2(paper.text().contains(QStringLiteral("Counter: Loket 2")), qPrintable(paper.text()));
    const Book book(written(*officers, PageExport::Format::Xlsx, QStringLiteral("filtered.xlsx")));
    QCOMPARE(book.cell(QStringLiteral("About"), QStringLiteral("A4")).toString(),
             QStringLiteral("Counter"));
    QCOMPARE(book.cell(QStringLiteral("About"), QStringLiteral("B4")).toString(),
             QStringLiteral("Loket 2"));
    officers->setFilter({});
}

void PageDocumentsTest::longListsGoOnOverPages()
{
    const auto rows = page(Route::View::Officers)->shownTable();
    const test::Paper paper(
        written(*m_window->currentPage(), PageExport::Format::Pdf, QStringLiteral("list.pdf")));
    for (const QStringList &row : rows->rows)
        QVERIFY2(paper.text().contains(row[1]), qPrintable(row[1]));
    // Four counts stand below each bar: on paper nothing is behind it.
    QVERIFY(paper.text().contains(QStringLiteral(" · ")));
    QVERIFY(paper.pages().front().size.width() > paper.pages().front().size.height());
}

void PageDocumentsTest::chartsArePictures()
{
    Page *overview = page(Route::View::Overview);
    const QList<Chart *> charts = overview->charts();
    QVERIFY(!charts.isEmpty());
    for (Chart *chart : charts) {
        const QSize before = chart->size();
        const auto bytes = PageExport::pictureOf(*chart);
        QVERIFY(bytes);
        const QImage image = QImage::fromData(*bytes, "PNG");
        QCOMPARE(image.size(), chart->sizeOnPaper(960) * 2);
        QCOMPARE(chart->size(), before);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                colours << image.pixel(x, y);
        QVERIFY2(colours.size() > 8, qPrintable(titleOf(*chart)));
        QCOMPARE(QColor(image.pixel(0, 0)), lightColours().card);
    }
}

void PageDocumentsTest::darkWindowsPrintLight()
{
    Chart *chart = page(Route::View::Overview)->charts().constFirst();
    const auto light = PageExport::pictureOf(*chart);
    theme().setMode(Theme::Mode::Dark);
    theme().setTextPercent(200);
    QTest::qWait(1);
    const auto dark = PageExport::pictureOf(*chart);
    QVERIFY(chart->markStyle().colours == &darkColours());
    theme().setTextPercent(100);
    theme().setMode(Theme::Mode::Light);
    QVERIFY(QImage::fromData(*light) == QImage::fromData(*dark));
}

void PageDocumentsTest::printsWhatItWrites()
{
    const Page *officers = page(Route::View::Officers);
    const test::Paper wanted(written(*officers, PageExport::Format::Pdf, QStringLiteral("wanted.pdf")));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));
    QVERIFY(PageExport::printOn(printer, *officers));
    const test::Paper printed(m_folder.filePath(QStringLiteral("printed.pdf")));
    QCOMPARE(printed.pages().size(), wanted.pages().size());
    QCOMPARE(printed.text(), wanted.text());
    QVERIFY(printed.pages().front().size.width() > printed.pages().front().size.height());
    const Word &first = printed.pages().front().words.front();
    QVERIFY(std::abs(first.place.left() - wanted.pages().front().words.front().place.left()) < 1);
}

void PageDocumentsTest::menuOffersWhatThereIs()
{
    page(Route::View::Overview);
    QStringList offered;
    QTimer::singleShot(200, this, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                offered << action->text();
            menu->close();
        }
    });
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(offered.size() >= 5, qPrintable(offered.join(u'|')));
    QVERIFY(offered[0].startsWith(QStringLiteral("PDF"))
            && offered[1].startsWith(QStringLiteral("XLSX"))
            && offered[2].startsWith(QStringLiteral("CSV"))
            && offered[3].startsWith(QStringLiteral("PNG")));
    QCOMPARE(PageExport::formatsOf(*page(Route::View::Settings)),
             QList<PageExport::Format>{PageExport::Format::Pdf});
}

void PageDocumentsTest::failuresLeaveNothing()
{
    const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
    QVERIFY(writeFileSafely(path, QByteArrayView("before")));
    const auto bytes = PageExport::bytesOf(*page(Route::View::Officers), PageExport::Format::Pdf);
    QVERIFY(bytes);
    QVERIFY(!writeFileSafely(m_folder.filePath(QStringLiteral("no/such/folder.pdf")), *bytes));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("no"))));
    QCOMPARE(*readSmallFile(path, 100), QByteArray("before"));
    QCOMPARE(PageExport::bytesOf(*page(Route::View::Settings), PageExport::Format::Xlsx).error().code,
             ErrorCode::NotFound);
}

QTEST_MAIN(PageDocumentsTest)
#include "page_documents_test.moc"
