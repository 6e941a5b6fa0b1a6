// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundle_forge.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/stored_files.h"
#include "tests/support/test_folder.h"

#include <QProcess>

using namespace puas;
using namespace puas::test;

namespace {

const QString script = QStringLiteral(PUAS_SOURCE_DIR "/packaging/auditor/puas-audit");

QString hexKey(const PublicKey &key)
{
    return QString::fromLatin1(toByteArray(key).toHex());
}

struct Verdict {
    int status = -1;
    QString text;
};

Verdict audit(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("python3"), QStringList{script} + arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll()).trimmed()};
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
};

void AuditTest::judges_data()
{
    QTest::addColumn<QByteArray>("bundle");
    QTest::addColumn<QString>("says");

    const QByteArray good = storedBundle().build();
    const auto setField = [](int field, QCborValue value) {
        return with([=](BundleForge &forge) {
            forge.changeFields = [=](QCborMap &fields) { puas::test::setField(fields, field, value); };
        });
    };
    QTest::newRow("a good one") << good << "sound, kiosk";
    QTest::newRow("its numbers") << good
                                 << QStringLiteral("events 1 to 40, head ")
                                        + toHex(storedHeader().head);
    QTest::newRow("from event 7 on") << honestBundle(fixedSigningKey(1), fixedBoxKey(3).publicKey(),
                                                     encodeAll(canonicalHistory()), 7, Hash{1})
                                            .build()
                                     << "sound, kiosk";
    QTest::newRow("nothing") << QByteArray() << "this is not a bundle";
    QTest::newRow("something else") << QByteArray(5000, 'x') << "this is not a bundle";
    QTest::newRow("format 2") << with([](BundleForge &f) { f.version = quint16(2); })
                              << "format 2 is not known";
    QTest::newRow("forged signature")
        << with([](BundleForge &f) { f.signer = fixedSigningKey(9); }) << "not signed by its kiosk";
    QTest::newRow("cut at the end") << good.chopped(1) << "size is not what the header says";
    QTest::newRow("a byte more") << good + 'x' << "size is not what the header says";
    QTest::newRow("cut in the header") << good.first(100) << "ends in its header";
    QTest::newRow("last byte changed")
        << good.chopped(1) + char(good.back() ^ 1) << "not the one that was signed";
    QTest::newRow("unknown field") << setField(16, 1) << "unknown field 16";
    QTest::newRow("another kiosk's id") << setField(2, QString(32, u'0')) << "id is not its key's";
    QTest::newRow("last before first") << setField(5, -1) << "contradict each other";
    QTest::newRow("a receipt beyond") << setField(8, 99) << "beyond the last event";
    QTest::newRow("another beginning") << setField(6, QByteArray(32, 'x')) << "first link";
    QTest::newRow("a default written out") << setField(8, 0) << "writes out a default";
    QTest::newRow("a float") << setField(9, 1.5) << "type that headers do not have";
}

void AuditTest::judges()
{
    QFETCH(QByteArray, bundle);
    QFETCH(QString, says);
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("b.puas"));
    putContent(path, bundle);
    const Verdict answer = audit({path});
    QVERIFY2(answer.text.contains(says), qPrintable(answer.text));
    QCOMPARE(answer.status, answer.text.contains(QStringLiteral("NOT sound")) ? 4 : 0);
    QCOMPARE(answer.text.contains(QStringLiteral("NOT sound")),
             !says.startsWith(QStringLiteral("sound")) && !says.startsWith(QStringLiteral("events")));
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
