// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace puas::test {

/// One word of a PDF and where it stands on its page, in points.
struct Word {
    QString text;
    QRectF place;
};

struct PaperPage {
    QSizeF size;
    std::vector<Word> words;

    /// The words that begin on lines one below the other, as a reader gets them.
    [[nodiscard]] QString text() const;
};

/// A PDF as poppler reads it: an independent hand.
class Paper
{
public:
    /// Aborts the test where \a path is no PDF.
    explicit Paper(const QString &path);

    [[nodiscard]] const std::vector<PaperPage> &pages() const { return m_pages; }
    /// All pages, spaces made one.
    [[nodiscard]] QString text() const;
    /// "Title: ..." and the like, as pdfinfo prints them.
    [[nodiscard]] QString info() const;
    /// Embedded in part, with characters to read them by: fonts that are not are listed.
    [[nodiscard]] QStringList fontsNotEmbedded() const;
    [[nodiscard]] QStringList fonts() const;
    /// Words that leave the paper or come within \a margin millimetres of its edge, and those that
    /// stand on other words.
    [[nodiscard]] QStringList misplaced(double margin) const;

private:
    QString m_path;
    std::vector<PaperPage> m_pages;
};

/// What a program prints; aborts the test where it fails.
[[nodiscard]] QByteArray printedBy(const QString &program, const QStringList &arguments);

} // namespace puas::test
