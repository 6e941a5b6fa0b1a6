// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/scenes.h"

namespace puas::test {

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all{
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
        {QStringLiteral("pin"), [](KioskWindow &kiosk) {
             for (int tap = 0; tap < CornerKnock::taps; ++tap)
                 kiosk.tap(QPointF(10, 10));
             for (int digit = 1; digit <= 4; ++digit)
                 kiosk.kiosk().door()->type(digit);
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
    };
    return all;
}

} // namespace puas::test
