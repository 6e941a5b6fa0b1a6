// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx_book.h"

#include "app/report/colours.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace puas {

namespace {

constexpr qsizetype longestCell = 32'767; // letters, of the format

lxw_color_t colour(const QColor &colour)
{
    return lxw_color_t(colour.rgb() & 0xFFFFFF);
}

} // namespace

struct XlsxBook::Formats {
    std::map<CellLook, lxw_format *> made;
};

XlsxSheet::XlsxSheet(XlsxBook &book, lxw_worksheet *sheet, QString name)
    : m_book(&book), m_sheet(sheet), m_name(std::move(name))
{
}

void XlsxSheet::text(int row, int column, const QString &text, const CellLook &look)
{
    // A longer one would be left out; so much of it is written, and that there was more.
    const QString held = text.size() <= longestCell ? text : text.left(longestCell - 1) + u'…';
    worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), held.toUtf8().constData(),
                           m_book->format(look));
}

void XlsxSheet::number(int row, int column, double value, const CellLook &look)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, m_book->format(look));
}

void XlsxSheet::decimal(int row, int column, const std::optional<Decimal> &value, CellLook look)
{
    if (!value)
        return;
    look.digits = value->digits;
    number(row, column, value->toDouble(), look);
}

void XlsxSheet::date(int row, int column, QDate day)
{
    lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
    worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &value, m_book->format({.isDate = true}));
}

void XlsxSheet::time(int row, int column, const QDateTime &when)
{
    const QDate day = when.date();
    const QTime clock = when.time();
    lxw_datetime value{day.year(), day.month(), day.day(), clock.hour(), clock.minute(), double(clock.second())};
    worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &value, m_book->format({.isTime = true}));
}

void XlsxSheet::formula(int row, int column, const QString &formula, double value, const CellLook &look)
{
    worksheet_write_formula_num(m_sheet, lxw_row_t(row), lxw_col_t(column),
                                formula.toUtf8().constData(), m_book->format(look), value);
}

void XlsxSheet::formula(int row, int column, const QString &formula, const QString &value,
                        const CellLook &look)
{
    worksheet_write_formula_str(m_sheet, lxw_row_t(row), lxw_col_t(column),
                                formula.toUtf8().constData(), m_book->format(look),
                                value.toUtf8().constData());
}

void XlsxSheet::columnWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr);
}

void XlsxSheet::freeze(int row, int column)
{
    worksheet_freeze_panes(m_sheet, lxw_row_t(row), lxw_col_t(column));
}

void XlsxSheet::filter(int headRow, int lastRow, int lastColumn)
{
    worksheet_autofilter(m_sheet, lxw_row_t(headRow), 0, lxw_row_t(lastRow), lxw_col_t(lastColumn));
}

void XlsxSheet::printLandscape(int headRow)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, lxw_row_t(headRow), lxw_row_t(headRow));
    worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
}

QString XlsxSheet::cell(int row, int column) const
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell_abs(name.data(), lxw_row_t(row), lxw_col_t(column), 1, 1);
    return u'\'' + m_name + QStringLiteral("'!") + QLatin1String(name.data());
}

XlsxBook::XlsxBook(const QString &title, const QString &author, const QString &comment,
                   const QDateTime &madeAt)
    : m_folder(std::make_unique<QTemporaryDir>()),
      m_path(m_folder->filePath(QStringLiteral("book.xlsx"))), m_formats(std::make_unique<Formats>())
{
    // Texts live until the book is closed: the library copies them.
    QByteArray folder = QFile::encodeName(m_folder->path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    QByteArray titleBytes = title.toUtf8();
    QByteArray authorBytes = author.toUtf8();
    QByteArray commentBytes = comment.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = authorBytes.data();
    properties.company = authorBytes.data();
    properties.comments = commentBytes.data();
    properties.created = time_t(madeAt.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

XlsxSheet XlsxBook::addSheet(const QString &name)
{
    return {*this, workbook_add_worksheet(m_book, name.toUtf8().constData()), name};
}

lxw_format *XlsxBook::format(const CellLook &look)
{
    lxw_format *&format = m_formats->made[look];
    if (format)
        return format;
    const Colours &colours = lightColours();
    format = workbook_add_format(m_book);
    QString pattern = look.digits > 0 ? QStringLiteral("#,##0.") + QString(look.digits, u'0') : QStringLiteral("#,##0");
    if (look.isDate)
        pattern = QStringLiteral("yyyy-mm-dd");
    if (look.isTime)
        pattern = QStringLiteral("yyyy-mm-dd hh:mm");
    format_set_num_format(format, pattern.toLatin1().constData());
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.bold || look.isHead || look.isTotal)
        format_set_bold(format);
    if (look.wraps || look.isHead)
        format_set_text_wrap(format);
    if (look.isHead) {
        format_set_bg_color(format, colour(colours.primarySoft));
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour(colours.control));
    }
    if (look.isTotal) {
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, colour(colours.control));
    }
    return format;
}

Result<QByteArray> XlsxBook::finish()
{
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(closed == LXW_ERROR_ZIP_FILE_ADD ? ErrorCode::DiskFull : ErrorCode::Io,
                    QString::fromUtf8(lxw_strerror(closed)));
    return file.readAll();
}

QString cellName(int row, int column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), lxw_row_t(row), lxw_col_t(column));
    return QLatin1String(name.data());
}

} // namespace puas
