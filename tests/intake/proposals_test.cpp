// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/proposal_acts.h"
#include "tests/support/expect.h"
#include "tests/support/proposal_office.h"

using namespace puas;
using namespace puas::test;

/// What becomes of the proposals of citizens.
class ProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void listTellsNothingOfWho();
    void wayGoesForwardAndBack();
    void bothWordsAreKept();
    void refusals_data();
    void refusals();
    void onlyWhoMayDecides();
    void textIsNowhereInClear();
    void stageNames();
};

namespace {

constexpr qint64 decidedAtMs = 1'795'000'000'000;

ProposalChoice forwardTo(ProposalLevel level)
{
    return {ProposalStage::Forwarded, level, QStringLiteral(" Dinas PU "),
            ProposalPriority::High,   {},    {}};
}

ProposalChoice chosen(ProposalStage stage, const QString &reason = {}, const QString &answer = {})
{
    return {stage, ProposalLevel::None, {}, ProposalPriority::Normal, reason, answer};
}

} // namespace

void ProposalsTest::listTellsNothingOfWho()
{
    ProposalOffice o;
    const std::vector<Proposal> all = o.all();
    QCOMPARE(all.size(), size_t(3)); // the one in training is none
    QCOMPARE(all[0].topic, QStringLiteral("access"));
    QCOMPARE(all[0].text, rampText);
    QCOMPARE(all[2].text, QString());
    QSet<QString> names;
    for (const Proposal &proposal : all) {
        QVERIFY(proposal.name.startsWith(QStringLiteral("U-")));
        QCOMPARE(proposal.name.size(), 12);
        QVERIFY(proposal.said.empty());
        names << proposal.name;
    }
    QCOMPARE(names.size(), 3);
    const auto outside = proposals(o.folder(), {QDate(2025, 1, 1), QDate(2025, 2, 1)});
    PUAS_VERIFY_OK(outside);
    QVERIFY(outside->empty());
}

void ProposalsTest::wayGoesForwardAndBack()
{
    ProposalOffice o;
    const QString name = o.of(QStringLiteral("access")).name;
    const auto way = [&] { return ProposalWay(o.of(QStringLiteral("access")).said); };
    QCOMPARE(way().stage(), ProposalStage::New);
    PUAS_VERIFY_OK(decideProposal(o.folder(), name, forwardTo(ProposalLevel::Village), decidedAtMs));
    PUAS_VERIFY_OK(
        decideProposal(o.folder(), name, forwardTo(ProposalLevel::District), decidedAtMs + 1));
    QCOMPARE(way().stage(), ProposalStage::Forwarded);
    QCOMPARE(way().priority(), ProposalPriority::High);
    QVERIFY(way().forwardedTo(ProposalLevel::Village));
    QVERIFY(!way().forwardedTo(ProposalLevel::Regency));
    QCOMPARE(way().forwarded()->choice.agency, QStringLiteral("Dinas PU"));
    QCOMPARE(way().last()->who, headLogin);
    QCOMPARE(way().last()->atUtcMs, decidedAtMs + 1);
    PUAS_VERIFY_OK(decideProposal(o.folder(), name, chosen(ProposalStage::Accepted), decidedAtMs + 2));
    PUAS_VERIFY_OK(decideProposal(
        o.folder(), name, chosen(ProposalStage::Answered, {}, QStringLiteral("Masuk rencana 2027.")),
        decidedAtMs + 3));
    QCOMPARE(way().stage(), ProposalStage::Answered);
    QCOMPARE(way().outcome()->choice.stage, ProposalStage::Accepted);
    QCOMPARE(way().answered()->choice.answer, QStringLiteral("Masuk rencana 2027."));
    // A new outcome is not what the answer spoke of.
    PUAS_VERIFY_OK(decideProposal(o.folder(), name,
                                  chosen(ProposalStage::Rejected, QStringLiteral("Tanah orang lain")),
                                  decidedAtMs + 4));
    QVERIFY(!way().answered());
    QCOMPARE(way().outcome()->choice.reason, QStringLiteral("Tanah orang lain"));
    PUAS_VERIFY_OK(decideProposal(o.folder(), name, chosen(ProposalStage::New), decidedAtMs + 5));
    QCOMPARE(way().stage(), ProposalStage::New);
    QVERIFY(!way().forwarded() && !way().outcome());
    QCOMPARE(o.of(QStringLiteral("access")).said.size(), size_t(6));
    QVERIFY(o.of(QStringLiteral("office")).said.empty());
}

void ProposalsTest::bothWordsAreKept()
{
    ProposalOffice o;
    const QString name = o.of(QStringLiteral("office")).name;
    PUAS_VERIFY_OK(decideProposal(o.folder(), name, chosen(ProposalStage::Accepted), decidedAtMs));
    PUAS_VERIFY_OK(decideProposal(o.folder(), name, chosen(ProposalStage::New), decidedAtMs + 1));
    std::vector<Act> acts;
    PUAS_VERIFY_OK(verifyActs(o.folder().store(), o.folder().signingKey().publicKey(),
                              [&](quint64, const Act &act) {
                                  if (act.kind == QLatin1String("proposal-decided"))
                                      acts.push_back(act);
                                  return true;
                              }));
    QCOMPARE(acts.size(), size_t(2));
    QCOMPARE(acts[0].before, QByteArray());
    QCOMPARE(acts[1].before, acts[0].after);
    QCOMPARE(acts[1].who, headLogin);
    QCOMPARE(acts[1].subject, name);
    const auto rows = o.folder().store().proposalDecisions().all();
    PUAS_VERIFY_OK(rows);
    QCOMPARE((*rows)[1].body, acts[1].after);
}

void ProposalsTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *test, const QString &name, ProposalStage stage,
                        const QString &reason, const QString &answer, const QString &expected) {
        QTest::newRow(test) << name << int(stage) << reason << answer << expected;
    };
    const QString none;
    const QString refused = QStringLiteral("invalid-input");
    row("no such proposal", QStringLiteral("U-0000000000"), ProposalStage::Accepted, none, none,
        QStringLiteral("not-found"));
    row("it is new already", none, ProposalStage::New, none, none, refused);
    row("forwarded to nobody", none, ProposalStage::Forwarded, none, none, refused);
    row("rejected without a reason", none, ProposalStage::Rejected, QStringLiteral("  "), none,
        refused);
    row("answered with nothing", none, ProposalStage::Answered, none, QStringLiteral(" "), refused);
    row("an officer's name", none, ProposalStage::Answered, none,
        QStringLiteral("Pak Bambang akan datang"), refused);
    row("an NIK", none, ProposalStage::Answered, none, QStringLiteral("NIK 3503123456780001"), refused);
    row("too long", none, ProposalStage::Answered, none, QString(2001, u'a'), refused);
    row("long enough", none, ProposalStage::Answered, none, QString(2000, u'a'), ok);
}

void ProposalsTest::refusals()
{
    QFETCH(QString, name);
    QFETCH(int, stage);
    QFETCH(QString, reason);
    QFETCH(QString, answer);
    QFETCH(QString, expected);
    ProposalOffice o;
    if (name.isEmpty())
        name = o.of(QStringLiteral("access")).name;
    const qint64 acts = (*o.folder().store().acts().last())->seq;
    const auto decided = decideProposal(o.folder(), name, chosen(ProposalStage(stage), reason, answer),
                                        decidedAtMs);
    QCOMPARE(outcomeOf(decided), expected);
    QCOMPARE((*o.folder().store().acts().last())->seq, acts + (expected == ok ? 1 : 0));
    QCOMPARE(o.folder().store().proposalDecisions().all()->size(), size_t(expected == ok ? 1 : 0));
}

void ProposalsTest::onlyWhoMayDecides()
{
    ProposalOffice o;
    const QString name = o.of(QStringLiteral("access")).name;
    for (const QString &login : {itLogin, auditorLogin}) {
        o.folder().setActor(login);
        PUAS_COMPARE_ERROR(
            decideProposal(o.folder(), name, chosen(ProposalStage::Accepted), decidedAtMs),
            ErrorCode::NotAllowed);
    }
    o.folder().setActor(QStringLiteral("nobody"));
    PUAS_COMPARE_ERROR(decideProposal(o.folder(), name, chosen(ProposalStage::Accepted), decidedAtMs),
                       ErrorCode::NotSignedIn);
}

void ProposalsTest::textIsNowhereInClear()
{
    ProposalOffice o;
    PUAS_VERIFY_OK(decideProposal(
        o.folder(), o.of(QStringLiteral("access")).name,
        chosen(ProposalStage::Rejected, QStringLiteral("Alasan kantor sendiri")), decidedAtMs));
    const QByteArray bytes = o.office().storeBytes();
    QVERIFY(bytes.contains("Alasan kantor sendiri"));
    QVERIFY(!bytes.contains("Jalur landai"));
}

void ProposalsTest::stageNames()
{
    for (const ProposalStage stage : allProposalStages)
        QCOMPARE(proposalStageNamed(proposalStageName(stage)), std::optional(stage));
    for (const ProposalLevel level : allProposalLevels)
        QCOMPARE(proposalLevelNamed(proposalLevelName(level)), std::optional(level));
    for (const ProposalPriority priority : allProposalPriorities)
        QCOMPARE(proposalPriorityNamed(proposalPriorityName(priority)), std::optional(priority));
    QVERIFY(!proposalStageNamed(QStringLiteral("lost")));
}

QTEST_GUILESS_MAIN(ProposalsTest)
#include "proposals_test.moc"
