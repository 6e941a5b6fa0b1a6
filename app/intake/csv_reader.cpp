// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <csv.h>

#include <optional>

namespace puas {

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// A comma, or a semicolon where the first line has no comma outside quotes.
char delimiterOf(QByteArrayView start)
{
    bool quoted = false;
    bool hasSemicolon = false;
    for (const char byte : start) {
        if (byte == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (byte == ',')
            return ',';
        if (byte == '\n' || byte == '\r')
            break;
        hasSemicolon = hasSemicolon || byte == ';';
    }
    return hasSemicolon ? ';' : ',';
}

/// Nothing where \a bytes are not UTF-8.
std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text.trimmed();
}

/// Feeds libcsv so that it completes at most one row at a time, and counts lines.
class RowParser
{
public:
    RowParser(char delimiter, const CsvSink &sink) : m_sink(sink)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~RowParser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(RowParser)

    Result<> add(QByteArrayView chunk)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            const char byte = chunk[i];
            if (byte == '\0')
                return fail(ErrorCode::InvalidInput,
                            csvPlace(m_line)
                                + QStringLiteral(": a NUL byte; the file is not UTF-8 text"));
            if (byte != '\n' && byte != '\r')
                continue;
            if (const auto fed = feed(chunk.sliced(from, i + 1 - from)); !fed)
                return fed;
            from = i + 1;
        }
        return from < chunk.size() ? feed(chunk.sliced(from)) : Result<>();
    }

    Result<> finish()
    {
        if (csv_fini(&m_parser, takeField, endRow, this) != 0)
            return fail(ErrorCode::InvalidInput,
                        csvPlace(m_rowLine) + QStringLiteral(": a quote is opened and never closed"));
        return emitRow();
    }

private:
    /// \a piece has one line end at most, as its last byte.
    Result<> feed(QByteArrayView piece)
    {
        m_rowBytes += piece.size();
        if (m_rowBytes > largestCsvRow)
            return fail(ErrorCode::InvalidInput,
                        csvPlace(m_rowLine)
                            + QStringLiteral(": the row is longer than %1 KiB; is a quote open?")
                                  .arg(largestCsvRow / 1024));
        const size_t size = size_t(piece.size());
        if (csv_parse(&m_parser, piece.data(), size, takeField, endRow, this) != size)
            return fail(ErrorCode::InvalidInput,
                        csvPlace(m_line) + QStringLiteral(": a quote is out of place"));
        m_bytesRead += piece.size();
        countLine(piece.back());
        return emitRow();
    }

    void countLine(char last)
    {
        if (last == '\r' || (last == '\n' && !m_afterReturn))
            ++m_line;
        m_afterReturn = last == '\r';
    }

    Result<> emitRow()
    {
        Result<> done;
        if (m_badField)
            return fail(
                ErrorCode::InvalidInput,
                csvPlace(m_rowLine)
                    + QStringLiteral(", field %1: not UTF-8; save the file as UTF-8").arg(*m_badField));
        if (m_rowEnded)
            done = m_sink({m_rowLine, m_fields}, m_bytesRead);
        if (m_rowEnded || m_parser.pstate == 0) { // libcsv: between two rows
            m_rowEnded = false;
            m_fields.clear();
            m_rowLine = m_line;
            m_rowBytes = 0;
        }
        return done;
    }

    static void takeField(void *data, size_t size, void *self)
    {
        auto *parser = static_cast<RowParser *>(self);
        const auto text = decoded({static_cast<const char *>(data), qsizetype(size)});
        if (!text && !parser->m_badField)
            parser->m_badField = parser->m_fields.size() + 1;
        parser->m_fields.append(text.value_or(QString()));
    }

    static void endRow(int, void *self) { static_cast<RowParser *>(self)->m_rowEnded = true; }

    csv_parser m_parser{};
    const CsvSink &m_sink;
    QStringList m_fields;
    std::optional<qsizetype> m_badField;
    bool m_rowEnded = false;
    bool m_afterReturn = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_rowBytes = 0;
    qint64 m_bytesRead = 0;
};

Result<> openFile(QFile &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return fail(ErrorCode::NotFound, file.fileName());
    if (info.isDir())
        return fail(ErrorCode::InvalidInput, file.fileName() + QStringLiteral(" is a folder"));
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(info.isReadable() ? ErrorCode::Io : ErrorCode::PermissionDenied, file.fileName());
}

} // namespace

Result<> readCsv(const QString &path, const CsvSink &sink)
{
    QFile file(path);
    if (const auto opened = openFile(file); !opened)
        return opened;
    QByteArray chunk = file.read(chunkSize);
    if (chunk.startsWith(byteOrderMark))
        chunk.remove(0, byteOrderMark.size());
    RowParser parser(delimiterOf(chunk), sink);
    while (!chunk.isEmpty()) {
        if (const auto added = parser.add(chunk); !added)
            return added;
        chunk = file.read(chunkSize);
    }
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::Io, path);
    return parser.finish();
}

QString csvPlace(qint64 line)
{
    return QStringLiteral("line %1").arg(line);
}

QString csvPlace(qint64 line, const QString &column)
{
    return QStringLiteral("line %1, column %2").arg(QString::number(line), column);
}

} // namespace puas
