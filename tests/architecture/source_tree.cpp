// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>

namespace puas {

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return bytes.contains('\0') ? QString() : QString::fromUtf8(bytes);
}

bool isBuilt(const QString &path)
{
    return path.contains(QLatin1String("__pycache__"));
}

} // namespace

QStringList topFolders(const QString &top)
{
    QStringList folders = QDir(top).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    folders.removeIf([](const QString &name) {
        return name == QLatin1String("build") || name.startsWith(QLatin1String("build-"));
    });
    return folders;
}

std::vector<SourceFile> readSourceTree(const QString &top)
{
    std::vector<SourceFile> files;
    const QDir root(top);
    const auto add = [&](const QString &path) {
        if (!isBuilt(path))
            files.push_back({root.relativeFilePath(path), readText(path)});
    };
    for (const QFileInfo &info : root.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        add(info.filePath());
    for (const QString &folder : topFolders(top) + QStringList{QStringLiteral(".ci")}) {
        QDirIterator entries(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            add(entries.next());
    }
    return files;
}

QString layerOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() < 2)
        return {};
    return parts.first() == QLatin1String("app") && parts.size() > 2
               ? parts.first() + QLatin1Char('/') + parts.at(1)
               : parts.first();
}

} // namespace puas
