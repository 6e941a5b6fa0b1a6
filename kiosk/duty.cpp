// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/duty.h"

namespace puas {

Duty::Duty(Visit &visit, CounterHours &hours, QObject *parent)
    : QObject(parent), m_visit(visit), m_hours(hours)
{
    connect(&m_hours, &CounterHours::changed, this, &Duty::followHours);
    connect(&m_visit, &Visit::ended, this, &Duty::followHours);
}

void Duty::set(const QString &nip)
{
    m_officer = nip;
    emit changed();
}

void Duty::resume(const QString &nip, qint64 sinceMs)
{
    set(nip);
    const auto closing = m_hours.hours().lastClosing(m_hours.now());
    if (closing && *closing > sinceMs)
        signOff();
    else
        followHours();
}

void Duty::signOn(const QString &nip)
{
    if (!nip.isEmpty() && nip != m_officer)
        emit asked(nip);
}

void Duty::signOff()
{
    if (!m_officer.isEmpty())
        emit asked(QString());
}

void Duty::followHours()
{
    if (m_hours.isClosed() && !m_visit.isUnderway())
        signOff();
}

} // namespace puas
