// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/options.h"
#include "kiosk/panel_scale.h"
#include "kiosk/running_kiosk.h"
#include "kiosk/self_test.h"

#include <QGuiApplication>
#include <QScreen>

#include <cstdio>

namespace puas {
namespace {

QString sentence(const Error &error, const QString &folder)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return QStringLiteral("no kiosk lives in %1; make one with: puasctl kiosk enroll").arg(folder);
    case ErrorCode::InUse:
        return QStringLiteral("another program is using %1").arg(folder);
    default:
        return QStringLiteral("cannot use %1: %2 (%3)").arg(folder, errorName(error.code), error.detail);
    }
}

void show(QQuickWindow &window, bool windowed)
{
    if (windowed) {
        window.show();
        return;
    }
    window.setFlag(Qt::FramelessWindowHint);
    window.setCursor(Qt::BlankCursor);
    window.showFullScreen();
}

int run(const Options &options)
{
    const auto kiosk = RunningKiosk::start(options.dataFolder, options.language);
    if (!kiosk) {
        std::fprintf(stderr, "puas-kiosk: %s\n", qPrintable(sentence(kiosk.error(), options.dataFolder)));
        return 1;
    }
    const QScreen *screen = QGuiApplication::primaryScreen();
    constexpr double mmPerInch = 25.4;
    const QSize size = options.windowed.value_or(screen->size());
    QQuickWindow *window = (*kiosk)->load({size, pixelsPerMm((*kiosk)->folder().local().pixelsPerMm, size,
                                                             screen->physicalDotsPerInch() / mmPerInch)});
    if (!window) {
        std::fprintf(stderr, "puas-kiosk: the screens do not load\n");
        return 1;
    }
    show(*window, options.windowed.has_value());
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
