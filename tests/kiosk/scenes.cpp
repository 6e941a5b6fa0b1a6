// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/scenes.h"

#include "tests/kiosk/official_survey.h"

namespace puas::test {
namespace {

using Setting = void (PersonSettings::*)(bool);

/// What may be added after the tap, after so many steps forward.
Additions &add(KioskWindow &kiosk, int steps, std::initializer_list<Setting> settings = {})
{
    for (const Setting setting : settings)
        (kiosk.kiosk().settings()->*setting)(true);
    kiosk.kiosk().visit()->rate(3);
    kiosk.kiosk().visit()->addMore();
    Additions &additions = *kiosk.kiosk().visit()->additions();
    for (int step = 0; step < steps; ++step)
        additions.skip();
    return additions;
}

/// Of the nine questions, after the reasons; then comes the topic.
constexpr int questions = 9;

void write(KioskWindow &kiosk, std::initializer_list<Setting> settings = {})
{
    Additions &additions = add(kiosk, 1 + questions, settings);
    additions.toggleTopic(QStringLiteral("access"));
    additions.goOn();
    additions.type(QStringLiteral("jalan ke balai desa perlu bidang miring untuk kursi"));
}

/// One question on so many points, its answers as long as an office may make them.
Survey shortSurvey(int top)
{
    SurveyQuestion question{QStringLiteral("own"), top, {{QStringLiteral("id"), QStringLiteral("Berapa lama Anda menunggu sampai dilayani?")}}, {}};
    for (int answer = 1; answer <= top; ++answer)
        question.answers.push_back({{QStringLiteral("id"), QStringLiteral("Lama sekali %1").arg(answer)}});
    return {QStringLiteral("own"), 1, {question}};
}

void askOnPoints(KioskWindow &kiosk, int top)
{
    kiosk.kiosk().visit()->additions()->setSurvey(shortSurvey(top));
    add(kiosk, 1);
    kiosk.kiosk().visit()->additions()->setSurvey(officialSurvey());
}

constexpr Setting large = &PersonSettings::setLargeText;
constexpr Setting contrast = &PersonSettings::setHighContrast;
constexpr Setting low = &PersonSettings::setLowMode;

std::vector<Scene> afterTheTap()
{
    std::vector<Scene> all{
        {QStringLiteral("reasons"), [](KioskWindow &kiosk) { add(kiosk, 0); }},
        {QStringLiteral("reasons-chosen"), [](KioskWindow &kiosk) {
             Additions &additions = add(kiosk, 0);
             additions.toggleReason(QStringLiteral("kind"));
             additions.toggleReason(QStringLiteral("clear"));
         }},
        {QStringLiteral("reasons-large"), [](KioskWindow &kiosk) { add(kiosk, 0, {large}); }},
        {QStringLiteral("reasons-large-contrast"), [](KioskWindow &kiosk) {
             add(kiosk, 0, {large, contrast}).toggleReason(QStringLiteral("kind"));
         }},
        {QStringLiteral("reasons-low"), [](KioskWindow &kiosk) { add(kiosk, 0, {low}); }},
        {QStringLiteral("reasons-next-page"), [](KioskWindow &kiosk) {
             add(kiosk, 0);
             kiosk.tapIfThere(KioskWindow::text("StepFoot", "Continue"));
         }},
        {QStringLiteral("question-large"), [](KioskWindow &kiosk) { add(kiosk, 1, {large}); }},
        {QStringLiteral("question-longest-large"), [](KioskWindow &kiosk) { add(kiosk, 8, {large}); }},
        {QStringLiteral("question-contrast"), [](KioskWindow &kiosk) { add(kiosk, 3, {contrast}); }},
        {QStringLiteral("question-low"), [](KioskWindow &kiosk) { add(kiosk, 1, {low}); }},
        {QStringLiteral("question-longest-low"), [](KioskWindow &kiosk) { add(kiosk, 8, {low}); }},
        {QStringLiteral("question-answered"), [](KioskWindow &kiosk) {
             Additions &additions = add(kiosk, 3);
             additions.answer(2);
             additions.back();
         }},
        {QStringLiteral("question-warning"), [](KioskWindow &kiosk) {
             add(kiosk, 2);
             kiosk.pass(30'000);
         }},
        {QStringLiteral("topic"), [](KioskWindow &kiosk) { add(kiosk, 1 + questions); }},
        {QStringLiteral("topic-chosen"), [](KioskWindow &kiosk) { add(kiosk, 1 + questions).toggleTopic(QStringLiteral("access")); }},
        {QStringLiteral("topic-large"), [](KioskWindow &kiosk) { add(kiosk, 1 + questions, {large}); }},
        {QStringLiteral("topic-low"), [](KioskWindow &kiosk) { add(kiosk, 1 + questions, {low}); }},
        {QStringLiteral("topic-next-page"), [](KioskWindow &kiosk) {
             add(kiosk, 1 + questions);
             kiosk.tapIfThere(KioskWindow::text("StepFoot", "Continue"));
         }},
        {QStringLiteral("writing"), [](KioskWindow &kiosk) { write(kiosk); }},
        {QStringLiteral("writing-signs"), [](KioskWindow &kiosk) {
             write(kiosk);
             kiosk.tap(QStringLiteral("123"));
         }},
        {QStringLiteral("writing-group"), [](KioskWindow &kiosk) {
             write(kiosk);
             kiosk.tapIfThere(QStringLiteral("PQRS"));
         }},
        {QStringLiteral("writing-large"), [](KioskWindow &kiosk) { write(kiosk, {large}); }},
        {QStringLiteral("writing-low"), [](KioskWindow &kiosk) { write(kiosk, {low}); }},
        {QStringLiteral("writing-contrast"), [](KioskWindow &kiosk) { write(kiosk, {contrast}); }},
        {QStringLiteral("training-reasons"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             add(kiosk, 0);
         }},
        {QStringLiteral("training-question"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             add(kiosk, 8);
         }},
        {QStringLiteral("training-writing"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             write(kiosk);
         }},
        {QStringLiteral("thanks-concluded"), [](KioskWindow &kiosk) { add(kiosk, 2 + questions); }},
    };
    for (int question = 1; question <= questions; ++question)
        all.push_back({QStringLiteral("question-%1").arg(question), [question](KioskWindow &kiosk) { add(kiosk, question); }});
    for (const int top : {2, 3, 5})
        all.push_back({QStringLiteral("question-of-%1-points").arg(top), [top](KioskWindow &kiosk) { askOnPoints(kiosk, top); }});
    return all;
}

std::vector<Scene> withAll(std::vector<Scene> scenes, const std::vector<Scene> &further)
{
    scenes.insert(scenes.end(), further.begin(), further.end());
    return scenes;
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = withAll(afterTheTap(), {
        {QStringLiteral("rating"), [](KioskWindow &) {}},
        {QStringLiteral("rating-large"), [](KioskWindow &kiosk) { kiosk.kiosk().settings()->setLargeText(true); }},
        {QStringLiteral("rating-large-contrast"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.kiosk().settings()->setHighContrast(true);
         }},
        {QStringLiteral("rating-low"), [](KioskWindow &kiosk) { kiosk.tapIfThere(KioskWindow::text("SettingsRow", "Low")); }},
        {QStringLiteral("rating-low-settings"), [](KioskWindow &kiosk) {
             kiosk.tapIfThere(KioskWindow::text("SettingsRow", "Low"));
             kiosk.tapIfThere(KioskWindow::text("RatingScreen", "Set up"));
         }},
        {QStringLiteral("thanks"), [](KioskWindow &kiosk) {
             kiosk.kiosk().visit()->rate(3);
             kiosk.pass(1'000);
         }},
        {QStringLiteral("language"), [](KioskWindow &kiosk) { kiosk.tap(KioskWindow::text("SettingsRow", "Language")); }},
        {QStringLiteral("warning"), [](KioskWindow &kiosk) {
             kiosk.kiosk().visit()->rate(3);
             kiosk.kiosk().visit()->change();
             kiosk.pass(30'000);
         }},
        {QStringLiteral("thanks-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.kiosk().visit()->rate(3);
         }},
        {QStringLiteral("language-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.tap(KioskWindow::text("SettingsRow", "Language"));
         }},
        {QStringLiteral("warning-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.kiosk().visit()->rate(3);
             kiosk.kiosk().visit()->change();
             kiosk.pass(30'000);
         }},
        {QStringLiteral("other-choices"), [](KioskWindow &kiosk) {
             kiosk.kiosk().visit()->rate(3);
             kiosk.openOtherChoices();
         }},
        {QStringLiteral("other-choices-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.openOtherChoices();
         }},
        {QStringLiteral("pin"), [](KioskWindow &kiosk) {
             for (int tap = 0; tap < CornerKnock::taps; ++tap)
                 kiosk.tap(QPointF(10, 10));
             for (int digit = 1; digit <= 4; ++digit)
                 kiosk.kiosk().door()->type(digit);
         }},
        {QStringLiteral("export-clock-wrong"), [](KioskWindow &kiosk) {
             kiosk.carrier.behindMs = 26LL * 3'600'000;
             kiosk.openExport();
             kiosk.carrier.behindMs = 0;
         }},
        {QStringLiteral("export-waiting"), [](KioskWindow &kiosk) { kiosk.openExport(); }},
        {QStringLiteral("export-writing"), [](KioskWindow &kiosk) {
             kiosk.openExport();
             emit kiosk.carrier.writing(62);
         }},
        {QStringLiteral("export-checking"), [](KioskWindow &kiosk) {
             kiosk.openExport();
             emit kiosk.carrier.checking(18);
         }},
        {QStringLiteral("export-safe"), [](KioskWindow &kiosk) {
             kiosk.openExport();
             emit kiosk.carrier.arrived(3'412);
         }},
        {QStringLiteral("export-failed"), [](KioskWindow &kiosk) {
             kiosk.openExport();
             emit kiosk.carrier.broke({ErrorCode::DiskFull, QString()});
         }},
        {QStringLiteral("tools"), [](KioskWindow &kiosk) {
             kiosk.openExport();
             kiosk.tap(KioskWindow::text("ExportScreen", "Tools"));
         }},
        {QStringLiteral("tools-training"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             kiosk.openExport();
             kiosk.tap(KioskWindow::text("ExportScreen", "Tools"));
         }},
        {QStringLiteral("ruler"), [](KioskWindow &kiosk) { kiosk.openRuler(); }},
        {QStringLiteral("training"), [](KioskWindow &kiosk) { kiosk.kiosk().training()->set(true); }},
        {QStringLiteral("training-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             kiosk.kiosk().settings()->setLargeText(true);
         }},
        {QStringLiteral("training-low"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             kiosk.tapIfThere(KioskWindow::text("SettingsRow", "Low"));
         }},
        {QStringLiteral("training-thanks"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             kiosk.kiosk().visit()->rate(3);
         }},
        {QStringLiteral("training-thanks-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.kiosk().visit()->rate(3);
         }},
        {QStringLiteral("training-language"), [](KioskWindow &kiosk) {
             kiosk.kiosk().training()->set(true);
             kiosk.tap(KioskWindow::text("SettingsRow", "Language"));
         }},
        {QStringLiteral("idle"), [](KioskWindow &kiosk) { kiosk.showIdle(0); }},
        {QStringLiteral("idle-2"), [](KioskWindow &kiosk) { kiosk.showIdle(1); }},
        {QStringLiteral("idle-3"), [](KioskWindow &kiosk) { kiosk.showIdle(2); }},
        {QStringLiteral("idle-without-figure"), [](KioskWindow &kiosk) {
             kiosk.showIdle(0);
             kiosk.kiosk().attract()->setContent({}, publishedChanges());
         }},
        {QStringLiteral("idle-contrast"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setHighContrast(true);
             kiosk.showIdle(0);
         }},
        {QStringLiteral("closed"), [](KioskWindow &kiosk) { kiosk.close(); }},
        {QStringLiteral("staff"), [](KioskWindow &kiosk) { kiosk.openStaff(); }},
        {QStringLiteral("officers"), [](KioskWindow &kiosk) {
             kiosk.openStaff();
             kiosk.tap(KioskWindow::text("StaffScreen", "Officer: sign on or off"));
         }},
        {QStringLiteral("officer-pin"), [](KioskWindow &kiosk) {
             kiosk.openStaff();
             kiosk.tap(KioskWindow::text("StaffScreen", "Officer: sign on or off"));
             kiosk.tap(QStringLiteral("Sri Rahayu"));
         }},
        {QStringLiteral("officer"), [](KioskWindow &kiosk) {
             kiosk.openOfficer();
             kiosk.kiosk().officers()->setGroups(35, {1, 2, 14, 18});
         }},
        {QStringLiteral("officer-few"), [](KioskWindow &kiosk) {
             kiosk.openOfficer();
             kiosk.kiosk().officers()->setGroups(0, {0, 0, 0, 0});
         }},
        {QStringLiteral("wait-for-officer"), [](KioskWindow &kiosk) { kiosk.kiosk().turn()->set(Admission::Mode::Served, {}); }},
        {QStringLiteral("wait-for-interval"), [](KioskWindow &kiosk) {
             kiosk.kiosk().turn()->set(Admission::Mode::Free, {60'000, 60'000});
             kiosk.kiosk().visit()->rate(3);
             kiosk.kiosk().visit()->finish();
         }},
        {QStringLiteral("ticket"), [](KioskWindow &kiosk) {
             kiosk.kiosk().turn()->set(Admission::Mode::Ticket, {});
             for (const int digit : {0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8})
                 kiosk.kiosk().turn()->typeTicket(digit);
         }},
        {QStringLiteral("ticket-used"), [](KioskWindow &kiosk) {
             kiosk.kiosk().turn()->set(Admission::Mode::Ticket, {});
             kiosk.kiosk().turn()->setTickets([](const QString &) { return std::optional<quint32>(1); }, {1});
             kiosk.kiosk().turn()->scanTicket(QStringLiteral("000001123456"));
         }},
        {QStringLiteral("lobby"), [](KioskWindow &kiosk) {
             kiosk.kiosk().officers()->setRoster(roster());
             kiosk.kiosk().turn()->set(Admission::Mode::Lobby, {});
         }},
        {QStringLiteral("lobby-large"), [](KioskWindow &kiosk) {
             kiosk.kiosk().officers()->setRoster(roster());
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.kiosk().turn()->set(Admission::Mode::Lobby, {});
         }},
        {QStringLiteral("out-of-use"), [](KioskWindow &kiosk) { kiosk.kiosk().visit()->fault(QStringLiteral("D-03")); }},
    });
    return all;
}

} // namespace puas::test
