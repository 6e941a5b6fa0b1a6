// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/auditor.h"
#include "tests/support/bundle_forge.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/stored_files.h"
#include "tests/support/test_folder.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

QString hexKey(const PublicKey &key)
{
    return QString::fromLatin1(toByteArray(key).toHex());
}

/// The stored history as a bundle that can be told to lie.
BundleForge storedBundle()
{
    return honestBundle(fixedSigningKey(storedKioskKey), fixedBoxKey(storedBoxKey).publicKey(),
                        encodeAll(canonicalHistory()));
}

QByteArray with(const std::function<void(BundleForge &)> &lie)
{
    BundleForge forge = storedBundle();
    lie(forge);
    return forge.build();
}

struct Case {
    const char *name;
    QByteArray bundle;
    QString says;
};

std::vector<Case> cases()
{
    const QByteArray good = storedBundle().build();
    const auto setField = [](int field, QCborValue value) {
        return with([=](BundleForge &forge) {
            forge.changeFields = [=](QCborMap &fields) { puas::test::setField(fields, field, value); };
        });
    };
    return {
        {"a good one", good, QStringLiteral("sound, kiosk")},
        {"its numbers", good, QStringLiteral("events 1 to 40, head ") + toHex(storedHeader().head)},
        {"from event 7 on",
         honestBundle(fixedSigningKey(1), fixedBoxKey(3).publicKey(), encodeAll(canonicalHistory()), 7,
                      Hash{1})
             .build(),
         QStringLiteral("sound, kiosk")},
        {"nothing", QByteArray(), QStringLiteral("this is not a bundle")},
        {"something else", QByteArray(5000, 'x'), QStringLiteral("this is not a bundle")},
        {"format 2", with([](BundleForge &f) { f.version = quint16(2); }),
         QStringLiteral("format 2 is not known")},
        {"forged signature", with([](BundleForge &f) { f.signer = fixedSigningKey(9); }),
         QStringLiteral("not signed by its kiosk")},
        {"cut at the end", good.chopped(1), QStringLiteral("size is not what the header says")},
        {"a byte more", good + 'x', QStringLiteral("size is not what the header says")},
        {"cut in the header", good.first(100), QStringLiteral("ends in its header")},
        {"last byte changed", good.chopped(1) + char(good.back() ^ 1),
         QStringLiteral("not the one that was signed")},
        {"unknown field", setField(16, 1), QStringLiteral("unknown field 16")},
        {"another kiosk's id", setField(2, QString(32, u'0')), QStringLiteral("id is not its key's")},
        {"last before first", setField(5, -1), QStringLiteral("contradict each other")},
        {"a receipt beyond", setField(8, 99), QStringLiteral("beyond the last event")},
        {"another beginning", setField(6, QByteArray(32, 'x')), QStringLiteral("first link")},
        {"a default written out", setField(8, 0), QStringLiteral("writes out a default")},
        {"a float", setField(9, 1.5), QStringLiteral("type that Puas does not write")},
    };
}

} // namespace

/// The auditor's script, which shares no line with Puas, agrees with it.
class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void turnedBitsAreFound();
    void confirmsByReceipt_data();
    void confirmsByReceipt();
    void wrongUsage();

private:
    TestFolder m_folder;
    QStringList m_lines;
};

void AuditTest::judges_data()
{
    QTest::addColumn<size_t>("index");
    const std::vector<Case> all = cases();
    QStringList paths;
    for (size_t i = 0; i < all.size(); ++i) {
        QTest::addRow("%s", all[i].name) << i;
        paths << m_folder.file(QStringLiteral("%1.puas").arg(i));
        putContent(paths.last(), all[i].bundle);
    }
    // One call for all of them: a line a bundle.
    const Verdict verdict = audit(paths);
    QCOMPARE(verdict.status, 4);
    m_lines = verdict.text.split(QLatin1Char('\n'));
    QCOMPARE(m_lines.size(), paths.size());
}

void AuditTest::judges()
{
    QFETCH(size_t, index);
    const QString line = m_lines.at(qsizetype(index));
    const QString says = cases()[index].says;
    QVERIFY2(line.contains(says), qPrintable(line));
    const bool isSound = says.startsWith(QStringLiteral("sound"))
                         || says.startsWith(QStringLiteral("events"));
    QCOMPARE(line.contains(QStringLiteral("NOT sound")), !isSound);
}

void AuditTest::turnedBitsAreFound()
{
    const QByteArray good = storedBundle().build();
    const TestFolder folder;
    QStringList paths;
    for (qsizetype at = 0; at < good.size(); at += 97) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ (1 << (at % 8)));
        paths << folder.file(QStringLiteral("%1.puas").arg(at));
        putContent(paths.last(), bad);
    }
    const Verdict answer = audit(paths);
    QCOMPARE(answer.status, 4);
    QCOMPARE(answer.text.count(QStringLiteral("NOT sound")), paths.size());
}

void AuditTest::confirmsByReceipt_data()
{
    QTest::addColumn<QByteArray>("receipt");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");

    const SigningKey office = fixedSigningKey(storedOfficeKey);
    Receipt earlier = storedReceipt();
    earlier.seq = 12;
    Receipt fork = storedReceipt();
    fork.head[31] ^= 1;
    Receipt other = storedReceipt();
    other.kiosk = QString(32, u'0');
    QTest::newRow("of the last event")
        << signReceipt(office, storedReceipt()) << 0 << "confirmed up to event 40";
    QTest::newRow("of an earlier one")
        << signReceipt(office, earlier) << 0 << "the receipt speaks of event 12";
    QTest::newRow("of another history")
        << signReceipt(office, fork) << 4 << "the office has another event 40";
    QTest::newRow("for another kiosk") << signReceipt(office, other) << 4 << "for another kiosk";
    QTest::newRow("forged") << signReceipt(fixedSigningKey(9), storedReceipt()) << 4
                            << "not signed by the office";
    QTest::newRow("nonsense") << QByteArray("nonsense") << 4 << "no receipt";
}

void AuditTest::confirmsByReceipt()
{
    QFETCH(QByteArray, receipt);
    const TestFolder folder;
    putContent(folder.file(QStringLiteral("b.puas")), storedBundle().build());
    putContent(folder.file(QStringLiteral("receipt.signed")), receipt);
    const Verdict answer = audit(
        {QStringLiteral("--receipt"), folder.file(QStringLiteral("receipt.signed")),
         QStringLiteral("--office"), hexKey(fixedSigningKey(storedOfficeKey).publicKey()),
         folder.file(QStringLiteral("b.puas"))});
    QTEST(answer.status, "status");
    QFETCH(QString, says);
    QVERIFY2(answer.text.contains(says), qPrintable(answer.text));
}

void AuditTest::wrongUsage()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("b.puas"));
    putContent(path, storedBundle().build());
    QCOMPARE(audit({}).status, 2);
    QCOMPARE(audit({QStringLiteral("--key"), QStringLiteral("xyz"), path}).status, 2);
    QCOMPARE(audit({QStringLiteral("--receipt"), path, path}).status, 2);
    QCOMPARE(audit({QStringLiteral("--key"), hexKey(fixedSigningKey(storedKioskKey).publicKey()), path})
                 .status,
             0);
    QCOMPARE(audit({QStringLiteral("--key"), hexKey(fixedSigningKey(9).publicKey()), path}).status, 4);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
