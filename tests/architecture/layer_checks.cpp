// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_checks.h"

#include <QRegularExpression>

namespace puas {

namespace {

struct Library {
    QString name;               ///< as the map writes it
    QRegularExpression include; ///< what stands between < and >
    QString target;             ///< as CMake links it
};

const std::vector<Library> &confinedLibraries()
{
    const auto pattern = [](const char *text) {
        return QRegularExpression(QStringLiteral("^(%1)").arg(QLatin1String(text)));
    };
    static const std::vector<Library> libraries{
        {QStringLiteral("libsodium"), pattern("sodium"), QStringLiteral("PkgConfig::sodium")},
        {QStringLiteral("zstd"), pattern("zstd"), QStringLiteral("PkgConfig::zstd")},
        {QStringLiteral("libcsv"), pattern("csv\\.h"), QStringLiteral("csv")},
        {QStringLiteral("libxlsxwriter"), pattern("xlsxwriter"), QStringLiteral("xlsxwriter")},
        {QStringLiteral("ALSA"), pattern("alsa/"), QStringLiteral("ALSA::ALSA")},
        {QStringLiteral("CLI11"), pattern("CLI/"), QStringLiteral("CLI11::CLI11")},
        {QStringLiteral("Boost.Multiprecision"), pattern("boost/multiprecision"), {}},
        {QStringLiteral("Qt Sql"), pattern("QSql|QtSql"), QStringLiteral("Qt6::Sql")},
        {QStringLiteral("Qt D-Bus"), pattern("QDBus|QtDBus"), QStringLiteral("Qt6::DBus")},
        {QStringLiteral("Qt Quick"), pattern("QQuick|QtQuick"), QStringLiteral("Qt6::Quick")},
        {QStringLiteral("Qt Charts"),
         pattern("QtCharts|QChart|QChartView|Q\\w*Series\\b|Q\\w*Axis\\b|QBarSet|QLegend"),
         QStringLiteral("Qt6::Charts")},
    };
    return libraries;
}

/// The first captures of \a pattern in \a text, comments left out.
QStringList capturesIn(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList captures;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        captures.append(matches.next().captured(1));
    return captures;
}

QStringList projectIncludes(const SourceFile &file)
{
    return capturesIn(file.text, QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
}

QStringList systemIncludes(const SourceFile &file)
{
    return capturesIn(file.text, QStringLiteral("^\\s*#\\s*include\\s*<([^>]+)>"));
}

/// The targets that a CMakeLists.txt names.
QStringList targetsIn(const SourceFile &file)
{
    return capturesIn(file.text, QStringLiteral("(?:^|[\\s(])([A-Za-z][\\w:]*)(?=[\\s)]|$)"));
}

bool isCode(const SourceFile &file)
{
    return file.path.endsWith(QLatin1String(".h")) || file.path.endsWith(QLatin1String(".cpp"));
}

bool isBuildFile(const SourceFile &file)
{
    return file.path.endsWith(QLatin1String("/CMakeLists.txt"));
}

/// The code that the map rules: app and kiosk; tests may include anything.
bool isRuled(const SourceFile &file)
{
    return file.path.startsWith(QLatin1String("app/")) || file.path.startsWith(QLatin1String("kiosk/"));
}

const LayerRow *rowOf(const LayerTable &table, const SourceFile &file)
{
    const auto row = table.find(layerOf(file.path));
    return row == table.end() ? nullptr : &row->second;
}

bool allows(const LayerRow &row, const QString &folder)
{
    return row.mayInclude.contains(folder) || row.mayInclude.contains(QStringLiteral("*"));
}

/// The folder behind a target: puas_core and puas_ctl_lib are app/core and app/ctl.
QString folderOfTarget(const LayerTable &table, QString target)
{
    const QString prefix = QStringLiteral("puas_");
    if (!target.startsWith(prefix))
        return {};
    target = target.mid(prefix.size());
    if (target.endsWith(QLatin1String("_lib")))
        target.chop(4);
    for (const QString &folder : {QStringLiteral("app/") + target, target})
        if (table.contains(folder))
            return folder;
    return {};
}

bool usesLibrary(const SourceFile &file, const Library &library)
{
    if (isBuildFile(file))
        return !library.target.isEmpty() && targetsIn(file).contains(library.target);
    const QStringList includes = isCode(file) ? systemIncludes(file) : QStringList();
    return std::any_of(includes.begin(), includes.end(), [&](const QString &include) {
        return library.include.match(include).hasMatch();
    });
}

} // namespace

QStringList brokenIncludes(const LayerTable &table, const Files &files)
{
    QStringList complaints;
    for (const SourceFile &file : files) {
        const LayerRow *row = isRuled(file) && isCode(file) ? rowOf(table, file) : nullptr;
        if (!row)
            continue;
        for (const QString &include : projectIncludes(file)) {
            const bool generated = include.endsWith(QLatin1String(".moc"));
            if (!generated && !allows(*row, layerOf(include)))
                complaints.append(QStringLiteral("%1 includes %2").arg(file.path, include));
        }
    }
    return complaints;
}

QStringList brokenLinks(const LayerTable &table, const Files &files)
{
    QStringList complaints;
    for (const SourceFile &file : files) {
        const LayerRow *row = isRuled(file) && isBuildFile(file) ? rowOf(table, file) : nullptr;
        if (!row)
            continue;
        for (const QString &target : targetsIn(file)) {
            const QString folder = folderOfTarget(table, target);
            if (!folder.isEmpty() && !allows(*row, folder))
                complaints.append(QStringLiteral("%1 links %2").arg(file.path, target));
        }
    }
    return complaints;
}

QStringList strayLibraries(const LayerTable &table, const Files &files)
{
    QStringList complaints;
    for (const SourceFile &file : files) {
        const LayerRow *row = isRuled(file) ? rowOf(table, file) : nullptr;
        if (!row)
            continue;
        for (const Library &library : confinedLibraries())
            if (usesLibrary(file, library) && !row->links.contains(library.name))
                complaints.append(QStringLiteral("%1 uses %2").arg(file.path, library.name));
    }
    return complaints;
}

QStringList unmappedFolders(const LayerTable &table, const Files &files)
{
    QSet<QString> folders;
    for (const SourceFile &file : files)
        if (isRuled(file) && isCode(file) && !rowOf(table, file))
            folders.insert(layerOf(file.path));
    QStringList complaints;
    for (const QString &folder : folders)
        complaints.append(QStringLiteral("%1 is not in the map of ARCHITECTURE.md").arg(folder));
    complaints.sort();
    return complaints;
}

QStringList missingFormatPages(const LayerTable &table, const Files &files)
{
    QStringList complaints;
    for (const auto &[folder, row] : table) {
        const QString page = folder + QStringLiteral("/FORMAT.md");
        const bool exists = std::any_of(files.begin(), files.end(), [&](const SourceFile &file) {
            return file.path == page && !file.text.isEmpty();
        });
        if (row.hasFormatPage && !exists)
            complaints.append(QStringLiteral("%1 is missing").arg(page));
    }
    return complaints;
}

} // namespace puas
