// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_table.h"

#include <QRegularExpression>
#include <QStringList>

namespace puas {

namespace {

const QString appPrefix = QStringLiteral("app/");

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(QLatin1Char('|'));
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells.size() < 5 ? QStringList() : cells.mid(1);
}

QStringList namesIn(const QString &list)
{
    static const QRegularExpression separator(QStringLiteral(",| and "));
    QStringList names;
    for (const QString &name : list.split(separator, Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

/// "core, seal", "itself", "anything", "all of app", "all of app but ctl and outbox".
QSet<QString> readRule(const QString &rule, const QString &folder, const QStringList &appFolders)
{
    const QString all = QStringLiteral("all of app");
    if (rule == QLatin1String("anything"))
        return {QStringLiteral("*")};

    QSet<QString> allowed{folder};
    if (rule.startsWith(all)) {
        allowed.unite(QSet<QString>(appFolders.begin(), appFolders.end()));
        const QString but = QStringLiteral(" but ");
        const QString rest = rule.mid(all.size());
        if (rest.startsWith(but))
            for (const QString &name : namesIn(rest.mid(but.size())))
                allowed.remove(appPrefix + name);
        return allowed;
    }
    for (const QString &name : namesIn(rule))
        if (name != QLatin1String("itself"))
            allowed.insert(appPrefix + name);
    return allowed;
}

} // namespace

LayerTable parseLayerTable(const QString &markdown)
{
    std::map<QString, QStringList> rows;
    bool inTable = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const QStringList cells = cellsOf(line);
        if (cells.isEmpty() || cells.first() == QLatin1String("folder")) {
            inTable = !cells.isEmpty();
            continue;
        }
        const QString folder = QString(cells.first()).remove(QLatin1Char('`'));
        if (inTable && !folder.startsWith(QLatin1Char('-')))
            rows[folder] = cells;
    }

    QStringList appFolders;
    for (const auto &[folder, cells] : rows)
        if (folder.startsWith(appPrefix))
            appFolders.append(folder);

    LayerTable table;
    for (const auto &[folder, cells] : rows)
        table[folder] = {readRule(cells.at(2), folder, appFolders), cells.at(3),
                         cells.at(1).contains(QLatin1String("`FORMAT.md`"))};
    return table;
}

} // namespace puas
