// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/safe_file.h"
#include "app/seal/hash.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace puas {

class ExportFolder;

/// One file of an export while it is written: a few kilobytes are held, its hash and size
/// are counted on the way. Dropped without finish(), it leaves nothing.
class ExportFile
{
public:
    ExportFile(ExportFile &&) noexcept = default;

    [[nodiscard]] Result<> write(QByteArrayView bytes);
    /// One JSON object on a line of its own.
    [[nodiscard]] Result<> writeLine(const QJsonObject &object);
    [[nodiscard]] Result<> finish();

private:
    friend class ExportFolder;
    ExportFile(SafeFile file, QString path, ExportFolder &folder);
    [[nodiscard]] Result<> flush();

    SafeFile m_file;
    QString m_path; ///< below the folder
    ExportFolder *m_folder;
    QByteArray m_waiting;
    std::unique_ptr<Hasher> m_hasher;
    qint64 m_size = 0;
};

/// A folder that stands under its name whole or not at all: filled as "<path>.part", synced,
/// renamed. Dropped without commit(), what was written aside is removed.
class ExportFolder
{
public:
    /// AlreadyExists where something stands there that is no empty folder; PermissionDenied.
    [[nodiscard]] static Result<ExportFolder> create(const QString &path);

    ExportFolder(ExportFolder &&other) noexcept;
    ~ExportFolder();

    /// Begins a file; \a path is relative, its folders are made.
    [[nodiscard]] Result<ExportFile> file(const QString &path);
    [[nodiscard]] Result<> writeJson(const QString &path, const QJsonObject &object);
    /// "path", "size" and "hash" of each file that is finished.
    [[nodiscard]] QJsonArray contents() const { return m_contents; }
    [[nodiscard]] Result<> commit();

private:
    friend class ExportFile;
    explicit ExportFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QString asidePath() const { return m_path + QStringLiteral(".part"); }

    QString m_path; ///< empty: committed or moved away
    QJsonArray m_contents;
};

} // namespace puas
