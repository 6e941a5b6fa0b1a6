// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/options.h"

#include "kiosk/person_settings.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace puas {
namespace {

[[noreturn]] void wrongUsage(const QString &sentence)
{
    std::fprintf(stderr, "puas-kiosk: %s\n", qPrintable(sentence));
    std::exit(2);
}

QString flagOr(const QCommandLineParser &parser, const QCommandLineOption &option, const char *variable,
               const QString &fallback)
{
    if (parser.isSet(option))
        return parser.value(option);
    return qEnvironmentVariable(variable, fallback);
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/puas/kiosk");
}

} // namespace

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Options readOptions(const QStringList &arguments)
{
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("The kiosk's folder."),
                                  QStringLiteral("folder"));
    const QCommandLineOption windowed(QStringLiteral("windowed"),
                                      QStringLiteral("In a window instead of the whole screen."),
                                      QStringLiteral("WxH"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("What each person finds: id, en or jv."),
                                      QStringLiteral("code"));
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"),
        QStringLiteral("Checks that everything loads, says so in one line, and ends."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The touch kiosk of Puas."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({data, windowed, language, selfTest});
    if (!parser.parse(arguments))
        wrongUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        wrongUsage(
            QStringLiteral("unexpected argument: %1").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.dataFolder = flagOr(parser, data, "PUAS_DATA", defaultFolder());
    options.language = flagOr(parser, language, "PUAS_LANGUAGE", QStringLiteral("id"));
    options.selfTest = parser.isSet(selfTest);
    if (!PersonSettings::languages().contains(options.language))
        wrongUsage(QStringLiteral("unknown language: %1 (id, en or jv)").arg(options.language));
    const QString size = flagOr(parser, windowed, "PUAS_WINDOWED", QString());
    options.windowed = parseSize(size);
    if (!size.isEmpty() && !options.windowed)
        wrongUsage(QStringLiteral("not a size: %1 (such as 1280x800)").arg(size));
    return options;
}

} // namespace puas
