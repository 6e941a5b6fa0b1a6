// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pin_door.h"

#include <QPointer>
#include <QThreadPool>

namespace puas {

PinDoor::PinDoor(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    constexpr int second = 1'000;
    m_shutTimer.setInterval(second);
    connect(&m_shutTimer, &QTimer::timeout, this, [this] {
        if (secondsShut() == 0)
            m_shutTimer.stop();
        emit changed();
    });
}

void PinDoor::type(int digit)
{
    if (m_checking || digit < 0 || digit > 9 || digits() >= mostDigits || !m_attempts.mayTry(m_clock()))
        return;
    m_pin += QChar(u'0' + digit);
    m_wrong = false;
    emit changed();
}

void PinDoor::erase()
{
    m_pin.chop(m_checking ? 0 : 1);
    emit changed();
}

void PinDoor::clear()
{
    m_pin.clear();
    m_wrong = false;
    emit changed();
}

void PinDoor::submit()
{
    if (m_checking || m_pin.isEmpty() || !m_check || !m_attempts.mayTry(m_clock()))
        return;
    m_checking = true;
    emit changed();
    const QPointer<PinDoor> door(this);
    QThreadPool::globalInstance()->start([door, check = m_check, pin = m_pin] {
        const bool matches = check(pin);
        QMetaObject::invokeMethod(
            door, [door, matches] { door->answer(matches); }, Qt::QueuedConnection);
    });
}

void PinDoor::answer(bool matches)
{
    m_checking = false;
    m_pin.clear();
    m_wrong = !matches;
    if (matches) {
        m_attempts.accepted();
    } else {
        m_attempts.refused(m_clock());
        if (secondsShut() > 0)
            m_shutTimer.start();
        emit refused();
    }
    emit changed();
    if (matches)
        emit opened();
}

} // namespace puas
