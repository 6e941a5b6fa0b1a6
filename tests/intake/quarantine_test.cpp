// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/intake/quarantine_bundle.h"
#include "tests/support/cutting_vfs.h"
#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

using namespace puas;
using namespace puas::test;

namespace {

const QString counter = QStringLiteral("A1");

/// An office that has 8 events of a kiosk, in two bundles of 4, and a clone of that kiosk
/// that parts after event 5.
struct Fixture {
    TestOffice office;
    MemoryKiosk kiosk{1, counter};
    MemoryKiosk clone = kiosk;
    BoxPublicKey key = office.folder().boxKey().publicKey();
    QByteArray second; ///< the bundle that brought 5 to 8

    Fixture()
    {
        office.enrol(kiosk.key(), counter);
        kiosk.rate({4, 4, 4, 4});
        take(kiosk.bundle(key).build());
        kiosk.rate(4);
        clone = kiosk;
        kiosk.rate({4, 4, 4});
        second = kiosk.bundle(key, 5).build();
        take(second);
        clone.rate({1, 1, 1, 1});
    }

    void take(const QByteArray &bundle)
    {
        const QString outcome = office.importBytes(bundle);
        if (outcome != QLatin1String("accepted"))
            qFatal("%s", qPrintable(outcome));
    }
    void revoke()
    {
        const auto revoked = office.folder().store().registry().revokeKiosk(id(), importTimeMs);
        if (!revoked)
            qFatal("not revoked");
    }
    [[nodiscard]] QString id() const { return fingerprint(kiosk.key().publicKey()); }
    [[nodiscard]] std::vector<QuarantinedBundle> kept()
    {
        return office.folder().store().quarantine().bundles().value();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(quarantinePath(office.path())).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] std::vector<Act> acts()
    {
        std::vector<Act> acts;
        const auto walked = verifyActs(office.folder().store(),
                                       office.folder().signingKey().publicKey(),
                                       [&](quint64, const Act &act) {
                                           acts.push_back(act);
                                           return true;
                                       });
        if (!walked)
            qFatal("%s", qPrintable(walked.error().detail));
        return acts;
    }
    /// What pay is made of, as it has to stay.
    [[nodiscard]] bool isUntouched()
    {
        const auto row = office.folder().store().registry().kiosk(id());
        return office.overall().n() == 8 && row && row->lastSeq == 8
               && row->lastLink == toBytes(kiosk.linkAt(8));
    }
};

QByteArray signedHeaderOf(const QByteArray &bundle)
{
    const TestFolder folder;
    putContent(folder.file(QStringLiteral("b.puas")), bundle);
    return BundleFile::open(folder.file(QStringLiteral("b.puas")))->headerBytes();
}

} // namespace

/// What contradicts the office's data stays outside of them, and is kept with its proof.
class QuarantineTest : public QObject
{
    Q_OBJECT

private slots:
    void forkIsKeptBesideTheOwnProof();
    void partingIsTheFirstDifference_data();
    void partingIsTheFirstDifference();
    void actSaysWhatWasKept();
    void rollbackIsKept();
    void revokedKiosksBundleIsKept();
    void kioskThatNeverSentHasNoOwnProof();
    void sameBundleIsKeptOnce();
    void otherRefusalsAreNotKept_data();
    void otherRefusalsAreNotKept();
    void unsignedContentIsKeptByItsHeader();
    void failingDiskKeepsNothingHalf_data();
    void failingDiskKeepsNothingHalf();
    void cutAtEveryWrite();
};

void QuarantineTest::forkIsKeptBesideTheOwnProof()
{
    Fixture f;
    const QByteArray fork = f.clone.bundle(f.key).build();
    QCOMPARE(f.office.importBytes(fork), QStringLiteral("fork"));
    QVERIFY(f.isUntouched());
    QCOMPARE(f.kept().size(), 1u);
    const QuarantinedBundle kept = f.kept().front();
    QCOMPARE(f.office.lastOutcome().kept, std::optional(kept));
    QCOMPARE(kept.kiosk, f.id());
    QCOMPARE(kept.firstSeq, 1);
    QCOMPARE(kept.lastSeq, 9);
    QCOMPARE(kept.reason, QStringLiteral("fork"));
    QCOMPARE(kept.detail, QStringLiteral("event 6 is not the one the office has"));
    QCOMPARE(kept.header, signedHeaderOf(fork));
    QCOMPARE(kept.partsAtSeq, 6);
    QCOMPARE(kept.ownLink, toBytes(f.kiosk.linkAt(6)));
    QCOMPARE(kept.theirLink, toBytes(f.clone.linkAt(6)));
    QCOMPARE(kept.ownHeader, signedHeaderOf(f.second));
    // Both signatures are the same kiosk's: that is the proof.
    const PublicKey key = f.kiosk.key().publicKey();
    for (const auto &[header, signature] :
         {std::pair(kept.header, kept.signature), std::pair(kept.ownHeader, kept.ownSignature)})
        QVERIFY(
            verifySignature(key, SignatureDomain::BundleHeader, header, *fixedBytes<64>(signature)));
    QCOMPARE(f.files(), QStringList{quarantineFileName(kept.fileHash)});
    QCOMPARE(kept.fileHash, toBytes(blake2b(fork)));
    QCOMPARE(contentOf(quarantinePath(f.office.path()) + QLatin1Char('/') + f.files().front()), fork);
}

void QuarantineTest::partingIsTheFirstDifference_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<qint64>("parting");
    QTest::newRow("the whole history") << 1 << qint64(6);
    QTest::newRow("from the parting on") << 6 << qint64(6);
    QTest::newRow("it began before the bundle") << 8 << qint64(7);
}

void QuarantineTest::partingIsTheFirstDifference()
{
    QFETCH(int, first);
    QFETCH(qint64, parting);
    Fixture f;
    QCOMPARE(f.office.importBytes(f.clone.bundle(f.key, quint64(first)).build()),
             QStringLiteral("fork"));
    QCOMPARE(f.kept().front().partsAtSeq, parting);
}

void QuarantineTest::actSaysWhatWasKept()
{
    Fixture f;
    QCOMPARE(f.office.importBytes(f.clone.bundle(f.key).build()), QStringLiteral("fork"));
    const Act act = f.acts().back();
    QCOMPARE(act.kind, QStringLiteral("bundle-quarantined"));
    QCOMPARE(act.subject, f.id());
    const QuarantinedBundle kept = f.kept().front();
    const QJsonObject after{
        {QStringLiteral("first"), 1},
        {QStringLiteral("last"), 9},
        {QStringLiteral("head"), toHex(f.clone.linkAt(9))},
        {QStringLiteral("reason"), QStringLiteral("fork")},
        {QStringLiteral("detail"), QStringLiteral("event 6 is not the one the office has")},
        {QStringLiteral("at"), importTimeMs},
        {QStringLiteral("parts_at"), 6},
        {QStringLiteral("file"), QString::fromLatin1(kept.fileHash.toHex())},
        {QStringLiteral("proof"), toHex(blake2b(kept.header + kept.signature))},
        {QStringLiteral("own"),
         toHex(blake2b(kept.ownHeader + kept.ownSignature + kept.ownLink + kept.theirLink))}};
    QCOMPARE(QJsonDocument::fromJson(act.after).object(), after);
}

void QuarantineTest::rollbackIsKept()
{
    Fixture f;
    f.kiosk.take(8);
    f.kiosk.rate(4);
    f.take(f.kiosk.bundle(f.key).build());
    QCOMPARE(f.office.importBytes(f.clone.bundle(f.key).build()), QStringLiteral("rollback"));
    QCOMPARE(f.kept().front().reason, QStringLiteral("rollback"));
    QCOMPARE(f.kept().front().partsAtSeq, 6);
}

void QuarantineTest::revokedKiosksBundleIsKept()
{
    Fixture f;
    f.revoke();
    f.kiosk.rate(4);
    const QByteArray bundle = f.kiosk.bundle(f.key).build();
    QCOMPARE(f.office.importBytes(bundle), QStringLiteral("revoked"));
    const QuarantinedBundle kept = f.kept().front();
    QCOMPARE(kept.reason, QStringLiteral("revoked"));
    QCOMPARE(kept.partsAtSeq, 0);
    QVERIFY(kept.ownLink.isEmpty() && kept.theirLink.isEmpty());
    QCOMPARE(kept.ownHeader, signedHeaderOf(f.second));
    QCOMPARE(f.files(), QStringList{quarantineFileName(toBytes(blake2b(bundle)))});
}

void QuarantineTest::kioskThatNeverSentHasNoOwnProof()
{
    Fixture f;
    MemoryKiosk silent(2, QStringLiteral("A2"));
    f.office.enrol(silent.key(), QStringLiteral("A2"));
    QVERIFY(f.office.folder().store().registry().revokeKiosk(fingerprint(silent.key().publicKey()),
                                                             importTimeMs));
    silent.rate(4);
    QCOMPARE(f.office.importBytes(silent.bundle(f.key).build()), QStringLiteral("revoked"));
    QVERIFY(f.kept().front().ownHeader.isEmpty());
}

void QuarantineTest::sameBundleIsKeptOnce()
{
    Fixture f;
    const QByteArray fork = f.clone.bundle(f.key).build();
    QCOMPARE(f.office.importBytes(fork), QStringLiteral("fork"));
    const auto first = f.office.lastOutcome().kept;
    const QByteArray before = f.office.storeBytes();
    QCOMPARE(f.office.importBytes(fork), QStringLiteral("fork"));
    QCOMPARE(f.office.lastOutcome().kept, first);
    QVERIFY2(f.office.storeBytes() == before, "the second time writes nothing");
    QCOMPARE(f.files().size(), 1);
    f.clone.rate(1);
    QCOMPARE(f.office.importBytes(f.clone.bundle(f.key).build()), QStringLiteral("fork"));
    QCOMPARE(f.kept().size(), 2u);
    QCOMPARE(f.files().size(), 2);
}

void QuarantineTest::otherRefusalsAreNotKept_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"gap", "damaged", "bad-signature", "unknown-kiosk", "wrong-office"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void QuarantineTest::otherRefusalsAreNotKept()
{
    QFETCH(QString, reason);
    Fixture f;
    f.kiosk.rate({4, 4, 4});
    BundleForge forge = f.kiosk.bundle(f.key, reason == QLatin1String("gap") ? 11 : 0);
    if (reason == QLatin1String("damaged"))
        forge.changeFile = [](QByteArray &file) { file.back() = char(file.back() ^ 1); };
    if (reason == QLatin1String("bad-signature"))
        forge.signature = QByteArray(64, 's');
    if (reason == QLatin1String("unknown-kiosk")) {
        MemoryKiosk stranger(9, counter);
        stranger.rate(4);
        forge = stranger.bundle(f.key);
    }
    if (reason == QLatin1String("wrong-office"))
        forge.header.office = QStringLiteral("DPMPTSP");
    const QByteArray before = f.office.storeBytes();
    QCOMPARE(f.office.importBytes(forge.build()), reason);
    QVERIFY(f.office.storeBytes() == before);
    QVERIFY(!f.office.lastOutcome().kept);
    QVERIFY(!QDir(quarantinePath(f.office.path())).exists());
}

void QuarantineTest::unsignedContentIsKeptByItsHeader()
{
    Fixture f;
    f.revoke();
    f.kiosk.rate(4);
    BundleForge forge = f.kiosk.bundle(f.key);
    forge.changeFile = [](QByteArray &file) { file.back() = char(file.back() ^ 1); };
    QCOMPARE(f.office.importBytes(forge.build()), QStringLiteral("revoked"));
    QCOMPARE(f.kept().size(), 1u);
    QVERIFY(f.kept().front().fileHash.isEmpty());
    QCOMPARE(f.files(), QStringList());
}

void QuarantineTest::failingDiskKeepsNothingHalf_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full") << ENOSPC << ErrorCode::DiskFull;
    QTest::newRow("dies") << EIO << ErrorCode::Io;
}

void QuarantineTest::failingDiskKeepsNothingHalf()
{
    QFETCH(int, error);
    QFETCH(ErrorCode, code);
    Fixture f;
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("fork.puas"));
    putContent(path, f.clone.bundle(f.key).build());
    auto bundle = BundleFile::open(path);
    PUAS_VERIFY_OK(bundle);
    const auto keep = [&](Disk &disk) {
        return keepAsProof(f.office.folder(), *bundle, path, {ErrorCode::Fork, {}},
                           Parting{6, f.kiosk.linkAt(6), f.clone.linkAt(6)}, importTimeMs, disk);
    };
    for (qint64 call = 0;; ++call) {
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, error);
        const auto kept = keep(disk);
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(kept);
            QVERIFY2(call > 3, "the disk was asked");
            break;
        }
        PUAS_COMPARE_ERROR(kept, code);
        QCOMPARE(f.kept().size(), 0u);
        QCOMPARE(f.acts().back().kind, QStringLiteral("import"));
    }
    QCOMPARE(f.kept().size(), 1u);
}

void QuarantineTest::cutAtEveryWrite()
{
    CuttingVfs &vfs = CuttingVfs::installed();
    Fixture f;
    const QByteArray fork = f.clone.bundle(f.key).build();
    f.office.close();
    int nothing = 0;
    for (qint64 write = 0;; ++write) {
        TestOffice office(f.office.path());
        vfs.arm(write);
        const QString outcome = office.importBytes(fork);
        office.close();
        const bool cut = vfs.hasCut();
        vfs.disarm();
        if (cut)
            vfs.restoreSynced();
        office.open();
        const auto kept = office.folder().store().quarantine().bundles();
        QString lastKind;
        PUAS_VERIFY_OK(verifyActs(office.folder().store(), office.folder().signingKey().publicKey(),
                                  [&](quint64, const Act &act) {
                                      lastKind = act.kind;
                                      return true;
                                  }));
        QVERIFY2(kept->empty() == (lastKind != QLatin1String("bundle-quarantined")),
                 "proof and act are one");
        QVERIFY2(!kept->empty() || outcome != QLatin1String("fork"),
                 "what was said to be kept is kept");
        nothing += kept->empty() ? 1 : 0;
        if (!cut)
            break;
    }
    QVERIFY2(nothing > 3, "cuts fell before the commit");
}

QTEST_GUILESS_MAIN(QuarantineTest)
#include "quarantine_test.moc"
