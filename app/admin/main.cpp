// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/application.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    // The self-test needs no display.
    for (int i = 1; i < argc; ++i)
        if (QByteArrayView(argv[i]) == "--self-test" && qEnvironmentVariableIsEmpty("DISPLAY")
            && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    puas::Appearance atFirst;
    atFirst.language = qEnvironmentVariable("PUAS_LANGUAGE", atFirst.language);
    const puas::ParsedOptions parsed = puas::parseOptions(
        QApplication::arguments(), puas::readAppearance(puas::usualAppearanceFile(), atFirst));
    if (!parsed.message.isEmpty()) {
        QTextStream(parsed.failed ? stderr : stdout) << parsed.message;
        constexpr int wrongUsage = 2;
        return parsed.failed ? wrongUsage : 0;
    }
    puas::setUpApplication(parsed.options);
    return parsed.options.selfTest ? puas::runSelfTest(parsed.options) : puas::runWindow(parsed.options);
}
