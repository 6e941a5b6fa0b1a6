// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/options.h"

#include "app/admin/view_names.h"

#include <QCommandLineParser>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace puas {

namespace {

constexpr int fewestIdleMinutes = 2;
constexpr int mostIdleMinutes = 120;

QString viewNamesInWords()
{
    QStringList names;
    for (const Route::View view : allViews())
        names << viewName(view);
    return names.join(QStringLiteral(", "));
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/puas/office");
}

QString failure(const QString &what)
{
    return QStringLiteral("puas-admin: %1\n").arg(what);
}

bool readSize(const QString &text, QSize &size)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return false;
    size = QSize(parts[0].toInt(), parts[1].toInt());
    return size.width() > 0 && size.height() > 0;
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments, const Appearance &kept)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Puas: scores and projected allowances of an office."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Shows the version."));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("The office's folder (PUAS_DATA)."), QStringLiteral("DIR"),
                                  environment.value(QStringLiteral("PUAS_DATA"), usualFolder()));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("id, en or jv (PUAS_LANGUAGE)."), QStringLiteral("CODE"),
                                      kept.language);
    const QCommandLineOption selfTest(QStringLiteral("self-test"), QStringLiteral("Opens every page on the data without showing it; prints one line."));
    const QCommandLineOption page(QStringLiteral("page"),
                                  viewNamesInWords() + u'.',
                                  QStringLiteral("NAME"));
    const QCommandLineOption officer(QStringLiteral("officer"), QStringLiteral("Whose page officer or why is shown."), QStringLiteral("NIP"));
    const QCommandLineOption window(QStringLiteral("window"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
                                    QStringLiteral("1440x900"));
    const QCommandLineOption mode(QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("NAME"),
                                  modeName(kept.mode));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("Size of the text, 100 to 200 percent."), QStringLiteral("PERCENT"),
                                  QString::number(kept.textPercent));
    const QCommandLineOption user(QStringLiteral("user"), QStringLiteral("Who signs in at the start, with PUAS_PASSWORD."), QStringLiteral("LOGIN"));
    const QCommandLineOption idle(QStringLiteral("idle-minutes"), QStringLiteral("Minutes without a touch until signed out, 2 to 120."),
                                  QStringLiteral("N"), QStringLiteral("10"));
    parser.addOptions({help, version, data, language, selfTest, page, officer, window, mode, text, user, idle});

    ParsedOptions parsed;
    const auto failed = [&parsed](const QString &what) {
        parsed.message = failure(what);
        parsed.failed = true;
        return parsed;
    };
    if (!parser.parse(arguments))
        return failed(parser.errorText());
    if (parser.isSet(help)) {
        parsed.message = parser.helpText();
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.message = QStringLiteral("puas-admin %1\n").arg(QStringLiteral(PUAS_VERSION));
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty())
        return failed(QStringLiteral("unknown argument %1").arg(parser.positionalArguments().front()));
    Options &options = parsed.options;
    options.folder = parser.value(data);
    options.appearance.language = parser.value(language);
    options.selfTest = parser.isSet(selfTest);
    if (!windowLanguages().contains(options.appearance.language))
        return failed(QStringLiteral("--language takes id, en or jv"));
    if (parser.isSet(page) && !viewNamed(parser.value(page)))
        return failed(QStringLiteral("--page takes %1").arg(viewNamesInWords()));
    if (parser.isSet(page))
        options.page = viewNamed(parser.value(page));
    options.officer = parser.value(officer);
    const bool isOfOneOfficer = options.page == Route::View::Why || options.page == Route::View::Officer;
    if (isOfOneOfficer == options.officer.isEmpty())
        return failed(QStringLiteral("--page why or officer and --officer go together"));
    if (!readSize(parser.value(window), options.window))
        return failed(QStringLiteral("--window takes WIDTHxHEIGHT"));
    const auto chosenMode = modeNamed(parser.value(mode));
    if (!chosenMode)
        return failed(QStringLiteral("--theme takes light, dark or system"));
    options.appearance.mode = *chosenMode;
    const int percent = parser.value(text).toInt();
    options.appearance.textPercent = percent;
    if (percent < Theme::smallestText || percent > Theme::largestText)
        return failed(QStringLiteral("--text takes 100 to 200"));
    options.user = parser.value(user);
    options.idleMinutes = parser.value(idle).toInt();
    if (options.idleMinutes < fewestIdleMinutes || options.idleMinutes > mostIdleMinutes)
        return failed(QStringLiteral("--idle-minutes takes 2 to 120"));
    return parsed;
}

} // namespace puas
