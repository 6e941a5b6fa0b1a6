// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_window.h"

#include "kiosk/kiosk_engine.h"

#include <QDir>
#include <QGuiApplication>

#include <functional>

/// \file
/// kiosk_screenshots FOLDER [PART]: writes a picture of every screen in every language on
/// every panel, or only those whose name contains PART.

using namespace puas;
using namespace puas::test;

namespace {

struct Scene {
    QString name;
    std::function<void(KioskWindow &)> reach;
};

std::vector<Scene> scenes()
{
    return {
        {QStringLiteral("rating"), [](KioskWindow &) {}},
        {QStringLiteral("rating-large"), [](KioskWindow &kiosk) { kiosk.kiosk().settings()->setLargeText(true); }},
        {QStringLiteral("rating-large-contrast"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLargeText(true);
             kiosk.kiosk().settings()->setHighContrast(true);
         }},
        {QStringLiteral("rating-low"), [](KioskWindow &kiosk) { kiosk.kiosk().settings()->setLowMode(true); }},
        {QStringLiteral("rating-low-settings"), [](KioskWindow &kiosk) {
             kiosk.kiosk().settings()->setLowMode(true);
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
        {QStringLiteral("out-of-use"), [](KioskWindow &kiosk) { kiosk.kiosk().visit()->fault(QStringLiteral("D-03")); }},
    };
}

void takePictures(const QDir &folder, const QString &part)
{
    for (const Panel &panel : panels()) {
        for (const QString &language : PersonSettings::languages()) {
            for (const Scene &scene : scenes()) {
                const QString name = QStringLiteral("%1-%2x%3-%4").arg(scene.name).arg(panel.pixels.width())
                                         .arg(panel.pixels.height()).arg(language);
                if (!name.contains(part))
                    continue;
                KioskWindow kiosk(panel, language);
                scene.reach(kiosk);
                kiosk.picture().save(folder.filePath(name + QStringLiteral(".png")));
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    prepareKioskProgram();
    QGuiApplication program(argc, argv);
    dressKioskProgram();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        qCritical("usage: kiosk_screenshots FOLDER [PART]");
        return 2;
    }
    takePictures(QDir(arguments[1]), arguments.value(2));
    return 0;
}
