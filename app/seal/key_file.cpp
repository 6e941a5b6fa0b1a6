// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/key_file.h"

#include "app/disk/safe_file.h"

#include <QFile>
#include <QFileInfo>

namespace puas {

namespace {
constexpr qint64 largestKeyFile = 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
} // namespace

Result<QByteArray> readKeyFile(const QString &path, QByteArrayView tag)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (file.permissions() & others)
        return fail(ErrorCode::PermissionDenied, path + QStringLiteral(" is readable by others"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    const QByteArray line = file.read(largestKeyFile).trimmed();
    if (!line.startsWith(tag))
        return fail(ErrorCode::Damaged, path);
    const auto decoded = QByteArray::fromBase64Encoding(line.sliced(tag.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return fail(ErrorCode::Damaged, path);
    return decoded.decoded;
}

Result<> writeKeyFile(const QString &path, QByteArrayView tag, QByteArrayView secret)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    const QByteArray line = tag.toByteArray() + secret.toByteArray().toBase64() + '\n';
    return writeFileSafely(path, line, ownerOnly);
}

} // namespace puas
