// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_metadata.h"

#include <QRegularExpression>

#include <map>

namespace puas {

namespace {

/// The last match of a pattern with one number in it, or nothing.
std::optional<qint64> numberAfter(const QByteArray &bytes, const char *key)
{
    const qsizetype at = bytes.lastIndexOf(key);
    if (at < 0)
        return std::nullopt;
    bool ok = false;
    const QByteArray rest = bytes.mid(at + qsizetype(qstrlen(key)), 24).simplified();
    const qint64 number = rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '))
                              .toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// The text between "N 0 obj" and "endobj"; empty where there is no such object.
QByteArray objectBody(const QByteArray &pdf, qint64 number)
{
    const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype from = pdf.indexOf(start);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf("endobj", from);
    return to < 0 ? QByteArray() : pdf.mid(from + start.size(), to - from - start.size());
}

/// A text string in UTF-16, so that any office's name fits.
QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// Puts \a entry before the end of a dictionary that is the whole object.
QByteArray withEntry(QByteArray dictionary, const QByteArray &entry)
{
    return dictionary.insert(dictionary.lastIndexOf(">>"), entry + '\n');
}

/// The metadata stream, its XMP told who wrote the document and in which language.
QByteArray withDublinCore(const QByteArray &object, const QString &author, const QString &language)
{
    const qsizetype from = object.indexOf("stream\n") + 7;
    const qsizetype to = object.lastIndexOf("\nendstream");
    QByteArray xmp = object.mid(from, to - from);
    const QString core = QStringLiteral(
                             "<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"
                             "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>")
                             .arg(author.toHtmlEscaped(), language.toHtmlEscaped());
    xmp.insert(xmp.indexOf("</dc:title>") + 11, core.toUtf8());
    return "<<\n/Type /Metadata /Subtype /XML\n/Length " + QByteArray::number(xmp.size())
           + "\n>>\nstream\n" + xmp + "\nendstream\n";
}

} // namespace

Result<QByteArray> withMetadata(const QByteArray &pdf, const QString &author, const QString &language)
{
    const auto size = numberAfter(pdf, "/Size ");
    const auto root = numberAfter(pdf, "/Root ");
    const auto info = numberAfter(pdf, "/Info ");
    const auto previous = numberAfter(pdf, "startxref\n");
    const QByteArray catalog = root ? objectBody(pdf, *root) : QByteArray();
    const auto metadata = numberAfter(catalog, "/Metadata ");
    const QByteArray information = info ? objectBody(pdf, *info) : QByteArray();
    const QByteArray xmp = metadata ? objectBody(pdf, *metadata) : QByteArray();
    if (!size || !previous || information.isEmpty() || !xmp.contains("</dc:title>"))
        return fail(ErrorCode::Damaged, QStringLiteral("the PDF writer's metadata"));

    const std::map<qint64, QByteArray> objects{
        {*info, withEntry(information, "/Author " + textString(author))},
        {*root, withEntry(catalog, "/Lang (" + language.toLatin1()
                                       + ")\n/ViewerPreferences << /DisplayDocTitle true >>")},
        {*metadata, withDublinCore(xmp, author, language)}};
    QByteArray result = pdf;
    QByteArray table = "xref\n";
    for (const auto &[number, body] : objects) {
        if (!result.endsWith('\n'))
            result += '\n';
        table += QByteArray::number(number) + " 1\n"
                 + QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(number) + " 0 obj\n" + body + "endobj\n";
    }
    const qsizetype start = result.size();
    const qsizetype idAt = pdf.lastIndexOf("/ID ");
    const QByteArray id = idAt < 0 ? QByteArray() : pdf.mid(idAt, pdf.indexOf('\n', idAt) - idAt + 1);
    result += table + "trailer\n<<\n/Size " + QByteArray::number(*size) + "\n/Info "
              + QByteArray::number(*info) + " 0 R\n/Root " + QByteArray::number(*root) + " 0 R\n/Prev "
              + QByteArray::number(*previous) + '\n' + id + ">>\nstartxref\n"
              + QByteArray::number(start) + "\n%%EOF\n";
    return result;
}

} // namespace puas
