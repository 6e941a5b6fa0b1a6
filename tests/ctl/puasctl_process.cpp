// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"

#include <QJsonDocument>
#include <QProcess>

namespace puas::test {

namespace {

constexpr int longestCallMs = 240'000;

QJsonDocument documentIn(const QByteArray &out)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (document.isNull())
        qWarning("standard output is no JSON document: %s\n%s", qPrintable(error.errorString()),
                 out.constData());
    return document;
}

} // namespace

QJsonArray Called::array() const
{
    return documentIn(out).array();
}

QJsonObject Called::object() const
{
    return documentIn(out).object();
}

QByteArray Called::toText() const
{
    return QByteArray::number(status) + ": " + err + out;
}

Called puasctl(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    QStringList variables = QProcess::systemEnvironment() + environment;
    variables.removeIf([&](const QString &line) {
        return line.startsWith(QLatin1String("PUAS_")) && !environment.contains(line);
    });
    process.setEnvironment(variables);
    process.start(QStringLiteral(PUASCTL_PROGRAM), arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(longestCallMs);
    if (!ended)
        process.kill();
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList words(const char *line, const QStringList &values)
{
    QStringList all = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : all)
        for (qsizetype i = 0; i < values.size(); ++i)
            word.replace(QStringLiteral("%%1").arg(i + 1), values.at(i));
    return all;
}

} // namespace puas::test
