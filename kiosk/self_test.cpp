// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/self_test.h"

#include "kiosk/panel_scale.h"
#include "kiosk/running_kiosk.h"
#include "kiosk/senses.h"

#include <QCoreApplication>

#include <cstdio>

namespace puas {
namespace {

constexpr QSize testedWindow(1280, 800);

int failed(const QString &what)
{
    std::printf("self-test failed: %s\n", qPrintable(what));
    return 1;
}

const char *word(Condition condition)
{
    return condition == Condition::Good ? "there" : "not there";
}

/// Whether a picture shows more than its background.
bool showsSomething(const QImage &picture)
{
    const QRgb background = picture.pixel(0, picture.height() / 2);
    for (int y = 0; y < picture.height(); y += 8) {
        for (int x = 0; x < picture.width(); x += 8) {
            if (picture.pixel(x, y) != background)
                return true;
        }
    }
    return false;
}

} // namespace

int runSelfTest(const Options &options)
{
    const auto kiosk = RunningKiosk::start(options.dataFolder, options.language);
    if (!kiosk)
        return failed(errorName(kiosk.error().code) + u' ' + kiosk.error().detail);
    const QSize size = options.windowed.value_or(testedWindow);
    QQuickWindow *window = (*kiosk)->load(
        {size, pixelsPerMm((*kiosk)->folder().local().pixelsPerMm, size, 0)});
    if (!window)
        return failed(QStringLiteral("the screens do not load"));
    window->show();
    const QImage picture = window->grabWindow();
    if (picture.isNull() || !showsSomething(picture))
        return failed(QStringLiteral("the first screen stays empty"));
    const KioskSenses senses = lookAtSenses();
    std::printf("self-test passed: kiosk %s, %llu ratings, %dx%d drawn, touchscreen %s, sound %s\n",
                qPrintable((*kiosk)->folder().kioskId()),
                static_cast<unsigned long long>((*kiosk)->ratings()), picture.width(),
                picture.height(), word(senses.touch), word(senses.sound));
    return 0;
}

} // namespace puas
