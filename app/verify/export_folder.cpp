// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/export_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace puas {

namespace {

constexpr qsizetype largestPiece = 64 * 1024;

Result<> requireFree(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isDir()))
        return fail(ErrorCode::AlreadyExists, path);
    if (info.isDir()
        && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(ErrorCode::AlreadyExists, path);
    return {};
}

Result<> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return fail(ErrorCode::PermissionDenied, path);
    return {};
}

} // namespace

ExportFile::ExportFile(SafeFile file, QString path, ExportFolder &folder)
    : m_file(std::move(file)), m_path(std::move(path)), m_folder(&folder),
      m_hasher(std::make_unique<Hasher>())
{
}

Result<> ExportFile::write(QByteArrayView bytes)
{
    m_hasher->add(bytes);
    m_size += bytes.size();
    m_waiting.append(bytes);
    return m_waiting.size() < largestPiece ? Result<>() : flush();
}

Result<> ExportFile::writeLine(const QJsonObject &object)
{
    return write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<> ExportFile::flush()
{
    return m_file.write(std::exchange(m_waiting, {}));
}

Result<> ExportFile::finish()
{
    return flush().and_then([this] { return m_file.commit(); }).map([this] {
        m_folder->m_contents.append(QJsonObject{{QStringLiteral("path"), m_path},
                                                {QStringLiteral("size"), m_size},
                                                {QStringLiteral("hash"), toHex(m_hasher->finish())}});
    });
}

Result<ExportFolder> ExportFolder::create(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (const auto isFree = requireFree(clean); !isFree)
        return tl::unexpected(isFree.error());
    ExportFolder folder(clean);
    // What an export that was cut short has left.
    if (!QDir(folder.asidePath()).removeRecursively())
        return fail(ErrorCode::PermissionDenied, folder.asidePath());
    if (const auto made = makeFolder(folder.asidePath()); !made)
        return tl::unexpected(made.error());
    return folder;
}

ExportFolder::ExportFolder(ExportFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_contents(std::move(other.m_contents))
{
}

ExportFolder::~ExportFolder()
{
    if (!m_path.isEmpty())
        QDir(asidePath()).removeRecursively();
}

Result<ExportFile> ExportFolder::file(const QString &path)
{
    const QString whole = asidePath() + QLatin1Char('/') + path;
    return makeFolder(QFileInfo(whole).path())
        .and_then([&] { return SafeFile::create(whole, readableByAll); })
        .map([&](SafeFile &&file) { return ExportFile(std::move(file), path, *this); });
}

Result<> ExportFolder::writeJson(const QString &path, const QJsonObject &object)
{
    auto made = file(path);
    if (!made)
        return tl::unexpected(made.error());
    return made->write(QJsonDocument(object).toJson()).and_then([&] { return made->finish(); });
}

Result<> ExportFolder::commit()
{
    Disk &disk = systemDisk();
    if (const int synced = disk.syncFileSystem(asidePath()); synced < 0)
        return tl::unexpected(diskError(synced, asidePath()));
    // An empty folder gives way to the whole one in one step.
    if (const int renamed = disk.rename(asidePath(), m_path); renamed < 0)
        return tl::unexpected(diskError(renamed, m_path));
    const QString parent = QFileInfo(std::exchange(m_path, {})).absolutePath();
    if (const int synced = disk.syncFolder(parent); synced < 0)
        return tl::unexpected(diskError(synced, parent));
    return {};
}

} // namespace puas
