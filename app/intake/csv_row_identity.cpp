// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_row_identity.h"

#include <QtEndian>

namespace puas {

namespace {

// What is hashed; never change: stores know rows by it.
constexpr QByteArrayView contentDomain("puas-csv-row-1\0", 15);
constexpr QByteArrayView identityDomain("puas-csv-row-identity-1\0", 24);
constexpr QByteArrayView rowsDomain("puas-csv-rows-1\0", 16);

void addNumber(QByteArray &bytes, quint64 value)
{
    const quint64 bigEndian = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void addText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(bytes, quint64(utf8.size()));
    bytes.append(utf8);
}

} // namespace

Hash csvRowContent(const RatingRecord &rating)
{
    QByteArray bytes = contentDomain.toByteArray();
    addNumber(bytes, quint64(rating.atUtcMs));
    for (const QString &code : {rating.office, rating.counter, rating.officer, rating.service})
        addText(bytes, code);
    addNumber(bytes, rating.answers.size());
    for (const Answer &answer : rating.answers) {
        addText(bytes, answer.question);
        addNumber(bytes, quint64(answer.value));
        addNumber(bytes, quint64(answer.top));
    }
    return blake2b(bytes);
}

Hash CsvRowIdentity::next(const Hash &content)
{
    QByteArray bytes = identityDomain.toByteArray() + toBytes(content);
    addNumber(bytes, m_seen[content]++);
    return blake2b(bytes);
}

CsvRowsHash::CsvRowsHash()
{
    m_hasher.add(rowsDomain);
}

void CsvRowsHash::add(qint64 line, const Hash &identity, const Hash &content)
{
    QByteArray bytes;
    addNumber(bytes, quint64(line));
    m_hasher.add(bytes + toBytes(identity) + toBytes(content));
}

} // namespace puas
