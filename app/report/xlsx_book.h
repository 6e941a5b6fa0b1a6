// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"

#include <QDateTime>
#include <QString>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;
class QTemporaryDir;

namespace puas {

/// How a cell looks. Numbers show as many decimals as \c digits says, with the sheet's own
/// comma or point.
struct CellLook {
    int digits = 0;
    bool bold = false;
    bool wraps = false;
    bool isHead = false;
    bool isTotal = false;
    bool isDate = false;
    bool isTime = false; ///< a day and an hour

    auto operator<=>(const CellLook &) const = default;
};

class XlsxBook;

/// One sheet of a book; valid as long as the book. Rows and columns count from 0.
class XlsxSheet
{
public:
    void text(int row, int column, const QString &text, const CellLook &look = {});
    void number(int row, int column, double value, const CellLook &look = {});
    void decimal(int row, int column, const std::optional<Decimal> &value, CellLook look = {});
    void date(int row, int column, QDate day);
    /// As the clock says it: a sheet knows no time zone.
    void time(int row, int column, const QDateTime &when);
    /// \a value is what the formula gives; it is shown until the program recalculates.
    void formula(int row, int column, const QString &formula, double value, const CellLook &look = {});
    void formula(int row, int column, const QString &formula, const QString &value,
                 const CellLook &look = {});
    /// In characters.
    void columnWidth(int column, double characters);
    /// The rows above stay in sight; the columns left of it as well.
    void freeze(int row, int column);
    void filter(int headRow, int lastRow, int lastColumn);
    /// On paper: landscape A4, as wide as one page, the head on each page.
    void printLandscape(int headRow);

    /// "Rule'!$B$5": a cell as other sheets name it.
    [[nodiscard]] QString cell(int row, int column) const;

private:
    friend class XlsxBook;
    XlsxSheet(XlsxBook &book, lxw_worksheet *sheet, QString name);

    XlsxBook *m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
};

/// A workbook in the making, for spreadsheets and those who check them. One thread; the
/// only place that knows the library.
class XlsxBook
{
public:
    /// \a madeAt is the time that the file says it was made at.
    XlsxBook(const QString &title, const QString &author, const QString &comment,
             const QDateTime &madeAt);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    [[nodiscard]] XlsxSheet addSheet(const QString &name);
    /// The file's bytes. Io or DiskFull where it cannot be put together.
    [[nodiscard]] Result<QByteArray> finish();

private:
    friend class XlsxSheet;
    struct Formats;
    [[nodiscard]] lxw_format *format(const CellLook &look);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    lxw_workbook *m_book;
    std::unique_ptr<Formats> m_formats;
};

/// "B5": a cell of the same sheet.
[[nodiscard]] QString cellName(int row, int column);

} // namespace puas
