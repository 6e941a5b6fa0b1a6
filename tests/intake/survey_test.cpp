// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/kiosk_settings.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

using namespace puas;
using namespace puas::test;

namespace {

/// An office with two kiosks.
struct Fixture {
    TestOffice office;
    MemoryKiosk first{1, QStringLiteral("A1")};
    MemoryKiosk second{2, QStringLiteral("B1")};

    Fixture()
    {
        office.enrol(first.key(), first.counter());
        office.enrol(second.key(), second.counter());
    }

    /// The settings that a kiosk gets with the next stick.
    KioskConfig settings(const MemoryKiosk &kiosk)
    {
        KioskConfig now;
        const auto read = changeSettings(office.folder(), fingerprint(kiosk.key().publicKey()),
                                         [&](KioskConfig &config) { now = config; });
        Q_ASSERT(read);
        return now;
    }
};

Survey ownSurvey(quint64 version, const QString &key)
{
    Survey survey = skmSurvey();
    survey.id = QStringLiteral("own");
    survey.version = version;
    survey.questions.front().key = key;
    return survey;
}

} // namespace

/// What the kiosks ask after the tap, as the office gives it.
class SurveyTest : public QObject
{
    Q_OBJECT

private slots:
    void reachesEveryKiosk();
    void theSameAgainChangesNothing();
    void anOldVersionWithOtherQuestionsChangesNoKiosk();
};

void SurveyTest::reachesEveryKiosk()
{
    Fixture f;
    const Survey survey = ownSurvey(1, QStringLiteral("queue"));
    const auto given = giveSurvey(f.office.folder(), survey);
    PUAS_VERIFY_OK(given);
    QCOMPARE(*given, 2);
    QCOMPARE(f.settings(f.first).survey, survey);
    QCOMPARE(f.settings(f.second).survey, survey);
}

void SurveyTest::theSameAgainChangesNothing()
{
    Fixture f;
    PUAS_VERIFY_OK(giveSurvey(f.office.folder(), ownSurvey(1, QStringLiteral("queue"))));
    const quint64 before = f.settings(f.first).version;
    PUAS_VERIFY_OK(giveSurvey(f.office.folder(), ownSurvey(1, QStringLiteral("queue"))));
    QCOMPARE(f.settings(f.first).version, before);
}

/// The kiosk that refuses is the last one: those before it stay as they were too.
void SurveyTest::anOldVersionWithOtherQuestionsChangesNoKiosk()
{
    Fixture f;
    const auto kiosks = f.office.folder().store().registry().kiosks();
    PUAS_VERIFY_OK(changeSettings(f.office.folder(), kiosks->back().id, [](KioskConfig &config) {
        config.survey = ownSurvey(2, QStringLiteral("queue"));
    }));
    const auto given = giveSurvey(f.office.folder(), ownSurvey(2, QStringLiteral("parking")));
    QCOMPARE(errorName(given.error().code), QStringLiteral("invalid-argument"));
    const bool firstRefuses = kiosks->back().id == fingerprint(f.first.key().publicKey());
    QCOMPARE(f.settings(firstRefuses ? f.second : f.first).survey, skmSurvey());
}

QTEST_GUILESS_MAIN(SurveyTest)
#include "survey_test.moc"
