// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

using namespace puas;
using namespace puas::test;

namespace {

/// The reasons a damaged file may be refused with.
const QStringList reasons{QStringLiteral("damaged"), QStringLiteral("bad-signature"),
                          QStringLiteral("newer-format")};

} // namespace

/// One canonical bundle of 40 events and every way to lose its end or turn a bit.
class DamagedBundlesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTruncationIsRefused();
    void everyFlippedBitIsRefused();
    void addedBytesAreRefused();
    void theBundleItselfIsAccepted();

private:
    TestOffice m_office;
    QByteArray m_bundle;
    QByteArray m_before;
};

void DamagedBundlesTest::initTestCase()
{
    m_office.enrol(fixedSigningKey(1), QStringLiteral("A1"));
    m_bundle = honestBundle(fixedSigningKey(1), m_office.folder().boxKey().publicKey(),
                            encodeAll(canonicalHistory()))
                   .build();
    m_before = m_office.storeBytes();
    QVERIFY(!m_before.isEmpty());
}

void DamagedBundlesTest::everyTruncationIsRefused()
{
    for (qsizetype size = 0; size < m_bundle.size(); ++size)
        QCOMPARE(m_office.importBytes(m_bundle.first(size)), QStringLiteral("damaged"));
    QVERIFY2(m_office.storeBytes() == m_before, "a refused bundle changed the store");
}

void DamagedBundlesTest::everyFlippedBitIsRefused()
{
    QMap<QString, int> seen;
    for (qsizetype bit = 0; bit < m_bundle.size() * 8; ++bit) {
        QByteArray bad = m_bundle;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        const QString outcome = m_office.importBytes(bad);
        QVERIFY2(reasons.contains(outcome),
                 qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(outcome)));
        ++seen[outcome];
    }
    QVERIFY2(m_office.storeBytes() == m_before, "a refused bundle changed the store");
    QCOMPARE(seen.size(), reasons.size());
}

void DamagedBundlesTest::addedBytesAreRefused()
{
    for (const QByteArray &more : {QByteArray(1, '\0'), QByteArray("x"), m_bundle})
        QCOMPARE(m_office.importBytes(m_bundle + more), QStringLiteral("damaged"));
    QCOMPARE(m_office.importBytes('\0' + m_bundle), QStringLiteral("damaged"));
    QVERIFY2(m_office.storeBytes() == m_before, "a refused bundle changed the store");
}

void DamagedBundlesTest::theBundleItselfIsAccepted()
{
    // Else all of the above could have been refused for another reason.
    QCOMPARE(m_office.importBytes(m_bundle), QStringLiteral("accepted"));
    QCOMPARE(m_office.overall().n(), 34);
    QVERIFY2(m_office.storeBytes() != m_before, "the comparison sees what is committed");
}

QTEST_GUILESS_MAIN(DamagedBundlesTest)
#include "damaged_bundles_test.moc"
