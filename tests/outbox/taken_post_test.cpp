// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/bundle/receipt.h"
#include "app/intake/ask_again.h"
#include "app/intake/kiosk_settings.h"
#include "app/journal/kiosk_state.h"
#include "tests/outbox/stick_between.h"
#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fixed_keys.h"

#include <QDirIterator>

#include <cerrno>

using namespace puas;
using namespace puas::test;

namespace {

Receipt receiptFor(StickBetween &f, quint64 seq)
{
    return {QStringLiteral("DUKCAPIL"),     f.kiosk.folder().kioskId(), seq,
            *f.kiosk.journal().linkAt(seq), QByteArray(16, 'n'),        importTimeMs};
}

} // namespace

/// What the office left on the stick, back into the kiosk.
class TakenPostTest : public QObject
{
    Q_OBJECT

private slots:
    void receiptIsTaken_data();
    void receiptIsTaken();
    void restoredOfficeAsksAgain();
    void reopeningReceipt_data();
    void reopeningReceipt();
    void askingAgainIsWrittenDown();
    void postOfAnotherKioskIsNotTaken();
    void settingsGoUpOnly();
    void postIsReadOfSmallFilesOnly();
    void cloneIsFoundByTheReceipt();
};

void TakenPostTest::receiptIsTaken_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("refused");

    QTest::newRow("of the last event") << "last" << true << QString();
    QTest::newRow("of an event in the middle") << "middle" << true << QString();
    QTest::newRow("older than the one taken") << "older" << false << QString();
    QTest::newRow("of an event that the kiosk does not have") << "beyond" << false << "rollback";
    QTest::newRow("of another history") << "fork" << false << "fork";
    QTest::newRow("for another kiosk") << "other kiosk" << false << "unknown-kiosk";
    QTest::newRow("of another office's code") << "other office" << false << "unknown-kiosk";
    QTest::newRow("signed by somebody else") << "forged" << false << "bad-signature";
    QTest::newRow("signed by the kiosk") << "own" << false << "bad-signature";
    QTest::newRow("cut") << "cut" << false << "damaged";
    QTest::newRow("empty") << "empty" << false << "damaged";
    QTest::newRow("a settings document") << "settings" << false << "bad-signature";
}

void TakenPostTest::receiptIsTaken()
{
    QFETCH(QString, what);
    StickBetween f;
    for (int i = 0; i < 6; ++i)
        f.kiosk.rate(4);
    const SigningKey &office = f.office.folder().signingKey();
    Receipt receipt = receiptFor(f, what == QLatin1String("middle") ? 3 : 6);
    QByteArray document = signReceipt(office, receipt);
    if (what == QLatin1String("older")) {
        QVERIFY(
            takePost(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock(), {document, {}})->receipt);
        document = signReceipt(office, receiptFor(f, 3));
    } else if (what == QLatin1String("beyond"))
        receipt.seq = 7;
    else if (what == QLatin1String("fork"))
        receipt.head[0] ^= 1;
    else if (what == QLatin1String("other kiosk"))
        receipt.kiosk = QString(32, u'0');
    else if (what == QLatin1String("other office"))
        receipt.office = QStringLiteral("PUSKESMAS");
    if (!(receipt == receiptFor(f, 6)) && what != QLatin1String("middle"))
        document = signReceipt(office, receipt);
    if (what == QLatin1String("forged"))
        document = signReceipt(fixedSigningKey(99), receipt);
    else if (what == QLatin1String("own"))
        document = signReceipt(f.kiosk.folder().key(), receipt);
    else if (what == QLatin1String("cut"))
        document.truncate(50);
    else if (what == QLatin1String("empty"))
        document.clear();
    else if (what == QLatin1String("settings"))
        document = *currentSettings(f.office.folder(), f.kiosk.folder().kioskId());

    const ChainHead before = f.kiosk.journal().head();
    const auto taken = takePost(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock(), {document, {}});
    PUAS_VERIFY_OK(taken);
    QTEST(taken->receipt, "taken");
    QTEST(taken->refused ? errorName(taken->refused->code) : QString(), "refused");
    QCOMPARE(f.kiosk.journal().head().seq, before.seq + (taken->receipt ? 1 : 0));
}

void TakenPostTest::restoredOfficeAsksAgain()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.import(), QStringList{QStringLiteral("accepted")});
    const TestFolder backups;
    const QString backup = backups.file(QStringLiteral("backup"));
    f.office.close();
    copyFolder(f.office.path(), backup);
    f.office.open();

    f.kiosk.rate(3);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QVERIFY(f.import().contains(QStringLiteral("accepted")));
    QCOMPARE(f.post().receipts, 1);
    QVERIFY(f.kiosk.takeFrom(f.stick.path()).receipt);
    const quint64 lost = readKioskState(f.kiosk.journal())->receiptedSeq;

    // The office's disk dies, the sticks are used elsewhere, and the backup is older.
    TestOffice restored(backup);
    const TestFolder stick;
    f.kiosk.rate(2);
    const auto importInto = [&] {
        QStringList names;
        const auto outcomes = importPaths(restored.folder(), {stick.path()}, importTimeMs);
        for (const BundleOutcome &outcome : *outcomes)
            names << outcomeName(outcome);
        return names;
    };
    QCOMPARE(f.kiosk.exportTo(stick.path()), ok);
    QCOMPARE(f.kiosk.lastExport().first, lost + 1);
    QCOMPARE(importInto(), QStringList{QStringLiteral("gap")});
    QCOMPARE(writePost(restored.folder(), stick.path(), importTimeMs)->receipts, 1);
    QVERIFY2(!f.kiosk.takeFrom(stick.path()).receipt, "an older receipt alone opens nothing");

    const quint64 wanted = *askAgain(restored.folder(), stick.path(), f.kiosk.folder().kioskId(),
                                     importTimeMs);
    QCOMPARE(writePost(restored.folder(), stick.path(), importTimeMs)->receipts, 0);
    const TakenPost taken = f.kiosk.takeFrom(stick.path());
    QVERIFY(taken.receipt && !taken.refused);
    QCOMPARE(f.kiosk.exportTo(stick.path()), ok);
    QCOMPARE(f.kiosk.lastExport().first, wanted);
    QVERIFY(importInto().contains(QStringLiteral("accepted")));
    QCOMPARE(restored.overall(counter).counts(),
             (std::map<int, qint64>{{1, 0}, {2, 1}, {3, 1}, {4, 1}}));
    // From here on all is as ever.
    QCOMPARE(writePost(restored.folder(), stick.path(), importTimeMs)->receipts, 1);
    QVERIFY(f.kiosk.takeFrom(stick.path()).receipt);
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(stick.path()), ok);
    QVERIFY(f.kiosk.lastExport().first > wanted);
    QVERIFY(importInto().contains(QStringLiteral("accepted")));
    QCOMPARE(*restored.folder().store().check(), QStringList());
}

void TakenPostTest::reopeningReceipt_data()
{
    QTest::addColumn<quint64>("seq");
    QTest::addColumn<quint64>("reopens");
    QTest::addColumn<QString>("lie");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("to an earlier event") << quint64(1) << quint64(7) << QString() << "taken";
    QTest::newRow("to the beginning") << quint64(0) << quint64(7) << QString() << "taken";
    QTest::newRow("not marked") << quint64(1) << quint64(0) << QString() << "nothing";
    QTest::newRow("where the kiosk is") << quint64(2) << quint64(7) << QString() << "nothing";
    QTest::newRow("forward") << quint64(3) << quint64(7) << QString() << "taken";
    QTest::newRow("of another history") << quint64(1) << quint64(7) << "head"
                                        << "fork";
    QTest::newRow("of another beginning") << quint64(0) << quint64(7) << "head"
                                          << "fork";
    QTest::newRow("signed by another") << quint64(1) << quint64(7) << "key"
                                       << "bad-signature";
    QTest::newRow("for another kiosk") << quint64(1) << quint64(7) << "kiosk"
                                       << "unknown-kiosk";
    QTest::newRow("of another office") << quint64(1) << quint64(7) << "office"
                                       << "unknown-kiosk";
}

void TakenPostTest::reopeningReceipt()
{
    QFETCH(quint64, seq);
    QFETCH(quint64, reopens);
    QFETCH(QString, lie);
    QFETCH(QString, outcome);
    StickBetween f;
    f.kiosk.rate(4);
    f.kiosk.rate(4);
    f.kiosk.rate(4);
    const auto take = [&](const QByteArray &document) {
        return *takePost(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock(), {document, {}});
    };
    QVERIFY(take(signReceipt(f.office.folder().signingKey(), receiptFor(f, 2))).receipt);
    Receipt receipt = receiptFor(f, seq);
    receipt.reopens = reopens;
    if (lie == QLatin1String("head"))
        receipt.head.fill(1);
    if (lie == QLatin1String("kiosk"))
        receipt.kiosk = QString(32, u'a');
    if (lie == QLatin1String("office"))
        receipt.office = QStringLiteral("DPMPTSP");
    const SigningKey another = fixedSigningKey(9);
    const bool isForged = lie == QLatin1String("key");
    const QByteArray document = signReceipt(isForged ? another : f.office.folder().signingKey(),
                                            receipt);
    const quint64 before = f.kiosk.journal().head().seq;

    const TakenPost taken = take(document);
    const QString found = taken.refused   ? errorName(taken.refused->code)
                          : taken.receipt ? QStringLiteral("taken")
                                          : QStringLiteral("nothing");
    QCOMPARE(found, outcome);
    const bool isTaken = outcome == QLatin1String("taken");
    QCOMPARE(readKioskState(f.kiosk.journal())->receiptedSeq, isTaken ? seq : 2u);
    QCOMPARE(f.kiosk.journal().head().seq, isTaken ? before + 1 : before);
    if (!isTaken)
        return;
    // A later receipt closes again what this one opened, and the old one opens nothing more.
    QVERIFY(take(signReceipt(f.office.folder().signingKey(), receiptFor(f, before))).receipt);
    QVERIFY(!take(document).receipt);
    QCOMPARE(readKioskState(f.kiosk.journal())->receiptedSeq, before);
}

void TakenPostTest::askingAgainIsWrittenDown()
{
    StickBetween f;
    const QString id = f.kiosk.folder().kioskId();
    const auto acts = [&] { return (*f.office.folder().store().acts().last())->seq; };
    const qint64 before = acts();
    QCOMPARE(*askAgain(f.office.folder(), f.stick.path(), id, importTimeMs), 1u);
    QCOMPARE(acts(), before + 1);
    const QByteArray document = contentOf(f.place() + QStringLiteral("/receipt.signed"));
    const auto receipt = openReceipt(f.office.folder().signingKey().publicKey(), document);
    PUAS_VERIFY_OK(receipt);
    QCOMPARE(receipt->reopens, quint64(before + 1));
    QCOMPARE(receipt->seq, 0u);
    QCOMPARE(*askAgain(f.office.folder(), f.stick.path(), id, importTimeMs), 1u);
    QVERIFY2(acts() == before + 1, "asked once");
    QCOMPARE(contentOf(f.place() + QStringLiteral("/receipt.signed")), document);
    PUAS_COMPARE_ERROR(askAgain(f.office.folder(), f.stick.path(), QString(32, u'a'), importTimeMs),
                       ErrorCode::UnknownKiosk);
    QVERIFY(f.office.folder().store().registry().revokeKiosk(id, importTimeMs));
    PUAS_COMPARE_ERROR(askAgain(f.office.folder(), f.stick.path(), id, importTimeMs),
                       ErrorCode::Revoked);
    QCOMPARE(acts(), before + 1);
}

void TakenPostTest::postOfAnotherKioskIsNotTaken()
{
    StickBetween f;
    TestKiosk second(f.office, 2, QStringLiteral("A2"));
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(second.exportTo(f.stick.path()), ok);
    QCOMPARE(f.import(), (QStringList{QStringLiteral("accepted"), QStringLiteral("accepted")}));
    const WrittenPost written = f.post();
    QCOMPARE(written.receipts, 2);
    QVERIFY(second.takeFrom(f.stick.path()).receipt);
    // The second kiosk's receipt put in the place of the first's.
    const QString theirs = f.stick.file(
        stickFolderOf(QStringLiteral("DUKCAPIL"), second.folder().kioskId()));
    putContent(f.place() + QStringLiteral("/receipt.signed"),
               contentOf(theirs + QStringLiteral("/receipt.signed")));
    const TakenPost taken = f.kiosk.takeFrom(f.stick.path());
    QVERIFY(!taken.receipt);
    QCOMPARE(errorName(taken.refused->code), QStringLiteral("unknown-kiosk"));
}

void TakenPostTest::settingsGoUpOnly()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.post().settings, 1);
    QCOMPARE(f.post().settings, 0);
    QVERIFY2(!f.kiosk.takeFrom(f.stick.path()).settings, "the version it was enrolled with");
    const QByteArray older = contentOf(f.place() + QStringLiteral("/settings.signed"));

    PUAS_VERIFY_OK(f.office.folder().store().registry().putOfficer(
        {QStringLiteral("1980"), QStringLiteral("Siti"), false}));
    QCOMPARE(f.post().settings, 1);
    const TakenPost taken = f.kiosk.takeFrom(f.stick.path());
    QVERIFY(taken.settings);
    QCOMPARE(f.kiosk.folder().config().version, 2u);
    QCOMPARE(f.kiosk.folder().config().officer(QStringLiteral("1980"))->name, QStringLiteral("Siti"));

    putContent(f.place() + QStringLiteral("/settings.signed"), older);
    const TakenPost ignored = f.kiosk.takeFrom(f.stick.path());
    QVERIFY(!ignored.settings && !ignored.refused);
    QCOMPARE(f.kiosk.folder().config().version, 2u);
}

void TakenPostTest::postIsReadOfSmallFilesOnly()
{
    StickBetween f;
    QDir().mkpath(f.place());
    putContent(f.place() + QStringLiteral("/receipt.signed"), QByteArray(5000, 'x'));
    QDir(f.place()).mkdir(QStringLiteral("settings.signed"));
    const OfficePost post = collectPost(f.kiosk.folder(), f.stick.path());
    QVERIFY(!post.receipt && !post.settings);
    QVERIFY(!collectPost(f.kiosk.folder(), QStringLiteral("/no/such/stick")).receipt);
}

void TakenPostTest::cloneIsFoundByTheReceipt()
{
    StickBetween f;
    f.kiosk.rate(4);
    f.kiosk.close();
    const TestFolder copy;
    copyFolder(f.kiosk.path(), copy.file(QStringLiteral("kiosk")));
    QFile::remove(copy.file(QStringLiteral("kiosk/lock")));
    QFile::setPermissions(copy.file(QStringLiteral("kiosk/keys/kiosk.key")),
                          QFile::ReadOwner | QFile::WriteOwner);
    TestKiosk one(f.kiosk.path());
    TestKiosk two(copy.file(QStringLiteral("kiosk")));
    one.rate(4);
    two.rate(1);
    two.rate(1);
    const TestFolder otherStick;
    QCOMPARE(one.exportTo(f.stick.path()), ok);
    QCOMPARE(two.exportTo(otherStick.path()), ok);
    QCOMPARE(
        f.office.import(f.stick.file(stickFolderOf(QStringLiteral("DUKCAPIL"), one.folder().kioskId()))
                        + QLatin1Char('/') + QFileInfo(one.lastExport().path).fileName()),
        QStringLiteral("accepted"));
    QCOMPARE(f.office.import(two.lastExport().path), QStringLiteral("fork"));
    (void)writePost(f.office.folder(), f.stick.path(), importTimeMs);
    const TakenPost taken = two.takeFrom(f.stick.path());
    QVERIFY(!taken.receipt);
    QCOMPARE(errorName(taken.refused->code), QStringLiteral("fork"));
    QVERIFY(one.takeFrom(f.stick.path()).receipt);
}

QTEST_GUILESS_MAIN(TakenPostTest)
#include "taken_post_test.moc"
