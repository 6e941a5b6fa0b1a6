// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

class QMenu;
class QPrinter;

namespace puas {

/// Ekspor and Cetak: what the page that is shown can be written as, and its way to a file or a
/// printer. A file is whole or is not there, and a failure is told in a sentence.
class PageExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Xlsx, Csv };

    explicit PageExport(OfficeSession &session, QWidget *window);

    /// Opens the menu of what \a page can be written as, its first entry chosen, at a place on the
    /// screen.
    void openMenu(Page *page, const QPoint &at);
    /// Asks for a printer and how to print.
    void print(Page *page);

    /// As what \a page can be written.
    [[nodiscard]] static QList<Format> formatsOf(const Page &page);
    [[nodiscard]] static Result<QByteArray> bytesOf(const Page &page, Format format);
    /// PNG, two dots a pixel, always light.
    [[nodiscard]] static Result<QByteArray> pictureOf(Chart &chart);
    /// On a printer that is set up; its paper is A4, its orientation that of the document.
    [[nodiscard]] static Result<> printOn(QPrinter &printer, const Page &page);

private:
    void fill(QMenu &menu, Page *page);
    void save(const QString &suggested, const QString &kinds,
              const std::function<Result<QByteArray>()> &bytes);
    [[nodiscard]] QString nameOf(const Page &page, const QString &part = {}) const;

    OfficeSession &m_session;
    QWidget *m_window;
};

/// Asks for a printer and how to print, then prints by \a print. False where nobody wanted to.
[[nodiscard]] Result<bool> printAsked(QWidget *window, const QString &name,
                                      const std::function<Result<>(QPrinter &)> &print);

} // namespace puas
