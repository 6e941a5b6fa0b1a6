// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/named_lies.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/test_office.h"

#include <algorithm>

using namespace puas;
using namespace puas::test;

namespace {

/// What speaks against a kiosk goes into the quarantine; all else leaves no trace.
bool isKeptAsProof(const QString &outcome)
{
    return outcome == QLatin1String("fork") || outcome == QLatin1String("rollback")
           || outcome == QLatin1String("revoked");
}

} // namespace

/// The named cases of a bundle that lies, each signed by a key that could sign it.
class MalformedBundlesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lie_data();
    void lie();

private:
    TestOffice m_template;
    BoxPublicKey m_officeKey{};
    std::vector<NamedLie> m_cases;
};

void MalformedBundlesTest::initTestCase()
{
    m_template.enrol(fixedSigningKey(enrolledFill), QStringLiteral("A1"));
    m_template.enrol(fixedSigningKey(revokedFill), QStringLiteral("A2"));
    QVERIFY(m_template.folder().store().registry().revokeKiosk(
        fingerprint(fixedSigningKey(revokedFill).publicKey()), importTimeMs));
    m_officeKey = m_template.folder().boxKey().publicKey();
    MemoryKiosk kiosk(enrolledFill, QStringLiteral("A1"));
    for (quint64 i = 0; i < storedEvents; ++i)
        kiosk.add(canonicalHistory()[i].payload);
    QCOMPARE(m_template.importBytes(kiosk.bundle(m_officeKey).build()), QStringLiteral("accepted"));
    m_template.close();
    m_cases = lyingHeaders(m_officeKey);
    std::ranges::move(lyingPayloads(m_officeKey), std::back_inserter(m_cases));
    QVERIFY(m_cases.size() >= 60);
}

void MalformedBundlesTest::lie_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%s", m_cases[i].name) << i;
}

void MalformedBundlesTest::lie()
{
    QFETCH(size_t, index);
    TestOffice office(m_template.path());
    BundleForge forge = canonicalKiosk(enrolledFill).bundle(m_officeKey);
    m_cases[index].lie(forge);
    const QByteArray bundle = forge.build();
    const QByteArray before = office.storeBytes();
    const Tally tally = office.overall();

    const QString outcome = office.importBytes(bundle);
    QVERIFY2(
        outcome == QLatin1String(m_cases[index].outcome),
        qPrintable(outcome + QStringLiteral(": ")
                   + (office.lastOutcome().reason ? office.lastOutcome().reason->detail : QString())));
    if (outcome == QLatin1String("accepted"))
        return;
    QVERIFY2(office.lastOutcome().kept || office.storeBytes() == before,
             "a refused bundle changed the store");
    QCOMPARE(bool(office.lastOutcome().kept), isKeptAsProof(outcome));
    QVERIFY(office.overall() == tally);
    // And the honest one still comes in.
    QCOMPARE(office.importBytes(canonicalKiosk(enrolledFill).bundle(m_officeKey).build()),
             QStringLiteral("accepted"));
    QCOMPARE(office.overall().n(), 34);
}

QTEST_GUILESS_MAIN(MalformedBundlesTest)
#include "malformed_bundles_test.moc"
