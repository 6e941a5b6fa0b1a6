// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/shown_kiosk.h"

#include "kiosk/panel_scale.h"

#include <QGuiApplication>
#include <QScreen>

#include <chrono>
#include <cstdio>

namespace puas {
namespace {

constexpr std::chrono::seconds lookEvery{30};
constexpr double mmPerInch = 25.4;

QString sentence(const Error &error, const QString &folder)
{
    switch (error.code) {
    case ErrorCode::InUse: return QStringLiteral("another program is using %1").arg(folder);
    default:
        return QStringLiteral("cannot use %1: %2 (%3)")
            .arg(folder, errorName(error.code), error.detail);
    }
}

} // namespace

ShownKiosk::ShownKiosk(const Options &options) : m_options(options)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &ShownKiosk::lookAgain);
}

Result<> ShownKiosk::start()
{
    if (!KioskFolder::isKiosk(m_options.dataFolder))
        return enrol();
    auto running = RunningKiosk::start(m_options.dataFolder, m_options.language);
    if (!running)
        return close(running.error());
    m_running = std::move(*running);
    return showRunning();
}

Result<> ShownKiosk::enrol()
{
    auto enrolling = EnrollingKiosk::start(m_options.dataFolder, m_options.language);
    if (!enrolling)
        return close(enrolling.error());
    m_enrolling = std::move(*enrolling);
    // Queued: the window that tells goes away meanwhile.
    connect(&m_enrolling->desk(), &EnrolmentDesk::enrolled, this, &ShownKiosk::beginAfterEnrolment,
            Qt::QueuedConnection);
    return show(m_enrolling->load(panel(0)));
}

void ShownKiosk::beginAfterEnrolment()
{
    if (const auto started = start(); !started)
        std::fprintf(stderr, "puas-kiosk: %s\n", qPrintable(started.error().detail));
    m_enrolling.reset();
}

/// Who starts a second program is told there; a citizen is told by the screen.
Result<> ShownKiosk::close(const Error &why)
{
    const QString said = sentence(why, m_options.dataFolder);
    if (why.code == ErrorCode::InUse)
        return fail(why.code, said);
    std::fprintf(stderr, "puas-kiosk: %s\n", qPrintable(said));
    m_closed = std::make_unique<ClosedKiosk>(why, m_options.language);
    m_look.start();
    return show(m_closed->load(panel(0)));
}

void ShownKiosk::lookAgain()
{
    auto running = RunningKiosk::start(m_options.dataFolder, m_options.language);
    if (!running)
        return;
    m_look.stop();
    m_running = std::move(*running);
    if (showRunning())
        m_closed.reset();
}

Panel ShownKiosk::panel(double measuredPixelsPerMm) const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = m_options.windowed.value_or(screen->size());
    return {size, pixelsPerMm(measuredPixelsPerMm, size, screen->physicalDotsPerInch() / mmPerInch)};
}

Result<> ShownKiosk::showRunning()
{
    return show(m_running->load(panel(m_running->folder().local().pixelsPerMm)),
                [this](std::function<void()> alive) { m_running->askDisk(std::move(alive)); });
}

Result<> ShownKiosk::show(QQuickWindow *window, Watchdog::Heartbeat askDatabase)
{
    if (!window)
        return fail(ErrorCode::Io, QStringLiteral("the screens do not load"));
    m_watchdog.watch(window, std::move(askDatabase));
    if (m_options.windowed) {
        window->show();
        return {};
    }
    window->setFlag(Qt::FramelessWindowHint);
    window->setCursor(Qt::BlankCursor);
    window->showFullScreen();
    return {};
}

} // namespace puas
