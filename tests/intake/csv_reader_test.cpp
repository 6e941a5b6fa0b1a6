// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_reader.h"
#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

using namespace puas;
using namespace puas::test;

namespace {

/// "1:a|b 3:c|d": each row with its line.
struct Read {
    QString rows;
    Result<> result;
};

Read readAll(const QString &path)
{
    Read read;
    QStringList rows;
    read.result = readCsv(path, [&](const CsvRow &row, qint64) -> Result<> {
        rows.append(QString::number(row.line) + QLatin1Char(':') + row.fields.join(QLatin1Char('|')));
        return {};
    });
    read.rows = rows.join(QLatin1Char(' '));
    return read;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void refusals_data();
    void refusals();
    void rowsAcrossChunks();
    void unreadableFiles();
    void sinkEndsReading();

private:
    [[nodiscard]] QString write(const QByteArray &content) const;
    TestFolder m_folder;
};

QString CsvReaderTest::write(const QByteArray &content) const
{
    const QString path = m_folder.file(QStringLiteral("file.csv"));
    putContent(path, content);
    return path;
}

void CsvReaderTest::rows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &content, const char *rows) {
        QTest::newRow(name) << content << QString::fromUtf8(rows);
    };
    row("empty", "", "");
    row("LF", "a,b\nc,d\n", "1:a|b 2:c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "1:a|b 2:c|d");
    row("CR", "a,b\rc,d\r", "1:a|b 2:c|d");
    row("no last line end", "a,b\nc,d", "1:a|b 2:c|d");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\nc,d\n",
        "1:a|b 2:c|d");
    row("empty lines", "\n\na,b\n\r\n\nc,d\n\n", "3:a|b 6:c|d");
    row("empty fields", "a,,b\n,,\n", "1:a||b 2:||");
    row("quotes", "\"a,1\",\"b \"\"x\"\"\"\n", "1:a,1|b \"x\"");
    row("line end in quotes", "\"a\nb\",c\nd,e\n", "1:a\nb|c 3:d|e");
    row("CRLF in quotes", "\"a\r\nb\",c\r\nd,e\r\n", "1:a\r\nb|c 3:d|e");
    row("spaces around", " a , b\n\" c \",d\n", "1:a|b 2:c|d");
    row("semicolons", "a;b\n1,5;2\n", "1:a|b 2:1,5|2");
    row("comma wins", "a,b;c\n1,2\n", "1:a|b;c 2:1|2");
    row("comma in quotes is no comma", "\"a,b\";c\n1;2\n", "1:a,b|c 2:1|2");
    row("UTF-8", "na\xC3\xAFve,\xEA\xA6\xA5\n", "1:na\xC3\xAFve|\xEA\xA6\xA5");
    row("formula is text", "=1+1,@x\n", "1:=1+1|@x");
}

void CsvReaderTest::rows()
{
    QFETCH(QByteArray, content);
    const Read read = readAll(write(content));
    PUAS_VERIFY_OK(read.result);
    QTEST(read.rows, "rows");
}

void CsvReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &content, const char *place) {
        QTest::newRow(name) << content << QString::fromLatin1(place);
    };
    row("quote never closed", "a,b\nc,\"d\ne,f\n", "line 2: a quote is opened");
    row("quote inside a field", "a,b\nc,d\"e\n", "line 2: a quote is out of place");
    row("text after a quote", "a,b\nx,y\n\"c\"d,e\n", "line 3: a quote is out of place");
    row("NUL", QByteArray("a,b\nc,\0d\n", 9), "line 2: a NUL byte");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0",
                   10),
        "line 1: a NUL byte");
    row("Latin-1", "a,b\nc,d\xE9\n", "line 2, field 2: not UTF-8");
    row("cut UTF-8", "a,b\n\xC3,d\n", "line 2, field 1: not UTF-8");
    row("huge field", "a,b\nc," + QByteArray(300 * 1024, 'x') + "\n", "line 2: the row is longer");
    row("quote open for ever", "a,b\n\"" + QByteArray("x\n").repeated(200 * 1024),
        "line 2: the row is longer");
}

void CsvReaderTest::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const Read read = readAll(write(content));
    PUAS_COMPARE_ERROR(read.result, ErrorCode::InvalidInput);
    QVERIFY2(read.result.error().detail.startsWith(place), qPrintable(read.result.error().detail));
}

void CsvReaderTest::rowsAcrossChunks()
{
    // Rows of every length around the size in which the file is read.
    QByteArray content;
    for (int i = 0; i < 3000; ++i)
        content += QByteArray::number(i) + ",\"" + QByteArray(i % 97, 'y') + "\"\r\n";
    qint64 rows = 0;
    const auto read = readCsv(write(content), [&](const CsvRow &row, qint64) -> Result<> {
        if (row.line != rows + 1
            || row.fields != QStringList{QString::number(rows), QString(rows % 97, u'y')})
            return fail(ErrorCode::Io, QString::number(row.line));
        ++rows;
        return {};
    });
    PUAS_VERIFY_OK(read);
    QCOMPARE(rows, 3000);
}

void CsvReaderTest::unreadableFiles()
{
    PUAS_COMPARE_ERROR(readAll(m_folder.file(QStringLiteral("none.csv"))).result, ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(readAll(m_folder.path()).result, ErrorCode::InvalidInput);
}

void CsvReaderTest::sinkEndsReading()
{
    int seen = 0;
    const auto read = readCsv(write("a\nb\nc\n"), [&](const CsvRow &row, qint64) -> Result<> {
        ++seen;
        return row.line < 2 ? Result<>() : fail(ErrorCode::Cancelled);
    });
    PUAS_COMPARE_ERROR(read, ErrorCode::Cancelled);
    QCOMPARE(seen, 2);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
