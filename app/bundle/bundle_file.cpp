// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"

#include "app/bundle/layout.h"
#include "app/seal/sealed_stream.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace puas {

namespace {

using namespace bundle_layout;

constexpr qint64 largestBundle = qint64(4) * 1024 * 1024 * 1024;
constexpr qsizetype largestBody = 64 * 1024;
constexpr qint64 readSize = 1024 * 1024;

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCode::Damaged, QString::fromLatin1(what));
}

/// Exactly \a size bytes or nothing.
std::optional<QByteArray> readExactly(QFile &file, qint64 size)
{
    QByteArray bytes = file.read(size);
    return bytes.size() == size ? std::optional(std::move(bytes)) : std::nullopt;
}

Result<qsizetype> headerLengthFrom(const QByteArray &prefix)
{
    if (!std::equal(prefix.begin(), prefix.begin() + magicSize, magic))
        return damaged("this is not a bundle");
    const auto version = qFromLittleEndian<quint16>(prefix.constData() + magicSize);
    if (version > bundleFormatVersion)
        return fail(ErrorCode::NewerFormat, QStringLiteral("format %1").arg(version));
    if (version == 0)
        return damaged("format 0 does not exist");
    const auto length = qFromLittleEndian<quint32>(prefix.constData() + magicSize + versionSize);
    if (length == 0 || length > quint32(largestBundleHeader))
        return damaged("the header's length is out of range");
    return qsizetype(length);
}

Result<FileKey> openFileKey(QFile &file, const BundleHeader &header, const BoxKey &key)
{
    std::optional<QByteArray> mine;
    for (const BoxPublicKey &recipient : header.recipients) {
        const auto sealed = readExactly(file, sealedKeySize);
        if (!sealed)
            return damaged("the payload is too short");
        if (recipient == key.publicKey())
            mine = sealed;
    }
    if (!mine)
        return fail(ErrorCode::WrongOffice, QStringLiteral("the bundle is not sealed to this office"));
    const auto opened = key.open(*mine);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto fileKey = fixedBytes<32>(*opened);
    if (!fileKey)
        return damaged("the payload's key has a wrong length");
    return *fileKey;
}

Result<> readChunks(QFile &file, SealedStreamReader &stream, const ByteSink &sink)
{
    for (;;) {
        const QByteArray sealed = file.read(chunkSize + sealedChunkOverhead);
        if (sealed.isEmpty())
            return damaged("the sealed stream has no end");
        const auto chunk = stream.pull(sealed);
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (const auto taken = sink(chunk->plain); !taken)
            return taken;
        if (chunk->final)
            return file.atEnd() ? Result<>() : damaged("bytes follow the end of the sealed stream");
    }
}

} // namespace

Result<BundleFile> BundleFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    // A FIFO or a device on a stick would make the reader wait for ever.
    if (!info.isFile() || info.size() > largestBundle)
        return damaged("a bundle is a file of at most 4 GiB");
    BundleFile bundle;
    bundle.m_file = std::make_unique<QFile>(path);
    if (!bundle.m_file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, bundle.m_file->errorString());
    if (const auto read = bundle.readHeader(); !read)
        return tl::unexpected(read.error());
    return bundle;
}

Result<> BundleFile::readHeader()
{
    const auto prefix = readExactly(*m_file, prefixSize);
    if (!prefix)
        return damaged("the file is too short");
    const auto length = headerLengthFrom(*prefix);
    if (!length)
        return tl::unexpected(length.error());
    const auto headerBytes = readExactly(*m_file, *length);
    const auto signatureBytes = readExactly(*m_file, signatureSize);
    if (!headerBytes || !signatureBytes)
        return damaged("the file ends in its header");
    auto header = decodeBundleHeader(*headerBytes);
    if (!header)
        return tl::unexpected(header.error());
    m_signature = *fixedBytes<64>(*signatureBytes);
    if (!verifySignature(header->kioskKey, SignatureDomain::BundleHeader, *headerBytes, m_signature))
        return fail(ErrorCode::BadSignature, QStringLiteral("the header is not signed by its kiosk"));
    m_payloadStart = m_file->pos();
    if (quint64(m_file->size() - m_payloadStart) != header->payloadSize)
        return damaged("the file's size is not what the header says");
    m_header = std::move(*header);
    m_headerBytes = *headerBytes;
    return {};
}

Result<> BundleFile::verifyPayload()
{
    if (!m_file->seek(m_payloadStart))
        return fail(ErrorCode::Io, m_file->errorString());
    Hasher hasher;
    for (auto left = qint64(m_header.payloadSize); left > 0;) {
        const QByteArray piece = m_file->read(std::min(left, readSize));
        if (piece.isEmpty())
            return fail(ErrorCode::Io, m_file->errorString());
        hasher.add(piece);
        left -= piece.size();
    }
    if (hasher.finish() != m_header.payloadHash)
        return damaged("the payload is not the one that was signed");
    return {};
}

Result<> BundleFile::readBodies(const BoxKey &key, const BodySink &sink)
{
    if (!m_file->seek(m_payloadStart))
        return fail(ErrorCode::Io, m_file->errorString());
    const auto fileKey = openFileKey(*m_file, m_header, key);
    if (!fileKey)
        return tl::unexpected(fileKey.error());
    const auto streamHeader = readExactly(*m_file, sealedStreamHeaderSize);
    if (!streamHeader)
        return damaged("the payload is too short");
    auto stream = SealedStreamReader::start(*fileKey, *streamHeader);
    if (!stream)
        return tl::unexpected(stream.error());

    Hash link = m_header.previousHead;
    BodyDecompressor decompressor(
        [&](const QByteArray &body) {
            link = nextLink(link, body);
            return sink(body);
        },
        m_header.count(), largestBody);
    return readChunks(*m_file, *stream, [&](QByteArrayView piece) { return decompressor.add(piece); })
        .and_then([&] { return decompressor.finish(); })
        .and_then([&]() -> Result<> {
            if (link != m_header.head)
                return damaged("the events do not lead to the head");
            return {};
        });
}

} // namespace puas
