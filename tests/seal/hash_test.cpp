// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/hash.h"

#include <QTest>

using namespace puas;

class HashTest : public QObject
{
    Q_OBJECT

private slots:
    void blake2bOf_data();
    void blake2bOf();
    void piecesHashAsTheWhole();
    void chainOfAKnownKey();
    void linkDependsOnOrder();
    void hashFromOtherLengthIsZero_data();
    void hashFromOtherLengthIsZero();
};

void HashTest::blake2bOf_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("hash");

    // Made with Python: hashlib.blake2b(data, digest_size=32).hexdigest()
    QTest::newRow("nothing") << QByteArray()
                             << "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8";
    QTest::newRow("abc") << QByteArray("abc")
                         << "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319";
}

void HashTest::blake2bOf()
{
    QFETCH(QByteArray, data);
    QTEST(toHex(blake2b(data)), "hash");
}

void HashTest::piecesHashAsTheWhole()
{
    Hasher hasher;
    hasher.add(QByteArrayView("a"));
    hasher.add(QByteArrayView());
    hasher.add(QByteArrayView("bc"));
    QCOMPARE(hasher.finish(), blake2b(QByteArrayView("abc")));
}

void HashTest::chainOfAKnownKey()
{
    // Made with Python from the public key of RFC 8032, 7.1, test 1.
    const QByteArray key = QByteArray::fromHex(
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    std::array<quint8, 32> publicKey;
    std::copy(key.begin(), key.end(), publicKey.begin());

    const Hash first = firstLink(publicKey);
    QCOMPARE(toHex(first),
             QStringLiteral("97dc7e96eb4273561136155cb7fa00e747f4b7362195d18d927bb54d5c72e8f7"));
    const Hash second = nextLink(first, QByteArrayView("a"));
    QCOMPARE(toHex(second),
             QStringLiteral("e6af0f8075f81f1ac2c7a938a4a34977297000b89c5c997a223e975a2a099d6b"));
    const Hash third = nextLink(second, QByteArrayView("bc"));
    QCOMPARE(toHex(third),
             QStringLiteral("0ec58e2210ab9f48dd6132596037f1a85aa8d12887605100f46897718cbb540d"));
}

void HashTest::linkDependsOnOrder()
{
    const Hash start{};
    const Hash ab = nextLink(nextLink(start, QByteArrayView("a")), QByteArrayView("b"));
    const Hash ba = nextLink(nextLink(start, QByteArrayView("b")), QByteArrayView("a"));
    QVERIFY(ab != ba);
}

void HashTest::hashFromOtherLengthIsZero_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 31, 33, 64})
        QTest::addRow("%d bytes", length) << length;
}

void HashTest::hashFromOtherLengthIsZero()
{
    QFETCH(int, length);
    QCOMPARE(hashFromBytes(QByteArray(length, '\x01')), Hash{});
}

QTEST_GUILESS_MAIN(HashTest)
#include "hash_test.moc"
