// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trust/six_words.h"

#include "app/seal/hash.h"

#include <QFile>

namespace puas {

namespace {

constexpr char domain[] = "puas-six-words-1"; ///< with its NUL
constexpr int stretches = 1 << 18;
constexpr int words = 6;
constexpr int bitsOfWord = 10;

Hash stretchedHash(QByteArrayView invitationDocument, const PublicKey &kioskKey)
{
    Hasher hasher;
    hasher.add(QByteArrayView(domain, qsizetype(sizeof domain)));
    hasher.add(invitationDocument);
    hasher.add(toByteArray(kioskKey)); // of fixed length, so that the two cannot run together
    Hash hash = hasher.finish();
    const QByteArray first = toBytes(hash);
    for (int i = 0; i < stretches; ++i)
        hash = nextLink(hash, first);
    return hash;
}

} // namespace

const QStringList &wordList()
{
    static const QStringList list = [] {
        QFile file(QStringLiteral(":/puas/trust/six_words.txt"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return QString::fromLatin1(opened ? file.readAll() : QByteArray())
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }();
    return list;
}

QStringList sixWords(QByteArrayView invitationDocument, const PublicKey &kioskKey)
{
    const Hash hash = stretchedHash(invitationDocument, kioskKey);
    quint64 bits = 0;
    for (size_t i = 0; i < sizeof bits; ++i)
        bits = bits << 8 | hash[i];
    QStringList chosen;
    for (int i = 1; i <= words; ++i)
        chosen << wordList().at(qsizetype(bits >> (64 - i * bitsOfWord) & ((1 << bitsOfWord) - 1)));
    return chosen;
}

} // namespace puas
