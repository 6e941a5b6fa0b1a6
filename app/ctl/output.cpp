// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "app/ctl/error_sentence.h"

#include <algorithm>
#include <cstdio>

namespace puas {

namespace {

QString csvField(const QString &field)
{
    static const QString special = QStringLiteral(",\"\n\r;\t");
    static const QString formulaStarts = QStringLiteral("=+-@");
    bool isNumber = false;
    field.toDouble(&isNumber);
    const bool formula = !field.isEmpty() && formulaStarts.contains(field.front()) && !isNumber;
    const bool quote = formula || field.front() == u' ' || field.back() == u' '
                       || std::any_of(field.begin(), field.end(),
                                      [](QChar c) { return special.contains(c); });
    if (!quote)
        return field;
    return QLatin1Char('"') + QString(field).replace(QLatin1Char('"'), QLatin1String("\"\""))
           + QLatin1Char('"');
}

} // namespace

void print(QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout);
}

void printLine(const QString &line)
{
    print(line.toUtf8() + '\n');
}

void print(const QJsonDocument &document)
{
    print(document.toJson());
}

Result<> finishPrinting()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        return fail(ErrorCode::Io, QStringLiteral("standard output"));
    return {};
}

void say(const QString &message)
{
    const QByteArray line = "puasctl: " + message.toUtf8() + '\n';
    std::fwrite(line.data(), 1, size_t(line.size()), stderr);
}

void say(const Error &error)
{
    say(errorSentence(error));
}

QJsonValue toJson(const std::optional<Decimal> &decimal)
{
    return decimal ? QJsonValue(decimal->toString()) : QJsonValue();
}

QString toCell(const std::optional<Decimal> &decimal)
{
    return decimal ? decimal->toString() : QString();
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells.append(field.isEmpty() ? QString() : csvField(field));
    return cells.join(QLatin1Char(',')).toUtf8() + '\n';
}

} // namespace puas
