// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/watchdog.h"

#include <utility>

namespace puas {

Watchdog::Watchdog(ServiceChannel channel, QObject *parent)
    : QObject(parent), m_channel(std::move(channel))
{
    constexpr int signsWithinPatience = 3;
    if (m_channel.patience())
        m_timer.setInterval(*m_channel.patience() / signsWithinPatience);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::ask);
}

void Watchdog::watch(QQuickWindow *window, Heartbeat askDatabase)
{
    disconnect(m_frames);
    m_window = window;
    m_askDatabase = std::move(askDatabase);
    m_frameDue = false;
    m_answerDue = false;
    ++m_round;
    m_frames = connect(window, &QQuickWindow::frameSwapped, this, &Watchdog::frameShown);
    if (m_channel.patience())
        m_timer.start();
}

void Watchdog::ask()
{
    // A panel that is switched off asks for no frames, and none is missed then.
    const bool draws = m_window && m_window->isExposed();
    if (m_frameDue && !draws)
        frameShown();
    if (m_frameDue || m_answerDue)
        return;
    m_frameDue = draws;
    m_answerDue = m_askDatabase != nullptr;
    if (m_frameDue)
        m_window->update();
    if (m_answerDue) {
        m_askDatabase([watchdog = QPointer(this), round = m_round] {
            if (watchdog && watchdog->m_round == round)
                watchdog->databaseAnswered();
        });
    }
    if (!m_frameDue && !m_answerDue)
        m_channel.tell("WATCHDOG=1");
}

void Watchdog::frameShown()
{
    if (!std::exchange(m_isReady, true))
        m_channel.tell("READY=1");
    if (std::exchange(m_frameDue, false))
        tellWhereAllAnswered();
}

void Watchdog::databaseAnswered()
{
    m_answerDue = false;
    tellWhereAllAnswered();
}

void Watchdog::tellWhereAllAnswered()
{
    if (!m_frameDue && !m_answerDue)
        m_channel.tell("WATCHDOG=1");
}

} // namespace puas
