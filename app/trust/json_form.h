// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/seal/keys.h"

#include <QJsonDocument>
#include <QJsonObject>

/// \file
/// The JSON form that this folder's documents share: one line, keys in alphabetical order,
/// keys and hashes as hexadecimal digits. Private to this folder.

namespace puas {

/// The number that every document of this folder carries under "format".
inline constexpr int trustFormat = 1;
inline constexpr int longestTrustText = 200; ///< UTF-16 units
inline const QString formatKey = QStringLiteral("format");

[[nodiscard]] inline QByteArray toJsonForm(QJsonObject object)
{
    object.insert(formatKey, trustFormat);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Damaged where it is no object; NewerFormat for a later number.
[[nodiscard]] inline Result<QJsonObject> fromJsonForm(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 format = object.value(formatKey).toInteger();
    if (format > trustFormat)
        return fail(ErrorCode::NewerFormat, QStringLiteral("format %1").arg(format));
    if (format != trustFormat)
        return fail(ErrorCode::Damaged, QStringLiteral("a document without its format"));
    return object;
}

template<size_t N>
[[nodiscard]] QString hexOf(const std::array<quint8, N> &bytes)
{
    return QString::fromLatin1(toByteArray(bytes).toHex());
}

/// All zero where it is not there; the comparison with the one form finds that.
template<size_t N>
[[nodiscard]] std::array<quint8, N> bytesAt(const QJsonObject &object, const QString &key)
{
    return fixedBytes<N>(QByteArray::fromHex(object.value(key).toString().toLatin1()))
        .value_or(std::array<quint8, N>{});
}

/// 32 small hexadecimal digits: a kiosk's id, an invitation's.
[[nodiscard]] inline bool isShortHex(const QString &text)
{
    constexpr qsizetype digits = 32;
    static const QString allowed = QStringLiteral("0123456789abcdef");
    return text.size() == digits
           && std::all_of(text.begin(), text.end(), [](QChar c) { return allowed.contains(c); });
}

} // namespace puas
