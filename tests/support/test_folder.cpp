// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace puas::test {

namespace {

QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString place = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/puas-test-XXXXXX");
}

} // namespace

TestFolder::TestFolder() : m_folder(folderTemplate())
{
    Q_ASSERT(m_folder.isValid());
}

QString TestFolder::folder(const QString &name) const
{
    QDir(m_folder.path()).mkpath(name);
    return m_folder.filePath(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(file, target))
            qFatal("cannot copy %s", qPrintable(file));
    }
}

} // namespace puas::test
