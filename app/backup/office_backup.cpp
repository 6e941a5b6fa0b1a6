// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/office_backup.h"

#include "app/audit/act_kinds.h"
#include "app/backup/backup_stream.h"
#include "app/disk/safe_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace puas {

namespace {

const QString contentEntry = QStringLiteral("content.json");
const QString storeEntry = QStringLiteral("office.sqlite");
/// What is copied beside the store; the lock and what is half done stay behind.
const QStringList copiedFolders{QStringLiteral("keys"), QStringLiteral("quarantine")};
constexpr auto privateFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 largestContent = 64 * 1024;

QJsonObject toJson(const BackupContent &content)
{
    return {{QStringLiteral("office"), content.office},
            {QStringLiteral("name"), content.name},
            {QStringLiteral("made_at"), content.madeAtMs},
            {QStringLiteral("acts"), content.acts},
            {QStringLiteral("ratings"), content.ratings}};
}

BackupContent contentFrom(const QJsonObject &json)
{
    return {json.value(QStringLiteral("office")).toString(),
            json.value(QStringLiteral("name")).toString(),
            json.value(QStringLiteral("made_at")).toInteger(),
            json.value(QStringLiteral("acts")).toInteger(),
            json.value(QStringLiteral("ratings")).toInteger()};
}

/// Removes a file or folder of ours when it goes, unless it was let go.
class Aside
{
public:
    explicit Aside(QString path) : m_path(std::move(path)) {}
    ~Aside()
    {
        if (m_path.isEmpty())
            return;
        if (QFileInfo(m_path).isDir())
            QDir(m_path).removeRecursively();
        else
            QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Aside)

    [[nodiscard]] const QString &path() const { return m_path; }
    void letGo() { m_path.clear(); }

private:
    QString m_path;
};

Result<BackupContent> contentOf(const Store &store, qint64 nowMs)
{
    const auto home = store.registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const auto acts = store.acts().last();
    if (!acts)
        return tl::unexpected(acts.error());
    const auto covered = store.tallies().covered();
    if (!covered)
        return tl::unexpected(covered.error());
    const auto counts = *covered ? store.tallies().counts(**covered) : RatingCounts();
    if (!counts)
        return tl::unexpected(counts.error());
    return BackupContent{home->code, home->name, nowMs, *acts ? (*acts)->seq : 0, counts->ratings};
}

Result<> noteMaking(OfficeFolder &office, qint64 nowMs)
{
    const auto home = office.store().registry().home();
    if (!home)
        return tl::unexpected(home.error());
    return office.perform({QString(ActKind::backupMade), nowMs, {}, home->code, {}, {}},
                          [](Store &) { return Result<>(); });
}

Result<> addFolder(BackupWriter &writer, const QString &office, const QString &folder)
{
    const QStringList names = QDir(office + u'/' + folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto added = writer.addFile(folder + u'/' + name, office + u'/' + folder + u'/' + name);
        if (!added)
            return added;
    }
    return {};
}

Result<> writeBackup(const OfficeFolder &office, const QString &copy, const BackupContent &content,
                     const QString &file, const QString &passphrase)
{
    auto writer = BackupWriter::create(file, passphrase);
    if (!writer)
        return tl::unexpected(writer.error());
    auto written = writer->add(contentEntry, QJsonDocument(toJson(content)).toJson());
    for (const QString &folder : copiedFolders)
        if (written)
            written = addFolder(*writer, office.store().folder(), folder);
    return written.and_then([&] { return writer->addFile(storeEntry, copy); }).and_then([&] {
        return writer->commit();
    });
}

/// Whether an entry is one that an office's folder has; anything else is not written anywhere.
bool isOffices(const QString &name)
{
    static const QRegularExpression known(
        QStringLiteral(R"(\A(office\.sqlite|(keys|quarantine)/[A-Za-z0-9_-][A-Za-z0-9._-]*)\z)"));
    return known.match(name).hasMatch();
}

Result<> extract(BackupReader &reader, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    QFile::setPermissions(folder, privateFolder);
    auto file = SafeFile::create(path, privateFile);
    if (!file)
        return tl::unexpected(file.error());
    for (;;) {
        const auto part = reader.read();
        if (!part)
            return tl::unexpected(part.error());
        if (part->isEmpty())
            return file->commit();
        if (const auto written = file->write(*part); !written)
            return written;
    }
}

Result<BackupContent> readContent(BackupReader &reader)
{
    QByteArray json;
    for (;;) {
        const auto part = reader.read();
        if (!part)
            return tl::unexpected(part.error());
        if (part->isEmpty())
            return contentFrom(QJsonDocument::fromJson(json).object());
        json += *part;
        if (json.size() > largestContent)
            return fail(ErrorCode::Damaged, QStringLiteral("the backup's first entry is too long"));
    }
}

/// Goes through a backup; \a take gets every entry but the first and may read it.
Result<BackupContent> walk(const QString &file, const QString &passphrase,
                           const std::function<Result<>(BackupReader &, const QString &)> &take)
{
    auto reader = BackupReader::open(file, passphrase);
    if (!reader)
        return tl::unexpected(reader.error());
    BackupContent content;
    bool hasStore = false;
    for (bool first = true;; first = false) {
        const auto entry = reader->next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            break;
        const QString &name = (*entry)->name;
        if (first != (name == contentEntry) || (!first && !isOffices(name)))
            return fail(ErrorCode::Damaged, QStringLiteral("the backup has an entry \"%1\"").arg(name));
        hasStore = hasStore || name == storeEntry;
        if (first) {
            auto read = readContent(*reader);
            if (!read)
                return read;
            content = *read;
        } else if (const auto taken = take(*reader, name); !taken) {
            return tl::unexpected(taken.error());
        }
    }
    if (!hasStore)
        return fail(ErrorCode::Damaged, QStringLiteral("the backup has no store"));
    return content;
}

/// A folder that was just filled: is it an office, whole, and the one that it says it is?
Result<> acceptRestored(const QString &folder, const BackupContent &content, qint64 nowMs)
{
    auto office = OfficeFolder::open(folder);
    if (!office)
        return tl::unexpected(office.error());
    const auto findings = office->store().check();
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return fail(ErrorCode::Damaged, findings->front());
    const auto acts = verifyActs(office->store(), office->signingKey().publicKey());
    if (!acts)
        return tl::unexpected(acts.error());
    const QByteArray after = QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact);
    return office->perform({QString(ActKind::officeRestored), nowMs, {}, content.office, {}, after},
                           [](Store &) { return Result<>(); });
}

} // namespace

Result<BackupContent> backUpOffice(OfficeFolder &office, const QString &file, const QString &passphrase,
                                   qint64 nowMs)
{
    if (passphrase.size() < shortestPassphrase)
        return fail(ErrorCode::WeakPassword,
                    QStringLiteral("a passphrase has %1 characters or more").arg(shortestPassphrase));
    if (const auto noted = noteMaking(office, nowMs); !noted)
        return tl::unexpected(noted.error());
    const auto content = contentOf(office.store(), nowMs);
    if (!content)
        return content;
    const Aside copy(office.store().folder() + QStringLiteral("/office.sqlite.copy"));
    return office.store()
        .copyTo(copy.path())
        .and_then([&] { return writeBackup(office, copy.path(), *content, file, passphrase); })
        .and_then([&] { return checkBackup(file, passphrase); });
}

Result<BackupContent> checkBackup(const QString &file, const QString &passphrase)
{
    return walk(file, passphrase, [](BackupReader &, const QString &) { return Result<>(); });
}

Result<BackupContent> restoreOffice(const QString &file, const QString &passphrase,
                                    const QString &folder, qint64 nowMs)
{
    const QFileInfo target(folder);
    if (target.exists() && (!target.isDir() || !QDir(folder).isEmpty()))
        return fail(ErrorCode::AlreadyExists, folder);
    Aside aside(target.absoluteFilePath() + QStringLiteral(".restoring"));
    QDir(aside.path()).removeRecursively(); // of a restoring that was cut short
    const auto content = walk(file, passphrase, [&](BackupReader &reader, const QString &name) {
        return extract(reader, aside.path() + u'/' + name);
    });
    if (!content)
        return content;
    if (const auto accepted = acceptRestored(aside.path(), *content, nowMs); !accepted)
        return tl::unexpected(accepted.error());
    QDir().rmdir(folder); // an empty one may stand there
    Disk &disk = systemDisk();
    if (const int renamed = disk.rename(aside.path(), target.absoluteFilePath()); renamed < 0)
        return tl::unexpected(diskError(renamed, folder));
    aside.letGo();
    if (const int synced = disk.syncFolder(target.absolutePath()); synced < 0)
        return tl::unexpected(diskError(synced, folder));
    return content;
}

} // namespace puas
