// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"

#include "app/bundle/bundle_writer.h"
#include "tests/support/bundle_forge.h"
#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_folder.h"

#include <QDir>

#include <cerrno>

#include <sys/stat.h>

using namespace puas;
using namespace puas::test;

namespace {

BundleForge canonical(std::vector<QByteArray> bodies = encodeAll(canonicalHistory()))
{
    return honestBundle(fixedSigningKey(1), fixedBoxKey(2).publicKey(), std::move(bodies));
}

BodySource sourceOf(const std::vector<QByteArray> &bodies)
{
    return [&bodies](const BodySink &sink) -> Result<> {
        for (const QByteArray &body : bodies)
            if (const auto taken = sink(body); !taken)
                return taken;
        return {};
    };
}

/// All of the way: signature, hash, decryption, chain.
Result<std::vector<QByteArray>> readAll(const QString &path, const BoxKey &key)
{
    auto bundle = BundleFile::open(path);
    if (!bundle)
        return tl::unexpected(bundle.error());
    std::vector<QByteArray> bodies;
    return bundle->verifyPayload()
        .and_then([&] {
            return bundle->readBodies(key, [&](const QByteArray &body) -> Result<> {
                bodies.push_back(body);
                return {};
            });
        })
        .map([&] { return bodies; });
}

std::vector<QByteArray> noise(qsizetype totalSize)
{
    Random random(3);
    std::vector<QByteArray> bodies;
    for (qsizetype size = 0; size < totalSize; size += 1000) {
        QByteArray body(std::min<qsizetype>(1000, totalSize - size), '\0');
        for (char &byte : body)
            byte = char(random());
        bodies.push_back(body);
    }
    return bodies;
}

} // namespace

class BundleFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writtenBundleComesBack_data();
    void writtenBundleComesBack();
    void forgeIsHonest();
    void severalRecipientsRead();
    void writerRefusesEventsThatDoNotLeadToTheHead();
    void dyingDiskLeavesNoBundle();
    void isNoFile_data();
    void isNoFile();
};

void BundleFileTest::writtenBundleComesBack_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("the canonical 40 events") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("about one chunk") << 64 * 1024;
    QTest::newRow("several chunks") << 300'000;
    QTest::newRow("5 MB of noise") << 5'000'000;
}

void BundleFileTest::writtenBundleComesBack()
{
    QFETCH(int, bytes);
    const BundleForge forge = bytes == 0 ? canonical() : canonical(noise(bytes));
    const TestFolder folder;
    const auto path = writeBundle(folder.path(), forge.header, forge.signer, sourceOf(forge.bodies));
    PUAS_VERIFY_OK(path);
    QCOMPARE(*path, folder.file(forge.header.fileName()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{forge.header.fileName()});
    const auto back = readAll(*path, fixedBoxKey(2));
    PUAS_VERIFY_OK(back);
    QVERIFY(*back == forge.bodies);
    PUAS_COMPARE_ERROR(readAll(*path, fixedBoxKey(3)), ErrorCode::WrongOffice);
}

void BundleFileTest::forgeIsHonest()
{
    // The lying cases of other tests are worth nothing unless an untouched forgery passes.
    const TestFolder folder;
    for (const qsizetype chunkSize : {qsizetype(64 * 1024)}) {
        BundleForge forge = canonical(noise(200'000));
        forge.chunkSize = chunkSize;
        putContent(folder.file(QStringLiteral("b")), forge.build());
        const auto back = readAll(folder.file(QStringLiteral("b")), fixedBoxKey(2));
        PUAS_VERIFY_OK(back);
        QVERIFY(*back == forge.bodies);
    }
}

void BundleFileTest::severalRecipientsRead()
{
    BundleForge forge = canonical();
    forge.header.recipients.push_back(fixedBoxKey(3).publicKey());
    const TestFolder folder;
    const auto path = writeBundle(folder.path(), forge.header, forge.signer, sourceOf(forge.bodies));
    PUAS_VERIFY_OK(readAll(*path, fixedBoxKey(2)));
    PUAS_VERIFY_OK(readAll(*path, fixedBoxKey(3)));
    PUAS_COMPARE_ERROR(readAll(*path, fixedBoxKey(4)), ErrorCode::WrongOffice);
}

void BundleFileTest::writerRefusesEventsThatDoNotLeadToTheHead()
{
    const BundleForge forge = canonical();
    const TestFolder folder;
    for (const std::vector<QByteArray> &bodies :
         {std::vector<QByteArray>(forge.bodies.begin(), forge.bodies.end() - 1),
          std::vector<QByteArray>(forge.bodies.rbegin(), forge.bodies.rend()),
          std::vector<QByteArray>()}) {
        PUAS_COMPARE_ERROR(writeBundle(folder.path(), forge.header, forge.signer, sourceOf(bodies)),
                           ErrorCode::InvalidArgument);
    }
    BundleHeader lowOrder = forge.header;
    lowOrder.recipients = {BoxPublicKey{}};
    PUAS_COMPARE_ERROR(writeBundle(folder.path(), lowOrder, forge.signer, sourceOf(forge.bodies)),
                       ErrorCode::Crypto);
    BundleHeader unreadable = forge.header;
    unreadable.kioskName = QString(201, u'x');
    PUAS_COMPARE_ERROR(writeBundle(folder.path(), unreadable, forge.signer, sourceOf(forge.bodies)),
                       ErrorCode::InvalidArgument);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void BundleFileTest::dyingDiskLeavesNoBundle()
{
    const BundleForge forge = canonical();
    for (qint64 call = 0;; ++call) {
        const TestFolder folder;
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, ENOSPC);
        const auto path = writeBundle(folder.path(), forge.header, forge.signer, sourceOf(forge.bodies),
                                      disk);
        const QString target = folder.file(forge.header.fileName());
        // Whole or not there: also where only the folder could not be synced.
        if (QFile::exists(target))
            PUAS_VERIFY_OK(readAll(target, fixedBoxKey(2)));
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(path);
            QVERIFY(call > 5);
            break;
        }
        PUAS_COMPARE_ERROR(path, ErrorCode::DiskFull);
    }
}

void BundleFileTest::isNoFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing there") << "none"
                                   << "not-found";
    QTest::newRow("a folder") << "folder"
                              << "damaged";
    QTest::newRow("a FIFO that nobody fills") << "fifo"
                                              << "damaged";
    QTest::newRow("a device") << "device"
                              << "damaged";
    QTest::newRow("a link to nothing") << "dangling"
                                       << "not-found";
    QTest::newRow("a file of 1 TiB of holes") << "sparse"
                                              << "damaged";
    QTest::newRow("a file of 2 GiB of holes") << "large"
                                              << "damaged";
}

void BundleFileTest::isNoFile()
{
    QFETCH(QString, what);
    const TestFolder folder;
    QString path = folder.file(QStringLiteral("b.puas"));
    if (what == QLatin1String("folder"))
        path = folder.folder(QStringLiteral("b.puas"));
    else if (what == QLatin1String("fifo"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (what == QLatin1String("device"))
        path = QStringLiteral("/dev/zero");
    else if (what == QLatin1String("dangling"))
        QVERIFY(QFile::link(folder.file(QStringLiteral("none")), path));
    else if (what != QLatin1String("none")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(what == QLatin1String("sparse") ? qint64(1) << 40 : qint64(1) << 31));
    }
    QTEST(outcomeOf(BundleFile::open(path)), "reason");
}

QTEST_GUILESS_MAIN(BundleFileTest)
#include "bundle_file_test.moc"
