// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/scenes.h"

#include <QDir>
#include <QGuiApplication>

/// \file
/// kiosk_screenshots FOLDER [PART]: writes a picture of every screen in every language on
/// every panel, or only those whose name contains PART.

using namespace puas;
using namespace puas::test;

namespace {

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
