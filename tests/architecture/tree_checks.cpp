// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/tree_checks.h"

#include <QRegularExpression>

namespace puas {

namespace {

bool needsLicence(const SourceFile &file)
{
    static const QRegularExpression source(
        QStringLiteral("(\\.(h|cpp|c|qml|cmake|py|sh|sql)|/CMakeLists\\.txt)$"));
    return source.match(file.path).hasMatch() || file.text.startsWith(QLatin1String("#!"));
}

/// Put together here, so that this file is no find of its own.
QRegularExpression machinePath()
{
    const QStringList places{
        QStringLiteral("/wor" "k/"), QStringLiteral("/roo" "t/"), QStringLiteral("/hom" "e/"),
        QStringLiteral("/tm" "p/b-"), QStringLiteral("\\.\\./sha" "red"),
        QStringLiteral("\\bsha" "red/(design|domain)")};
    return QRegularExpression(places.join(QLatin1Char('|')));
}

} // namespace

QStringList missingLicence(const std::vector<SourceFile> &files)
{
    QStringList complaints;
    for (const SourceFile &file : files) {
        const QString top = file.text.section(QLatin1Char('\n'), 0, 4);
        const bool stands = top.contains(QLatin1String("SPDX-FileCopyrightText: 2026 The Puas authors"))
                            && top.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"));
        if (needsLicence(file) && !stands)
            complaints.append(QStringLiteral("%1 has no licence lines").arg(file.path));
    }
    return complaints;
}

QStringList vagueNames(const std::vector<SourceFile> &files)
{
    static const QRegularExpression vague(QStringLiteral("util|helper|manager"),
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList complaints;
    for (const SourceFile &file : files)
        if (vague.match(file.path).hasMatch())
            complaints.append(QStringLiteral("%1 does not say what it does").arg(file.path));
    return complaints;
}

QStringList machinePaths(const std::vector<SourceFile> &files)
{
    const QRegularExpression path = machinePath();
    QStringList complaints;
    for (const SourceFile &file : files)
        if (const auto match = path.match(file.text); match.hasMatch())
            complaints.append(QStringLiteral("%1 names %2").arg(file.path, match.captured()));
    return complaints;
}

QStringList strangeTopFolders(const QStringList &folders)
{
    static const QStringList known{QStringLiteral("app"), QStringLiteral("kiosk"),
                                   QStringLiteral("packaging"), QStringLiteral("resources"),
                                   QStringLiteral("tests"), QStringLiteral("translations")};
    QStringList complaints;
    for (const QString &folder : folders)
        if (!known.contains(folder))
            complaints.append(QStringLiteral("%1 does not belong at the top").arg(folder));
    return complaints;
}

} // namespace puas
