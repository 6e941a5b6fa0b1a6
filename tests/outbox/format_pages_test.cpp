// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/bundle/layout.h"
#include "app/seal/sealed_stream.h"
#include "app/seal/signed_document.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/format_page.h"
#include "tests/support/sample_events.h"
#include "tests/support/source_tree.h"
#include "tests/support/stored_files.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QProcess>

using namespace puas;
using namespace puas::test;

namespace {

const QString stored = testData(QStringLiteral("stored/v1"));

QString storedBundle()
{
    return QDir(stored).filePath(QDir(stored).entryList({QStringLiteral("*.puas")}).constFirst());
}

Hash linkAfter(size_t events)
{
    Hash link = firstLink(fixedSigningKey(storedKioskKey).publicKey());
    const auto bodies = encodeAll(canonicalHistory());
    for (size_t i = 0; i < events; ++i)
        link = nextLink(link, bodies[i]);
    return link;
}

} // namespace

/// The FORMAT pages beside the code: their examples are computed again here, so that page
/// and code cannot part.
class FormatPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void keysAndDocuments();
    void eachKindOfEvent_data();
    void eachKindOfEvent();
    void everyKindIsInTheTable();
    void settings();
    void journalChain();
    void journalCheckRuns();
    void bundleParts();
    void numbersOfTheLayout();
};

void FormatPagesTest::keysAndDocuments()
{
    const FormatPage page(QStringLiteral("app/seal"));
    const SigningKey kiosk = fixedSigningKey(storedKioskKey);
    const SigningKey office = fixedSigningKey(storedOfficeKey);
    QCOMPARE(page.text(QStringLiteral("kiosk-public-key")), toByteArray(kiosk.publicKey()).toHex());
    QCOMPARE(QString::fromLatin1(page.text(QStringLiteral("kiosk-id"))),
             fingerprint(kiosk.publicKey()));
    QCOMPARE(page.bytes(QStringLiteral("first-link")), toBytes(firstLink(kiosk.publicKey())));
    QCOMPARE(page.text(QStringLiteral("office-signing-public-key")),
             toByteArray(office.publicKey()).toHex());
    QCOMPARE(page.text(QStringLiteral("office-box-public-key")),
             toByteArray(fixedBoxKey(storedBoxKey).publicKey()).toHex());
    QCOMPARE(page.text(QStringLiteral("receipt")), signReceipt(office, storedReceipt()));

    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("k"));
    PUAS_VERIFY_OK(kiosk.save(path));
    QCOMPARE(page.text(QStringLiteral("signing-key-file")) + '\n', contentOf(path));
    QCOMPARE(page.text(QStringLiteral("box-key-file")) + '\n', boxKeyText(storedBoxKey));
    for (const char *domain : {"puas-bundle-header-1", "puas-receipt-1", "puas-settings-1",
                               "puas-invitation-1", "puas-enrolment-1", "puas-admin-journal-1"})
        QVERIFY2(page.says(QLatin1String(domain)), domain);
}

void FormatPagesTest::eachKindOfEvent_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < eventKinds; ++kind)
        QTest::addRow("%s", qPrintable(kindName(kind))) << kind;
}

void FormatPagesTest::eachKindOfEvent()
{
    QFETCH(int, kind);
    const FormatPage page(QStringLiteral("app/event"));
    QCOMPARE(page.bytes(kindName(kind)).toHex(), encodeEvent(sampleEvent(kind))->toHex());
}

void FormatPagesTest::everyKindIsInTheTable()
{
    const FormatPage page(QStringLiteral("app/event"));
    for (int kind = 0; kind < eventKinds; ++kind)
        QVERIFY2(page.says(QStringLiteral("| %1 | %2 |").arg(kind + 1).arg(kindName(kind))),
                 qPrintable(kindName(kind)));
}

void FormatPagesTest::settings()
{
    const FormatPage page(QStringLiteral("app/event"));
    const QByteArray document = page.text(QStringLiteral("settings"));
    QCOMPARE(document, signDocument(fixedSigningKey(storedOfficeKey), SignatureDomain::Settings,
                                    kioskConfigToJson(storedConfig())));
}

void FormatPagesTest::journalChain()
{
    const FormatPage page(QStringLiteral("app/journal"));
    const auto bodies = encodeAll(canonicalHistory());
    QCOMPARE(page.bytes(QStringLiteral("link-0")).toHex(), toBytes(linkAfter(0)).toHex());
    QCOMPARE(page.bytes(QStringLiteral("body-1")).toHex(), bodies[0].toHex());
    QCOMPARE(page.bytes(QStringLiteral("link-1")).toHex(), toBytes(linkAfter(1)).toHex());
    QCOMPARE(page.bytes(QStringLiteral("body-2")).toHex(), bodies[1].toHex());
    QCOMPARE(page.bytes(QStringLiteral("link-2")).toHex(), toBytes(linkAfter(2)).toHex());
    QCOMPARE(page.bytes(QStringLiteral("link-40")).toHex(), toBytes(linkAfter(40)).toHex());
}

void FormatPagesTest::journalCheckRuns()
{
    // The page's own few lines of Python, on the stored journal.
    const FormatPage page(QStringLiteral("app/journal"));
    const TestFolder folder;
    const QString script = folder.file(QStringLiteral("check.py"));
    const QString journal = folder.file(QStringLiteral("journal.sqlite"));
    putContent(script, page.text(QStringLiteral("check")));
    QVERIFY(QFile::copy(stored + QStringLiteral("/journal.sqlite"), journal));
    const auto run = [&](const SigningKey &key) {
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {script, journal, QString::fromLatin1(toByteArray(key.publicKey()).toHex())});
        python.waitForFinished();
        return python.readAll().trimmed();
    };
    QCOMPARE(run(fixedSigningKey(storedKioskKey)), "40 " + toBytes(linkAfter(40)).toHex());
    QCOMPARE(run(fixedSigningKey(9)), QByteArray());
}

void FormatPagesTest::bundleParts()
{
    const FormatPage page(QStringLiteral("app/bundle"));
    const QByteArray file = contentOf(storedBundle());
    const QByteArray header = page.bytes(QStringLiteral("header"));
    const QByteArray prefix = page.bytes(QStringLiteral("prefix"));
    const QByteArray signature = page.bytes(QStringLiteral("signature"));
    const QByteArray payload = file.sliced(prefix.size() + header.size() + signature.size());
    QCOMPARE((prefix + header + signature).toHex(), file.chopped(payload.size()).toHex());
    QCOMPARE((page.bytes(QStringLiteral("sealed-key")) + page.bytes(QStringLiteral("stream-header")))
                 .toHex(),
             payload.first(104).toHex());
    QCOMPARE(page.bytes(QStringLiteral("payload-hash")), toBytes(blake2b(payload)));
    QVERIFY(page.says(
        QStringLiteral("`%1`, %2 bytes").arg(QFileInfo(storedBundle()).fileName()).arg(file.size())));
    QVERIFY(page.says(QStringLiteral("The header, %1 bytes").arg(header.size())));
    QVERIFY(page.says(QStringLiteral("one chunk of %1 bytes").arg(payload.size() - 104)));
}

void FormatPagesTest::numbersOfTheLayout()
{
    using namespace bundle_layout;
    const FormatPage page(QStringLiteral("app/bundle"));
    QCOMPARE(QByteArray(magic, magicSize), QByteArray("PUASBNDL"));
    QCOMPARE(prefixSize, 14);
    QCOMPARE(signatureSize, 64);
    QCOMPARE(sealedKeySize, 80);
    QCOMPARE(sealedStreamHeaderSize, 24);
    QCOMPARE(chunkSize + sealedChunkOverhead, 65553);
    QCOMPARE(largestBundleHeader, 65536);
    QCOMPARE(largestEventBody, 65536);
    QCOMPARE(largestReceipt, 4096);
    QVERIFY(page.says(QStringLiteral("65536 bytes (65553 sealed)")));
}

QTEST_GUILESS_MAIN(FormatPagesTest)
#include "format_pages_test.moc"
