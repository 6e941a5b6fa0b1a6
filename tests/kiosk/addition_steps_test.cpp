// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/feedback_codes.h"
#include "kiosk/addition_steps.h"
#include "tests/kiosk/official_survey.h"

#include <QFile>
#include <QTest>

using namespace puas;
using namespace puas::test;
using Step = AdditionSteps::Step;
using Way = AdditionSteps::Way;

namespace {

AdditionSteps begun(const Survey &survey = officialSurvey())
{
    AdditionSteps steps;
    steps.begin(survey);
    return steps;
}

/// At the writing of a proposal about health.
AdditionSteps writing()
{
    AdditionSteps steps = begun({QStringLiteral("none"), 1, {}});
    steps.skip();
    steps.toggleTopic(QStringLiteral("health"));
    steps.goOn();
    return steps;
}

} // namespace

/// What may be added after the tap: in which order, what stays, what is kept at the end.
class AdditionStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsThroughEverything();
    void goesBackThroughEverything();
    void aSurveyWithoutQuestionsAsksNone();
    void onlyAChoiceGoesOn();
    void answersOnTheScaleAlone();
    void skippingTakesBack();
    void onlyAProposalThatWasSentIsKept();
    void onceClosedNothingIsTaken();
    void writesSentences_data();
    void writesSentences();
    void codesHaveTheirPictures();
};

void AdditionStepsTest::leadsThroughEverything()
{
    AdditionSteps steps = begun();
    QCOMPARE(steps.step(), Step::Reasons);
    steps.skip();
    for (int number = 1; number <= 9; ++number) {
        QCOMPARE(steps.step(), Step::Question);
        QCOMPARE(steps.questionNumber(), number);
        QCOMPARE(steps.answer(number % 4 + 1), Way::On);
    }
    QCOMPARE(steps.step(), Step::Topic);
    steps.toggleTopic(QStringLiteral("food"));
    QCOMPARE(steps.goOn(), Way::On);
    QCOMPARE(steps.step(), Step::Writing);
    QCOMPARE(steps.goOn(), Way::Over);
    QCOMPARE(steps.draft().answers.size(), 9U);
    QCOMPARE(steps.draft().proposal, (ProposalDraft{QStringLiteral("food"), QString()}));
}

void AdditionStepsTest::goesBackThroughEverything()
{
    AdditionSteps steps = begun();
    steps.skip();
    for (int number = 1; number <= 9; ++number)
        steps.answer(2);
    QCOMPARE(steps.back(), Way::On);
    for (int number = 9; number >= 1; --number) {
        QCOMPARE(steps.questionNumber(), number);
        QCOMPARE(steps.chosenAnswer(), 2);
        QCOMPARE(steps.back(), Way::On);
    }
    QCOMPARE(steps.step(), Step::Reasons);
    QCOMPARE(steps.back(), Way::Thanks);
    QCOMPARE(steps.draft().answers.size(), 9U);
}

void AdditionStepsTest::aSurveyWithoutQuestionsAsksNone()
{
    AdditionSteps steps = begun({QStringLiteral("none"), 1, {}});
    steps.skip();
    QCOMPARE(steps.step(), Step::Topic);
    steps.back();
    QCOMPARE(steps.step(), Step::Reasons);
}

void AdditionStepsTest::onlyAChoiceGoesOn()
{
    AdditionSteps steps = begun();
    steps.goOn();
    QCOMPARE(steps.step(), Step::Reasons);
    steps.toggleReason(QStringLiteral("no-such-reason"));
    QVERIFY(!steps.canGoOn());
    steps.toggleReason(QStringLiteral("slow"));
    steps.toggleReason(QStringLiteral("fast"));
    QVERIFY(steps.canGoOn());
    steps.goOn();
    QCOMPARE(steps.step(), Step::Question);
    steps.goOn();
    QCOMPARE(steps.questionNumber(), 1);
    QCOMPARE(steps.draft().reasons, QStringList({QStringLiteral("fast"), QStringLiteral("slow")}));
}

void AdditionStepsTest::answersOnTheScaleAlone()
{
    AdditionSteps steps = begun();
    steps.skip();
    for (const int value : {0, 5, -1})
        steps.answer(value);
    QCOMPARE(steps.questionNumber(), 1);
    QVERIFY(steps.draft().isEmpty());
}

void AdditionStepsTest::skippingTakesBack()
{
    AdditionSteps steps = begun();
    steps.toggleReason(QStringLiteral("kind"));
    steps.skip();
    steps.answer(3);
    steps.back();
    steps.skip();
    QVERIFY(steps.draft().isEmpty());
}

void AdditionStepsTest::onlyAProposalThatWasSentIsKept()
{
    AdditionSteps steps = writing();
    steps.type(QStringLiteral("air bersih "));
    QVERIFY(!steps.draft().proposal);
    QCOMPARE(steps.skip(), Way::Over);
    QVERIFY(!steps.draft().proposal);
    QCOMPARE(steps.goOn(), Way::Over);
    QCOMPARE(steps.draft().proposal, (ProposalDraft{QStringLiteral("health"), QStringLiteral("Air bersih")}));
}

void AdditionStepsTest::onceClosedNothingIsTaken()
{
    AdditionSteps steps = writing();
    steps.type(QStringLiteral("air"));
    steps.goOn();
    steps.close();
    QVERIFY(steps.draft().isEmpty());
    QVERIFY(steps.text().text().isEmpty());
    steps.type(QStringLiteral("lagi"));
    QCOMPARE(steps.goOn(), Way::On);
    QCOMPARE(steps.skip(), Way::On);
    QCOMPARE(steps.back(), Way::On);
    QVERIFY(steps.draft().isEmpty());
}

void AdditionStepsTest::writesSentences_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &keys, const QString &text) { QTest::newRow(name) << keys << text; };
    row("a capital to begin with", QStringLiteral("jalan rusak"), QStringLiteral("Jalan rusak"));
    row("and after a full stop", QStringLiteral("rusak. tolong"), QStringLiteral("Rusak. Tolong"));
    row("but not inside a number", QStringLiteral("rp.500 per km.lagi"), QStringLiteral("Rp.500 per km.lagi"));
    row("no space first, none twice", QStringLiteral("  a  b"), QStringLiteral("A b"));
    row("taken away again", QStringLiteral("ab<<<c"), QStringLiteral("C"));
    row("a letter of two units goes whole", QStringLiteral("a\U0001D11E<b"), QStringLiteral("Ab"));
    row("at most so much", QString(ProposalText::longest + 9, u'x'), u'X' + QString(ProposalText::longest - 1, u'x'));
}

void AdditionStepsTest::writesSentences()
{
    QFETCH(QString, keys);
    ProposalText text;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const qsizetype units = keys[at].isHighSurrogate() ? 2 : 1;
        if (keys[at] == u'<')
            text.erase();
        else
            text.type(keys.mid(at, units));
        at += units - 1;
    }
    QTEST(text.text(), "text");
}

void AdditionStepsTest::codesHaveTheirPictures()
{
    for (const QString &code : reasonCodes())
        QVERIFY2(QFile::exists(QStringLiteral(":/puas/icons/reason-%1.svg").arg(code)), qPrintable(code));
    for (const QString &code : topicCodes())
        QVERIFY2(QFile::exists(QStringLiteral(":/puas/icons/topic-%1.svg").arg(code)), qPrintable(code));
}

QTEST_GUILESS_MAIN(AdditionStepsTest)
#include "addition_steps_test.moc"
