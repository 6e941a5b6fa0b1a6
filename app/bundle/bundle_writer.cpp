// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_writer.h"

#include "app/bundle/layout.h"
#include "app/disk/safe_file.h"
#include "app/seal/sealed_stream.h"

#include <QFile>
#include <QtEndian>

namespace puas {

namespace {

using namespace bundle_layout;

constexpr qint64 copySize = 1024 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Collects the payload in a file aside: its hash has to stand in the header before it.
class PayloadWriter
{
public:
    PayloadWriter(const QString &path, const std::vector<BoxPublicKey> &recipients)
        : m_file(path), m_key(newFileKey()), m_stream(m_key), m_recipients(recipients)
    {
    }
    ~PayloadWriter() { m_file.remove(); }

    Result<> start()
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            return fail(ErrorCode::Io, m_file.errorString());
        m_file.setPermissions(ownerOnly);
        for (const BoxPublicKey &recipient : m_recipients) {
            const QByteArray sealed = seal(recipient,
                                           QByteArrayView(m_key.data(), qsizetype(m_key.size())));
            if (sealed.size() != sealedKeySize)
                return fail(ErrorCode::Crypto, QStringLiteral("a recipient's key is not usable"));
            if (const auto written = put(sealed); !written)
                return written;
        }
        return put(m_stream.header());
    }

    Result<> add(QByteArrayView compressed)
    {
        m_pending.append(compressed.data(), compressed.size());
        // One byte more than a chunk has to be there: the last chunk is marked final.
        while (m_pending.size() > chunkSize) {
            if (const auto written = put(
                    m_stream.push(QByteArrayView(m_pending).first(chunkSize), false));
                !written)
                return written;
            m_pending.remove(0, chunkSize);
        }
        return {};
    }

    Result<> finish(BundleHeader &header)
    {
        if (const auto written = put(m_stream.push(m_pending, true)); !written)
            return written;
        header.payloadSize = quint64(m_size);
        header.payloadHash = m_hash.finish();
        return {};
    }

    Result<> copyTo(SafeFile &out)
    {
        if (!m_file.seek(0))
            return fail(ErrorCode::Io, m_file.errorString());
        while (!m_file.atEnd()) {
            const QByteArray piece = m_file.read(copySize);
            if (piece.isEmpty())
                return fail(ErrorCode::Io, m_file.errorString());
            if (const auto written = out.write(piece); !written)
                return written;
        }
        if (m_file.pos() != m_size)
            return fail(ErrorCode::Io, QStringLiteral("the payload aside is not whole"));
        return {};
    }

private:
    Result<> put(QByteArrayView bytes)
    {
        m_hash.add(bytes);
        m_size += bytes.size();
        if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return fail(m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                     : ErrorCode::Io,
                        m_file.errorString());
        return {};
    }

    QFile m_file;
    FileKey m_key;
    SealedStreamWriter m_stream;
    const std::vector<BoxPublicKey> &m_recipients;
    QByteArray m_pending;
    Hasher m_hash;
    qint64 m_size = 0;
};

QByteArray prefix(qsizetype headerLength)
{
    QByteArray bytes(magic, magicSize);
    bytes.resize(prefixSize);
    qToLittleEndian(bundleFormatVersion, bytes.data() + magicSize);
    qToLittleEndian(quint32(headerLength), bytes.data() + magicSize + versionSize);
    return bytes;
}

/// Follows the chain while the bodies go by, so that a bundle never says what its own
/// payload does not.
Result<> writePayload(PayloadWriter &payload, BundleHeader &header, const BodySource &bodies)
{
    BodyCompressor compressor([&](QByteArrayView piece) { return payload.add(piece); });
    Hash link = header.previousHead;
    quint64 count = 0;
    return payload.start()
        .and_then([&] {
            return bodies([&](const QByteArray &body) {
                link = nextLink(link, body);
                ++count;
                return compressor.add(body);
            });
        })
        .and_then([&]() -> Result<> {
            if (count != header.count() || link != header.head)
                return fail(ErrorCode::InvalidArgument,
                            QStringLiteral("the events do not lead to the head"));
            return {};
        })
        .and_then([&] { return compressor.finish(); })
        .and_then([&] { return payload.finish(header); });
}

} // namespace

Result<QString> writeBundle(const QString &folder, BundleHeader header, const SigningKey &key,
                            const BodySource &bodies, Disk &disk)
{
    const QString path = folder + QLatin1Char('/') + header.fileName();
    PayloadWriter payload(path + QStringLiteral(".payload"), header.recipients);
    if (const auto written = writePayload(payload, header, bodies); !written)
        return tl::unexpected(written.error());

    const QByteArray headerBytes = encodeBundleHeader(header);
    if (const auto readable = decodeBundleHeader(headerBytes); !readable)
        return fail(ErrorCode::InvalidArgument, readable.error().detail);
    auto file = SafeFile::create(path, ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther,
                                 disk);
    if (!file)
        return tl::unexpected(file.error());
    return file->write(prefix(headerBytes.size()))
        .and_then([&] { return file->write(headerBytes); })
        .and_then([&] {
            return file->write(toByteArray(key.sign(SignatureDomain::BundleHeader, headerBytes)));
        })
        .and_then([&] { return payload.copyTo(*file); })
        .and_then([&] { return file->commit(); })
        .map([&] { return path; });
}

} // namespace puas
