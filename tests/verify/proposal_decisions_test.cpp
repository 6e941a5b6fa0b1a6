// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/proposal_acts.h"
#include "app/verify/verification.h"
#include "tests/support/expect.h"
#include "tests/support/proposal_office.h"
#include "tests/support/sqlite_shell.h"

using namespace puas;
using namespace puas::test;

/// Decisions about proposals that somebody edits in the store.
class ProposalDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void editsAreNamed_data();
    void editsAreNamed();
};

void ProposalDecisionsTest::editsAreNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *statement, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(statement) << QString::fromLatin1(says);
    };
    row("nothing", "SELECT 1", "");
    row("the outcome",
        "UPDATE proposal_decision SET body = replace(body, 'accepted', 'rejected') WHERE id = 1",
        "proposal_decision 1: what was decided");
    row("who", "UPDATE proposal_decision SET who = 'tri' WHERE id = 2", "proposal_decision 2: who");
    row("which one", "UPDATE proposal_decision SET seq = seq + 1 WHERE id = 2",
        "which proposal it is about");
    row("which kiosk", "UPDATE proposal_decision SET kiosk = 'x' WHERE id = 2",
        "of kiosk x is no proposal");
    row("deleted", "DELETE FROM proposal_decision WHERE id = 2", "proposal_decision 2: it is missing");
    row("invented",
        "INSERT INTO proposal_decision (id, kiosk, seq, who, body) SELECT 9, kiosk, seq, who, body "
        "FROM "
        "proposal_decision WHERE id = 1",
        "proposal_decision 3: no act decided it");
}

void ProposalDecisionsTest::editsAreNamed()
{
    QFETCH(QString, statement);
    QFETCH(QString, says);
    ProposalOffice o;
    const QString name = o.of(QStringLiteral("access")).name;
    for (const ProposalStage stage : {ProposalStage::Accepted, ProposalStage::New})
        PUAS_VERIFY_OK(decideProposal(
            o.folder(), name, {stage, {}, {}, ProposalPriority::Normal, {}, {}}, 1'795'000'000'000));
    o.office().close();
    const QString path = o.office().path();
    QCOMPARE(editByShell(path + QStringLiteral("/office.sqlite"), {statement}), QString());
    QStringList found;
    for (const Error &error : verifyStore(path, {}).found)
        found << error.detail;
    QCOMPARE(found.isEmpty(), says.isEmpty());
    QVERIFY2(found.join(u'\n').contains(says), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(ProposalDecisionsTest)
#include "proposal_decisions_test.moc"
