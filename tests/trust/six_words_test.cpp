// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trust/six_words.h"
#include "tests/support/fixed_keys.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace puas;
using namespace puas::test;

namespace {

/// Whether one letter changed, added or left out makes one word of the other.
bool areOneLetterApart(const QString &one, const QString &other)
{
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto [s, l] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const auto skipped = longer.size() - shorter.size();
    if (s == shorter.end())
        return true;
    return std::equal(skipped == 0 ? s + 1 : s, shorter.end(), l + 1, longer.end());
}

} // namespace

class SixWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void theListIsWellFormed();
    void everyByteCounts();
    void theSameForBoth();
};

void SixWordsTest::theListIsWellFormed()
{
    const QStringList &list = wordList();
    QCOMPARE(list.size(), 1024);
    static const QRegularExpression form(QStringLiteral("\\A[a-z]{3,7}\\z"));
    QSet<QString> beginnings;
    for (const QString &word : list) {
        QVERIFY2(form.match(word).hasMatch(), qPrintable(word));
        QVERIFY2(!beginnings.contains(word.left(4)), qPrintable(word));
        beginnings.insert(word.left(4));
    }
    QVERIFY(std::is_sorted(list.begin(), list.end()));
    // Read aloud or copied with one slip, no word becomes another.
    for (const QString &one : list)
        for (const QString &other : list)
            QVERIFY2(one == other || !areOneLetterApart(one, other), qPrintable(one + u' ' + other));
}

void SixWordsTest::everyByteCounts()
{
    const QByteArray invitation = "an invitation";
    const PublicKey key = fixedSigningKey(1).publicKey();
    const QStringList words = sixWords(invitation, key);
    QCOMPARE(words.size(), 6);
    QByteArray otherInvitation = invitation;
    otherInvitation.back() = 'm';
    PublicKey otherKey = key;
    otherKey.back() ^= 1;
    // The end of the one may not be taken for the beginning of the other.
    PublicKey shifted;
    std::copy(key.begin() + 1, key.end(), shifted.begin());
    shifted.back() = 0;
    const QByteArray longer = invitation + char(key.front());
    QSet<QStringList> all{words, sixWords(otherInvitation, key), sixWords(invitation, otherKey),
                          sixWords(longer, shifted), sixWords(invitation + '\0', key)};
    QCOMPARE(all.size(), 5);
}

void SixWordsTest::theSameForBoth()
{
    QCOMPARE(sixWords("x", fixedSigningKey(1).publicKey()),
             sixWords("x", fixedSigningKey(1).publicKey()));
}

QTEST_GUILESS_MAIN(SixWordsTest)
#include "six_words_test.moc"
