// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/stick.h"

#include "app/bundle/mount_table.h"
#include "app/disk/safe_file.h"
#include "app/seal/hash.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace puas {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr int deepestFolder = 6;

QString safeName(const QString &name)
{
    QString safe = name;
    for (QChar &character : safe) {
        const bool plain = character.unicode() < 128
                           && (character.isLetterOrNumber()
                               || QStringLiteral("-_.").contains(character));
        if (!plain)
            character = QLatin1Char('_');
    }
    // A name of dots alone would be a folder above.
    return safe.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + safe.sliced(1) : safe;
}

/// Pages that are not written yet stay: sync first.
void forgetCached(int descriptor)
{
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

/// The hash of a file as the device has it: the cache is told to forget it first.
Result<Hash> hashOnDevice(const QString &path, const std::function<void(int)> &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, path);
    forgetCached(file.handle());
    Hasher hasher;
    qint64 done = 0;
    while (done < file.size()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, path);
        hasher.add(piece);
        done += piece.size();
        progress(int(100 * done / file.size()));
    }
    return hasher.finish();
}

Result<> copyFile(QFile &source, const QString &target, const std::function<void(int)> &progress,
                  Disk &disk)
{
    auto file = SafeFile::create(target, readableByAll, disk);
    if (!file)
        return tl::unexpected(file.error());
    qint64 done = 0;
    while (done < source.size()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, source.fileName());
        if (const auto written = file->write(piece); !written)
            return written;
        done += piece.size();
        progress(int(100 * done / source.size()));
    }
    return file->commit();
}

std::function<void(int)> stepProgress(const DeliveryProgress &progress, DeliveryStep step)
{
    return [&progress, step](int percent) {
        if (progress)
            progress(step, percent);
    };
}

bool isRemovablePlace(const QString &path)
{
    return path.startsWith(QLatin1String("/media/")) || path.startsWith(QLatin1String("/run/media/"));
}

} // namespace

QString stickFolderOf(const QString &office, const QString &kiosk)
{
    return QStringLiteral("puas/%1/%2").arg(safeName(office), safeName(kiosk));
}

QString stickFolderOf(const QString &office)
{
    return QStringLiteral("puas/") + safeName(office);
}

bool leavesStick(const QString &root, const QString &below)
{
    QString path = root;
    for (const QString &name : below.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        path += QLatin1Char('/') + name;
        if (name == QLatin1String("..") || QFileInfo(path).isSymLink())
            return true;
    }
    return false;
}

Result<> deliverFile(const QString &source, const QString &folder, const DeliveryProgress &progress,
                     Disk &disk)
{
    const auto writing = stepProgress(progress, DeliveryStep::Writing);
    const auto checking = stepProgress(progress, DeliveryStep::Checking);
    const auto wanted = hashOnDevice(source, [](int) {});
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!QDir().mkpath(folder))
        return fail(QFileInfo(folder).isWritable() ? ErrorCode::Io : ErrorCode::PermissionDenied,
                    folder);

    const QString target = folder + QLatin1Char('/') + QFileInfo(source).fileName();
    writing(0);
    const QFileInfo there(target);
    const bool isThere = there.isFile() && !there.isSymLink()
                         && hashOnDevice(target, [](int) {}) == wanted;
    if (!isThere) {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, source);
        if (const auto copied = copyFile(file, target, writing, disk); !copied)
            return copied;
    }
    if (const int synced = disk.syncFileSystem(folder); synced < 0)
        return tl::unexpected(diskError(synced, folder));

    checking(0);
    const auto found = hashOnDevice(target, checking);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != *wanted)
        return fail(ErrorCode::Damaged,
                    QStringLiteral("the stick gives back other bytes than were written"));
    return {};
}

Result<QByteArray> readFromDevice(const QString &path, qint64 largest)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (descriptor >= 0) {
        forgetCached(descriptor);
        ::close(descriptor);
    }
    return readSmallFile(path, largest);
}

QString systemMountInfo()
{
    return QStringLiteral("/proc/self/mountinfo");
}

Result<> writeToStick(const QString &path, const QByteArray &content, Disk &disk)
{
    if (const auto written = writeFileSafely(path, content, readableByAll, disk); !written)
        return written;
    const auto back = readFromDevice(path, content.size());
    if (!back)
        return tl::unexpected(back.error());
    if (*back != content)
        return fail(ErrorCode::Damaged, path + QStringLiteral(" reads back differently"));
    return {};
}

std::vector<Stick> mountedSticks(const QString &mountInfo)
{
    const QString played = qEnvironmentVariable("PUAS_STICK");
    if (!played.isEmpty()) {
        const QFileInfo info(played);
        if (!info.isDir())
            return {};
        return {{info.absoluteFilePath(), info.fileName(), !info.isWritable()}};
    }
    std::vector<Stick> sticks;
    for (const MountedPlace &place : readMountInfo(mountInfo))
        if (isRemovablePlace(place.path))
            sticks.push_back({place.path, QFileInfo(place.path).fileName(), place.readOnly});
    return sticks;
}

StickUse stickUse(const QString &root, const QString &office)
{
    const QString ours = QStringLiteral("puas/") + safeName(office);
    const QString place = root + QStringLiteral("/puas");
    if (!QFileInfo(place).isDir() || leavesStick(root, ours))
        return StickUse::Unknown;
    const bool isOurs = QFileInfo(root + QLatin1Char('/') + ours).isDir()
                        || QDir(place).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    return isOurs ? StickUse::Ours : StickUse::Unknown;
}

std::vector<QString> bundlesBelow(const QString &path, int most)
{
    const QFileInfo ours(path + QStringLiteral("/puas"));
    const QString root = ours.isDir() ? ours.filePath() : path;
    std::vector<QString> found;
    // Links are not followed: one could lead out of the stick or round in a circle.
    if (ours.isSymLink())
        return found;
    QDirIterator files(root, {QStringLiteral("*.puas")}, QDir::Files | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && int(found.size()) < most) {
        const QString file = files.next();
        if (file.sliced(root.size()).count(QLatin1Char('/')) <= deepestFolder)
            found.push_back(file);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<QString> officeFilesOn(const QString &root, const QString &suffix, int most)
{
    std::vector<QString> found;
    const QFileInfo ours(root + QStringLiteral("/puas"));
    if (ours.isSymLink())
        return found;
    QDirIterator offices(ours.filePath(), QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (int office = 0; offices.hasNext() && office < most; ++office) {
        QDirIterator files(offices.next(), {QLatin1Char('*') + suffix}, QDir::Files | QDir::NoSymLinks);
        while (files.hasNext() && int(found.size()) < most)
            found.push_back(files.next());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace puas
