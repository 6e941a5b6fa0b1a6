// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/made_documents.h"

#include "app/disk/safe_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace puas {

namespace {

constexpr qint64 largestMadeFile = 1 << 20;

QString entryOf(const QString &period, const QString &key)
{
    return period + u' ' + key;
}

QJsonObject readMade(const QString &file)
{
    const Result<QByteArray> bytes = readSmallFile(file, largestMadeFile);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

QString MadeDocuments::usualFile(const QString &officeCode)
{
    const QByteArray office = officeCode.toUtf8().toBase64(QByteArray::Base64UrlEncoding
                                                           | QByteArray::OmitTrailingEquals);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/puas/documents-%1.json").arg(QString::fromLatin1(office));
}

QDateTime MadeDocuments::lastMade(const QString &period, const QString &key) const
{
    return QDateTime::fromString(readMade(m_file).value(entryOf(period, key)).toString(), Qt::ISODate);
}

Result<> MadeDocuments::note(const QString &period, const QString &key, const QDateTime &when) const
{
    QJsonObject made = readMade(m_file);
    made.insert(entryOf(period, key), when.toUTC().toString(Qt::ISODate));
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return fail(ErrorCode::PermissionDenied, m_file);
    return writeFileSafely(m_file, QJsonDocument(made).toJson(),
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace puas
