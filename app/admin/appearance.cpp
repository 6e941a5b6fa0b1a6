// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/appearance.h"

#include "app/disk/safe_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStandardPaths>

namespace puas {

namespace {

constexpr qint64 largestAppearanceFile = 4096;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("text");

const QMap<Theme::Mode, QString> &modeNames()
{
    static const QMap<Theme::Mode, QString> names{{Theme::Mode::Light, QStringLiteral("light")},
                                                  {Theme::Mode::Dark, QStringLiteral("dark")},
                                                  {Theme::Mode::System, QStringLiteral("system")}};
    return names;
}

} // namespace

const QStringList &windowLanguages()
{
    static const QStringList languages{QStringLiteral("id"), QStringLiteral("jv"),
                                       QStringLiteral("en")};
    return languages;
}

QString languageName(const QString &language)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
        {QStringLiteral("jv"), QStringLiteral("Basa Jawa")},
        {QStringLiteral("en"), QStringLiteral("English")}};
    return names.value(language);
}

QString modeName(Theme::Mode mode)
{
    return modeNames().value(mode);
}

std::optional<Theme::Mode> modeNamed(const QString &name)
{
    for (auto it = modeNames().cbegin(); it != modeNames().cend(); ++it)
        if (it.value() == name)
            return it.key();
    return std::nullopt;
}

QString usualAppearanceFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/puas/appearance.json");
}

Appearance readAppearance(const QString &file, const Appearance &otherwise)
{
    Appearance appearance = otherwise;
    const Result<QByteArray> bytes = readSmallFile(file, largestAppearanceFile);
    if (!bytes)
        return appearance;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    if (const QString language = json.value(languageKey).toString();
        windowLanguages().contains(language))
        appearance.language = language;
    if (const auto mode = modeNamed(json.value(themeKey).toString()))
        appearance.mode = *mode;
    const int percent = json.value(textSizeKey).toInt();
    if (percent >= Theme::smallestText && percent <= Theme::largestText)
        appearance.textPercent = percent;
    return appearance;
}

Result<> keepAppearance(const QString &file, const Appearance &appearance)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, folder);
    const QJsonObject json{{languageKey, appearance.language},
                           {themeKey, modeName(appearance.mode)},
                           {textSizeKey, appearance.textPercent}};
    return writeFileSafely(file, QJsonDocument(json).toJson());
}

} // namespace puas
