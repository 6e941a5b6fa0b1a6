// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/options.h"
#include "kiosk/self_test.h"
#include "kiosk/shown_kiosk.h"

#include <QGuiApplication>

#include <cstdio>

namespace puas {
namespace {

int run(const Options &options)
{
    ShownKiosk kiosk(options);
    if (const auto started = kiosk.start(); !started) {
        std::fprintf(stderr, "puas-kiosk: %s\n", qPrintable(started.error().detail));
        return 1;
    }
    return QGuiApplication::exec();
}

} // namespace
} // namespace puas

int main(int argc, char **argv)
{
    puas::prepareKioskProgram();
    QGuiApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("puas-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUAS_VERSION));
    puas::dressKioskProgram();
    const puas::Options options = puas::readOptions(QCoreApplication::arguments());
    return options.selfTest ? puas::runSelfTest(options) : puas::run(options);
}
