// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace puas {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;

bool isFromAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock clock, int idleMinutes, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_idleMs(idleMinutes * msPerMinute)
{
    m_timer.setInterval(int(msPerSecond));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start()
{
    m_last = m_clock();
    m_warned = false;
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::touched()
{
    m_last = m_clock();
    if (!m_warned)
        return;
    m_warned = false;
    emit stayed();
}

void IdleWatch::check()
{
    const QDateTime now = m_clock();
    if (now < m_last)
        m_last = now;
    const qint64 leftMs = m_idleMs - m_last.msecsTo(now);
    if (leftMs <= 0) {
        stop();
        emit expired();
    } else if (leftMs <= warnedSeconds * msPerSecond) {
        m_warned = true;
        emit warned(int((leftMs + msPerSecond - 1) / msPerSecond));
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isFromAPerson(event->type()))
        touched();
    return QObject::eventFilter(watched, event);
}

} // namespace puas
