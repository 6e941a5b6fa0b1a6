// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/explanation.h"
#include "app/seal/hash.h"
#include "tests/support/audited_office.h"
#include "tests/support/expect.h"
#include "tests/support/sqlite_shell.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// Everything behind one officer's figure: what was counted, the arithmetic, and a proof that
/// sees every edit of what it rests on.
class ExplanationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsAndLeavesOut();
    void kiosksAndTheirLinks();
    void comparisonIsInWholeNumbers();
    void fallbackTakesTheLastPeriod();
    void filesAreNamed();
    void whatWasApprovedStands();
    void objectionsAreLeftOut();
    void nobodyIsNotFound();
    void officerWithoutRatings();
    void editBreaksTheProof_data();
    void editBreaksTheProof();

private:
    [[nodiscard]] static Explanation explain(const Store &store, const QString &nip, const char *period)
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
        auto explanation = explanationOf(nip, store, *Period::parse(QString::fromLatin1(period)), now);
        if (!explanation)
            qFatal("%s: %s", qPrintable(errorName(explanation.error().code)),
                   qPrintable(explanation.error().detail));
        return *explanation;
    }
    [[nodiscard]] Explanation explain(const QString &nip, const char *period) const
    {
        return explain(m_office->office().folder().store(), nip, period);
    }

    std::unique_ptr<AuditedOffice> m_office;
};

void ExplanationTest::initTestCase()
{
    m_office = std::make_unique<AuditedOffice>();
}

void ExplanationTest::countsAndLeavesOut()
{
    const Explanation october = explain(siti, "2026-10");
    // 34 taps, one taken back and changed, one served, one in training, two at the revoked kiosk.
    QCOMPARE(october.allRatings(), 39);
    QCOMPARE(october.ratings, 38);
    QCOMPARE(october.leftOut.size(), size_t(1));
    QCOMPARE(october.leftOut.front().whyNot, QStringLiteral("training"));
    QCOMPARE(october.leftOut.front().ratings, 1);
    QCOMPARE(october.withoutAnswer, 0);
    QCOMPARE(october.row.score.n, 38);
    QCOMPARE(october.row.score.tally.satisfied(), 27 + 1 + 1 + 1);
    QCOMPARE(october.counter, QStringLiteral("Loket A1"));
    QCOMPARE(october.service, QStringLiteral("KTP elektronik"));
    QVERIFY(!october.isRunning());
    QCOMPARE(october.until(), QDate(2026, 10, 31));
    QVERIFY(explain(siti, "2026-11").isRunning());
}

void ExplanationTest::kiosksAndTheirLinks()
{
    const Proof proof = explain(siti, "2026-10").proof;
    QVERIFY(proof.holds());
    QCOMPARE(proof.kiosks.size(), size_t(2));
    QVERIFY(proof.files.empty());
    const QString id = fingerprint(m_office->kiosk().key().publicKey());
    const auto part = std::find_if(proof.kiosks.begin(), proof.kiosks.end(),
                                   [&](const KioskPart &one) { return one.kiosk == id; });
    QVERIFY(part != proof.kiosks.end());
    QCOMPARE(part->first, 3); // after "started" and "duty on"
    QCOMPARE(part->ratings, 37);
    QCOMPARE(part->link, toHex(m_office->kiosk().linkAt(quint64(part->last))));
    QCOMPARE(part->head, toHex(m_office->kiosk().linkAt(quint64(part->headSeq))));
    QCOMPARE(part->headSeq, qint64(m_office->kiosk().lastSeq()));
    QVERIFY(part->last < part->headSeq);
}

void ExplanationTest::comparisonIsInWholeNumbers()
{
    const Explanation october = explain(siti, "2026-10"); // 30 of 38
    QCOMPARE(october.comparison->left, 3000);
    QCOMPARE(october.comparison->right, 80 * 38);
    QVERIFY(!october.comparison->isReached());
    QVERIFY(!october.row.meets);
    QCOMPARE(october.beforeRounding->toString(), QStringLiteral("78.947368421"));
    QCOMPARE(october.row.allowancePercent->toString(), QStringLiteral("78.95"));
}

void ExplanationTest::fallbackTakesTheLastPeriod()
{
    const Explanation november = explain(budi, "2026-11"); // 4 ratings; 29 of 33 in October
    QCOMPARE(november.rule.rule.id, QStringLiteral("doubt-75"));
    QCOMPARE(november.rule.version, 2);
    QCOMPARE(november.row.fallback, Fallback::LastPeriod);
    QVERIFY(!november.beforeRounding);
    QCOMPARE(november.row.allowancePercent->toString(), QStringLiteral("100.00"));
    QVERIFY(november.proof.holds());
}

void ExplanationTest::filesAreNamed()
{
    const Explanation september = explain(unnamed, "2026-09");
    QCOMPARE(september.proof.files.size(), size_t(1));
    const FilePart &file = september.proof.files.front();
    QCOMPARE(file.file, QStringLiteral("csv:past.csv"));
    QCOMPARE(file.firstRow, 4); // the third rating; the head is row 1
    QCOMPARE(file.lastRow, 5);
    QCOMPARE(file.ratings, 2);
    QVERIFY(september.proof.holds());
}

void ExplanationTest::whatWasApprovedStands()
{
    const Explanation october = explain(siti, "2026-10");
    QVERIFY(october.approved.has_value());
    QCOMPARE(october.approved->version, 1);
    QCOMPARE(october.approved->who, QStringLiteral("Ratna"));
    QCOMPARE(october.approved->figure.tally, october.row.score.tally);
    QCOMPARE(october.approved->figure.allowancePercent->toString(), QStringLiteral("78.95"));
    QVERIFY(!explain(siti, "2026-09").approved); // closed, not approved
    QVERIFY(!explain(siti, "2026-11").approved);
}

void ExplanationTest::objectionsAreLeftOut()
{
    const Explanation november = explain(budi, "2026-11"); // 1 of 4 by an objection
    QCOMPARE(november.allRatings(), 4);
    QCOMPARE(november.row.score.n, 3);
    QCOMPARE(november.leftOut.size(), size_t(1));
    QCOMPARE(november.leftOut.front().whyNot, QStringLiteral("objection"));
    QVERIFY(november.proof.holds());
}

void ExplanationTest::nobodyIsNotFound()
{
    const auto nobody = explanationOf(QStringLiteral("1"), m_office->office().folder().store(),
                                      *Period::parse(u"2026-10"),
                                      QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void ExplanationTest::officerWithoutRatings()
{
    const Explanation none = explain(unnamed, "2026-10");
    QCOMPARE(none.allRatings(), 0);
    QVERIFY(!none.comparison && !none.beforeRounding);
    QVERIFY(none.proof.kiosks.empty() && none.proof.holds());
    QCOMPARE(none.row.fallback, Fallback::Full);
}

void ExplanationTest::editBreaksTheProof_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("nothing", "SELECT 1");
    row("an event's body", "UPDATE kiosk_event SET body = x'00' WHERE seq = 10");
    row("an event's link", "UPDATE kiosk_event SET link = zeroblob(32) WHERE seq = 10");
    row("the link before the first one", "UPDATE kiosk_event SET link = zeroblob(32) WHERE seq = 2");
    row("an event is gone", "DELETE FROM kiosk_event WHERE seq = 20");
    row("the one before is gone", "DELETE FROM kiosk_event WHERE seq = 2");
    row("an answer", "UPDATE answer SET value = 5 - value WHERE rating_id = (SELECT min(id) FROM "
                     "rating WHERE day > 20261000)");
    row("a rating counts no more", "UPDATE rating SET counted = 0, why_not = 'tired' WHERE id = "
                                   "(SELECT min(id) FROM rating WHERE day > 20261000)");
    row("training counts", "UPDATE rating SET counted = 1, why_not = '' WHERE why_not = 'training'");
    row("another reason", "UPDATE rating SET why_not = 'tired' WHERE why_not = 'training'");
    row("another officer", "UPDATE rating SET officer_id = 0 WHERE id = (SELECT min(id) FROM rating "
                           "WHERE day > 20261000)");
    row("a tally", "UPDATE tally SET n = n + 1 WHERE value = 4 AND day > 20261000");
    row("what was left out", "DELETE FROM tally_left_out");
}

void ExplanationTest::editBreaksTheProof()
{
    QFETCH(QString, statement);
    const TestFolder folder;
    copyFolder(m_office->path(), folder.file(QStringLiteral("office")));
    const QString file = folder.file(QStringLiteral("office/office.sqlite"));
    QCOMPARE(editByShell(file, {statement}), QString());
    const auto store = Store::open(folder.file(QStringLiteral("office")), Store::Access::ReadOnly);
    PUAS_VERIFY_OK(store);
    const bool isControl = qstrcmp(QTest::currentDataTag(), "nothing") == 0;
    QCOMPARE(explain(*store, siti, "2026-10").proof.holds(), isControl);
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
