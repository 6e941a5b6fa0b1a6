// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup_stream.h"

#include <QtEndian>

#include <algorithm>

namespace puas {

namespace {

const QByteArray magicStart("puas-backup-");
const QByteArray magic("puas-backup-1\n");
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype longestName = 200;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

tl::unexpected<Error> damagedBackup(const char *what)
{
    return fail(ErrorCode::Damaged, QString::fromLatin1(what));
}

} // namespace

BackupWriter::BackupWriter(SafeFile file, const FileKey &key)
    : m_file(std::move(file)), m_stream(std::make_unique<SealedStreamWriter>(key))
{
}

Result<BackupWriter> BackupWriter::create(const QString &path, const QString &passphrase)
{
    const PassphraseSalt salt = newPassphraseSalt();
    const auto key = fileKeyFrom(passphrase, salt);
    if (!key)
        return tl::unexpected(key.error());
    auto file = SafeFile::create(path, ownerOnly);
    if (!file)
        return tl::unexpected(file.error());
    BackupWriter writer(std::move(*file), *key);
    QByteArray start = magic;
    start.append(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
    start += writer.m_stream->header();
    if (const auto written = writer.m_file.write(start); !written)
        return tl::unexpected(written.error());
    return writer;
}

Result<> BackupWriter::add(const QString &name, QByteArrayView content)
{
    return startEntry(name, content.size()).and_then([&] { return put(content); });
}

Result<> BackupWriter::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    qint64 left = file.size();
    if (const auto started = startEntry(name, left); !started)
        return started;
    while (left > 0) {
        const QByteArray part = file.read(std::min<qint64>(left, chunkSize));
        if (part.isEmpty())
            return fail(ErrorCode::Io, path);
        if (const auto written = put(part); !written)
            return written;
        left -= part.size();
    }
    return {};
}

Result<> BackupWriter::startEntry(const QString &name, qint64 size)
{
    const QByteArray bytes = name.toUtf8();
    if (bytes.isEmpty() || bytes.size() > longestName)
        return fail(ErrorCode::InvalidArgument, name);
    return put(bigEndian(quint16(bytes.size())) + bytes + bigEndian(quint64(size)));
}

Result<> BackupWriter::put(QByteArrayView plain)
{
    m_pending.append(plain.data(), plain.size());
    // One byte more than a chunk has to be there: the last chunk is marked final.
    while (m_pending.size() > chunkSize) {
        if (const auto written = writeChunk(QByteArrayView(m_pending).first(chunkSize), false);
            !written)
            return written;
        m_pending.remove(0, chunkSize);
    }
    return {};
}

Result<> BackupWriter::writeChunk(QByteArrayView plain, bool final)
{
    const QByteArray sealed = m_stream->push(plain, final);
    return m_file.write(bigEndian(quint32(sealed.size())) + sealed);
}

Result<> BackupWriter::commit()
{
    return put(bigEndian(quint16(0))) // no further entry
        .and_then([&] { return writeChunk(m_pending, true); })
        .and_then([&] { return m_file.commit(); });
}

BackupReader::BackupReader(std::unique_ptr<QFile> file, SealedStreamReader stream)
    : m_file(std::move(file)), m_stream(std::move(stream))
{
}

Result<BackupReader> BackupReader::open(const QString &path, const QString &passphrase)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return fail(ErrorCode::NotFound, path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    const QByteArray start = file->read(magic.size());
    if (start != magic)
        return fail(start.startsWith(magicStart) ? ErrorCode::NewerFormat : ErrorCode::InvalidInput,
                    path + QStringLiteral(" is no backup that this version reads"));
    PassphraseSalt salt;
    if (file->read(reinterpret_cast<char *>(salt.data()), qint64(salt.size())) != qint64(salt.size()))
        return damagedBackup("the backup ends in its first bytes");
    const auto key = fileKeyFrom(passphrase, salt);
    if (!key)
        return tl::unexpected(key.error());
    auto stream = SealedStreamReader::start(*key, file->read(sealedStreamHeaderSize));
    if (!stream)
        return tl::unexpected(stream.error());
    return BackupReader(std::move(file), std::move(*stream));
}

/// One more chunk into \c m_plain.
Result<> BackupReader::fill()
{
    if (m_atEnd)
        return damagedBackup("an entry is longer than the backup");
    const QByteArray length = m_file->read(sizeof(quint32));
    if (length.size() != sizeof(quint32))
        return damagedBackup("the backup ends in the middle");
    const auto size = qFromBigEndian<quint32>(length.constData());
    if (size < sealedChunkOverhead || size > chunkSize + sealedChunkOverhead)
        return damagedBackup("a chunk's length is out of range");
    const auto chunk = m_stream.pull(m_file->read(size));
    if (!chunk)
        return m_anyChunk ? damagedBackup("a chunk is not the one that was written")
                          : fail(ErrorCode::WrongPin, QStringLiteral("passphrase, or first bytes"));
    m_anyChunk = true;
    m_plain += chunk->plain;
    m_atEnd = chunk->final;
    if (m_atEnd && !m_file->atEnd())
        return damagedBackup("bytes follow the end");
    return {};
}

Result<QByteArray> BackupReader::take(qsizetype bytes)
{
    while (m_plain.size() < bytes)
        if (const auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
    const QByteArray taken = m_plain.first(bytes);
    m_plain.remove(0, bytes);
    return taken;
}

Result<std::optional<BackupReader::Entry>> BackupReader::next()
{
    while (m_left > 0)
        if (const auto passed = read(); !passed)
            return tl::unexpected(passed.error());
    const auto nameSize = take(sizeof(quint16));
    if (!nameSize)
        return tl::unexpected(nameSize.error());
    const auto size = qFromBigEndian<quint16>(nameSize->constData());
    if (size == 0) {
        if (!m_plain.isEmpty() || !m_atEnd)
            return damagedBackup("something follows the last entry");
        return std::optional<Entry>();
    }
    if (size > longestName)
        return damagedBackup("a name is too long");
    const auto name = take(size);
    if (!name)
        return tl::unexpected(name.error());
    const auto length = take(sizeof(quint64));
    if (!length)
        return tl::unexpected(length.error());
    m_left = qint64(qFromBigEndian<quint64>(length->constData()));
    if (m_left < 0)
        return damagedBackup("an entry's size is out of range");
    return Entry{QString::fromUtf8(*name), m_left};
}

Result<QByteArray> BackupReader::read()
{
    if (m_left == 0)
        return QByteArray();
    if (m_plain.isEmpty())
        if (const auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
    auto part = take(std::min<qint64>(m_left, m_plain.size()));
    if (part)
        m_left -= part->size();
    return part;
}

} // namespace puas
