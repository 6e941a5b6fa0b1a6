// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/bundle/receipt.h"
#include "app/journal/journal.h"
#include "app/seal/signed_document.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/source_tree.h"
#include "tests/support/stored_files.h"
#include "tests/support/test_folder.h"

#include <QDir>

using namespace puas;
using namespace puas::test;

namespace {

/// A copy of the stored files of one version, its keys readable by their owner only: no
/// version control keeps that.
struct Stored {
    TestFolder folder;

    explicit Stored(const QString &version)
    {
        copyFolder(testData(QStringLiteral("stored/") + version), folder.path());
        const QStringList keys = QDir(folder.path()).entryList({QStringLiteral("*.key")});
        for (const QString &key : keys)
            QFile::setPermissions(folder.file(key), QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString bundle() const
    {
        return folder.file(QDir(folder.path()).entryList({QStringLiteral("*.puas")}).constFirst());
    }
};

} // namespace

/// What an earlier Puas wrote is readable for ever.
class StoredFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void journal_data() { keys_data(); }
    void journal();
    void bundle_data() { keys_data(); }
    void bundle();
    void documents_data() { keys_data(); }
    void documents();
};

void StoredFilesTest::keys_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("version 1") << QStringLiteral("v1");
}

void StoredFilesTest::keys()
{
    QFETCH(QString, version);
    const Stored stored(version);
    const auto kiosk = SigningKey::load(stored.folder.file(QStringLiteral("kiosk.key")));
    PUAS_VERIFY_OK(kiosk);
    QCOMPARE(kiosk->publicKey(), fixedSigningKey(storedKioskKey).publicKey());
    const auto office = SigningKey::load(stored.folder.file(QStringLiteral("office-signing.key")));
    PUAS_VERIFY_OK(office);
    QCOMPARE(office->publicKey(), fixedSigningKey(storedOfficeKey).publicKey());
    const auto box = BoxKey::load(stored.folder.file(QStringLiteral("office-box.key")));
    PUAS_VERIFY_OK(box);
    QCOMPARE(box->publicKey(), fixedBoxKey(storedBoxKey).publicKey());
}

void StoredFilesTest::journal()
{
    QFETCH(QString, version);
    const Stored stored(version);
    const auto journal = Journal::open(stored.folder.file(QStringLiteral("journal.sqlite")),
                                       fixedSigningKey(storedKioskKey).publicKey());
    PUAS_VERIFY_OK(journal);
    QCOMPARE(journal->head().seq, 40u);
    QCOMPARE(journal->head().link, storedHeader().head);
    const std::vector<Event> wanted = canonicalHistory();
    PUAS_VERIFY_OK(journal->forEach(1, 40, [&](const StoredEvent &event) -> Result<> {
        if (decodeEvent(event.body) != wanted[event.seq - 1])
            return fail(ErrorCode::Damaged, QString::number(event.seq));
        return {};
    }));
}

void StoredFilesTest::bundle()
{
    QFETCH(QString, version);
    const Stored stored(version);
    auto bundle = BundleFile::open(stored.bundle());
    PUAS_VERIFY_OK(bundle);
    PUAS_VERIFY_OK(bundle->verifyPayload());
    BundleHeader wanted = storedHeader();
    wanted.payloadSize = bundle->header().payloadSize;
    wanted.payloadHash = bundle->header().payloadHash;
    QVERIFY(bundle->header() == wanted);
    QCOMPARE(QFileInfo(stored.bundle()).fileName(), wanted.fileName());
    const auto key = BoxKey::load(stored.folder.file(QStringLiteral("office-box.key")));
    std::vector<Event> events;
    PUAS_VERIFY_OK(bundle->readBodies(*key, [&](const QByteArray &body) {
        return decodeEvent(body).map([&](const Event &event) { events.push_back(event); });
    }));
    QVERIFY(events == canonicalHistory());
}

void StoredFilesTest::documents()
{
    QFETCH(QString, version);
    const Stored stored(version);
    const PublicKey office = fixedSigningKey(storedOfficeKey).publicKey();
    const auto receipt = openReceipt(office,
                                     contentOf(stored.folder.file(QStringLiteral("receipt.signed"))));
    PUAS_VERIFY_OK(receipt);
    QVERIFY(*receipt == storedReceipt());
    const auto settings = openSignedDocument(
        office, SignatureDomain::Settings,
        contentOf(stored.folder.file(QStringLiteral("settings.signed"))));
    PUAS_VERIFY_OK(settings);
    const auto config = parseKioskConfig(*settings);
    PUAS_VERIFY_OK(config);
    QVERIFY(*config == storedConfig());
}

QTEST_GUILESS_MAIN(StoredFilesTest)
#include "stored_files_test.moc"
