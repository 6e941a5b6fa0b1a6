// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_ratings.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// What stays for an auditor: acts, proofs, quarantined bundles, rows of a file.
class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void actsFollowEachOther();
    void actsAreNeverTouched_data();
    void actsAreNeverTouched();
    void refusesAnAct_data();
    void refusesAnAct();
    void actAndChangeAreOne();
    void actAndImportAreOne();
    void oneTransactionAtATime();
    void proofsInOrder();
    void quarantineKeepsOnce();
    void fileRatingsInRowOrder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
};

namespace {

ActEntry act(qint64 seq)
{
    return {seq, QByteArray("act ") + QByteArray::number(seq), QByteArray(32, char(seq)),
            QByteArray(64, 's')};
}

} // namespace

void AuditTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::create(m_folder->filePath(QStringLiteral("office")), trenggalekOffice()).value();
    require(m_store->registry().enrolKiosk(kioskNamed('a')));
}

void AuditTest::actsFollowEachOther()
{
    QVERIFY(!*m_store->acts().last());
    for (int seq = 1; seq <= 4; ++seq)
        QVERIFY(m_store->acts().append(act(seq)));
    QCOMPARE((*m_store->acts().last())->seq, 4);
    QCOMPARE((*m_store->acts().last())->link, QByteArray(32, '\4'));
    QList<qint64> seqs;
    QVERIFY(m_store->acts().forEach(2, [&](const ActEntry &entry) {
        seqs.append(entry.seq);
        return entry.body == act(entry.seq).body && entry.seq < 3;
    }));
    QCOMPARE(seqs, (QList<qint64>{2, 3}));
}

void AuditTest::actsAreNeverTouched_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("changed") << QStringLiteral("UPDATE act SET body = x'00' WHERE seq = 1");
    QTest::newRow("deleted") << QStringLiteral("DELETE FROM act WHERE seq = 2");
    QTest::newRow("the last one deleted") << QStringLiteral("DELETE FROM act WHERE seq = 3");
    QTest::newRow("with a gap") << QStringLiteral(
        "INSERT INTO act SELECT 9, body, link, signature FROM act WHERE seq = 1");
    QTest::newRow("once more") << QStringLiteral(
        "INSERT OR REPLACE INTO act SELECT * FROM act WHERE seq = 1");
}

void AuditTest::actsAreNeverTouched()
{
    QFETCH(QString, sql);
    for (int seq = 1; seq <= 3; ++seq)
        QVERIFY(m_store->acts().append(act(seq)));
    {
        QSqlDatabase shell = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                       QStringLiteral("shell"));
        shell.setDatabaseName(m_store->folder() + QStringLiteral("/office.sqlite"));
        QVERIFY(shell.open());
        QVERIFY(!QSqlQuery(shell).exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    QCOMPARE((*m_store->acts().last())->seq, 3);
}

void AuditTest::refusesAnAct_data()
{
    QTest::addColumn<qint64>("seq");
    QTest::addColumn<int>("linkBytes");
    QTest::addColumn<int>("signatureBytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not the first") << 2LL << 32 << 64 << ErrorCode::Database;
    QTest::newRow("number 0") << 0LL << 32 << 64 << ErrorCode::Database;
    QTest::newRow("a short link") << 1LL << 31 << 64 << ErrorCode::InvalidArgument;
    QTest::newRow("a short signature") << 1LL << 32 << 63 << ErrorCode::InvalidArgument;
}

void AuditTest::refusesAnAct()
{
    QFETCH(qint64, seq);
    QFETCH(int, linkBytes);
    QFETCH(int, signatureBytes);
    const auto appended = m_store->acts().append(
        {seq, "body", QByteArray(linkBytes, 'l'), QByteArray(signatureBytes, 's')});
    QVERIFY(!appended);
    QTEST(appended.error().code, "code");
    QVERIFY(m_store->acts().append(act(1)));
}

void AuditTest::actAndChangeAreOne()
{
    const QString ani = QStringLiteral("197908232006041011");
    {
        auto transaction = m_store->transaction();
        QVERIFY(transaction);
        QVERIFY(m_store->registry().putOfficer({ani, QStringLiteral("Ani")}));
        QVERIFY(m_store->acts().append(act(1)));
    }
    QVERIFY(!*m_store->acts().last());
    QCOMPARE(m_store->registry().officers()->size(), 0U);

    auto transaction = m_store->transaction();
    QVERIFY(m_store->registry().putOfficer({ani, QStringLiteral("Ani")}));
    QVERIFY(m_store->acts().append(act(1)));
    QVERIFY(transaction->commit());
    QVERIFY(!transaction->commit());
    QCOMPARE((*m_store->acts().last())->seq, 1);
    QCOMPARE(m_store->registry().officers()->size(), 1U);
}

void AuditTest::actAndImportAreOne()
{
    const RatingRecord rating = oneTap("2026-11-24T03:00", {}, 4);
    {
        auto import = m_store->beginImport();
        QVERIFY(import->addFileRating(rating, hashOf(1), {QStringLiteral("a.csv"), 2}));
        QVERIFY(import->appendAct(act(1)));
    }
    QVERIFY(!*m_store->acts().last());
    auto import = m_store->beginImport();
    QVERIFY(import->addFileRating(rating, hashOf(1), {QStringLiteral("a.csv"), 2}));
    QVERIFY(import->appendAct(act(1)));
    QVERIFY(import->commit());
    QCOMPARE((*m_store->acts().last())->seq, 1);
}

void AuditTest::oneTransactionAtATime()
{
    auto transaction = m_store->transaction();
    QCOMPARE(m_store->transaction().error().code, ErrorCode::InUse);
    QCOMPARE(m_store->beginImport().error().code, ErrorCode::InUse);
    QVERIFY(transaction->commit());
    QVERIFY(m_store->beginImport());
}

void AuditTest::proofsInOrder()
{
    auto import = m_store->beginImport();
    const QString kiosk = kioskNamed('a').id;
    QVERIFY(import->keepProof(kiosk, {1, 40, "first header", QByteArray(64, '1')}));
    QVERIFY(import->keepProof(kiosk, {1, 90, "second header", QByteArray(64, '2')}));
    QCOMPARE(import->keepProof(kiosk, {1, 9, "x", "short"}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(import->keepProof(kioskNamed('z').id, {1, 9, "x", QByteArray(64, '2')}).error().code,
             ErrorCode::NotFound);
    QVERIFY(import->commit());
    QByteArrayList headers;
    QVERIFY(m_store->ratings().forEachProof(kiosk, [&](const KioskProof &proof) {
        headers.append(proof.header);
        return proof.signature.size() == 64;
    }));
    QCOMPARE(headers, (QByteArrayList{"first header", "second header"}));
}

void AuditTest::quarantineKeepsOnce()
{
    const QuarantinedBundle fork{
        5,        kioskNamed('a').id, 1, 40, QStringLiteral("fork"), QStringLiteral("event 7"),
        "header", "signature", "hash", 7, "own", "their", "own header", "own signature"};
    QuarantinedBundle other = fork;
    other.header = "another branch";
    QVERIFY(m_store->quarantine().keep(fork));
    QVERIFY(m_store->quarantine().keep(other));
    QVERIFY(m_store->quarantine().keep(fork));
    const auto bundles = m_store->quarantine().bundles();
    QCOMPARE(bundles->size(), 2U);
    QVERIFY(bundles->front() == fork);
    QVERIFY(bundles->back() == other);
}

void AuditTest::fileRatingsInRowOrder()
{
    auto import = m_store->beginImport();
    QVERIFY(import->addFileRating(oneTap("2026-11-24T03:00", {}, 1), hashOf(1),
                                  {QStringLiteral("a.csv"), 3}));
    QVERIFY(import->addFileRating(oneTap("2026-11-25T03:00", {}, 2), hashOf(2),
                                  {QStringLiteral("a.csv"), 2}));
    QVERIFY(import->addFileRating(oneTap("2026-11-25T03:00", {}, 3), hashOf(3),
                                  {QStringLiteral("b.csv"), 2}));
    QVERIFY(import->commit());
    QList<int> values;
    const auto visit = [&](const StoredRating &rating) {
        values.append(rating.record.answers.front().value);
        return true;
    };
    QVERIFY(m_store->ratings().forEachFileRating(QStringLiteral("a.csv"), visit));
    QCOMPARE(values, (QList<int>{2, 1}));
    QVERIFY(m_store->ratings().forEachFileRating(QStringLiteral("c.csv"), visit));
    QCOMPARE(values.size(), 2);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
