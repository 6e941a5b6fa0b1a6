// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forged_export.h"

#include "app/seal/hash.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

namespace puas::test {

namespace {
const QString manifest = QStringLiteral("manifest.json");
}

QString ForgedExport::path(const QString &file) const
{
    return m_folder + QLatin1Char('/') + file;
}

QJsonObject ForgedExport::json(const QString &file) const
{
    return QJsonDocument::fromJson(contentOf(path(file))).object();
}

void ForgedExport::setJson(const QString &file, const QJsonObject &object)
{
    putContent(path(file), QJsonDocument(object).toJson());
    if (file != manifest)
        renewManifest();
}

QList<QJsonObject> ForgedExport::lines(const QString &file) const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : contentOf(path(file)).split('\n'))
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    return all;
}

void ForgedExport::setLines(const QString &file, const QList<QJsonObject> &lines)
{
    QByteArray content;
    for (const QJsonObject &line : lines)
        content += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    putContent(path(file), content);
    renewManifest();
}

void ForgedExport::removeLines(const QString &file, qsizetype first, qsizetype count)
{
    QList<QJsonObject> all = lines(file);
    all.remove(first < 0 ? all.size() + first : first, count);
    setLines(file, all);
}

void ForgedExport::remove(const QString &file)
{
    const QString whole = path(file);
    if (!QFile::remove(whole))
        QDir(whole).removeRecursively();
    renewManifest();
}

void ForgedExport::renewManifest()
{
    QJsonArray files;
    QDirIterator all(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = QDir(m_folder).relativeFilePath(all.next());
        if (file == manifest)
            continue;
        const QByteArray content = contentOf(path(file));
        files.append(QJsonObject{{QStringLiteral("path"), file},
                                 {QStringLiteral("size"), content.size()},
                                 {QStringLiteral("hash"), toHex(blake2b(content))}});
    }
    QJsonObject object = json(manifest);
    object.insert(QStringLiteral("files"), files);
    setJson(manifest, object);
}

} // namespace puas::test
