// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/enrolment_stage.h"
#include "tests/kiosk/scenes.h"

#include <QDir>
#include <QGuiApplication>

/// \file
/// kiosk_screenshots FOLDER [PART]: writes a picture of every screen in every language on
/// every panel, or only those whose name contains PART.

using namespace puas;
using namespace puas::test;

namespace {

template<typename Stage, typename Scene>
void takePicture(const QDir &folder, const QString &part, const Panel &panel, const QString &language,
                 const Scene &scene)
{
    const QString name = QStringLiteral("%1-%2x%3-%4").arg(scene.name).arg(panel.pixels.width())
                             .arg(panel.pixels.height()).arg(language);
    if (!name.contains(part))
        return;
    Stage stage(panel, language);
    scene.reach(stage);
    stage.picture().save(folder.filePath(name + QStringLiteral(".png")));
}

void takePictures(const QDir &folder, const QString &part)
{
    for (const Panel &panel : panels()) {
        for (const QString &language : PersonSettings::languages()) {
            for (const Scene &scene : scenes())
                takePicture<KioskWindow>(folder, part, panel, language, scene);
            for (const EnrolmentScene &scene : enrolmentScenes())
                takePicture<EnrolmentStage>(folder, part, panel, language, scene);
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
