// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/turn.h"

#include <algorithm>

namespace puas {
namespace {

constexpr qsizetype codeDigits = 12;

} // namespace

Turn::Turn(Visit &visit, Visit::Clock clock, QObject *parent)
    : QObject(parent), m_visit(visit), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Turn::tick);
    connect(&m_visit, &Visit::ratingKept, this, [this] { m_admission.kept(); });
    connect(&m_visit, &Visit::ended, this, [this] {
        m_admission.ended(m_clock());
        m_picked.clear();
        m_ticket.clear();
        m_refusal = None;
        emit ticketChanged();
        tick();
    });
    m_visit.setGate([this] { return mayRate(); });
}

void Turn::set(Admission::Mode mode, Admission::Limits limits)
{
    m_admission.set(mode, limits);
    tick();
}

void Turn::setTickets(TicketCheck check, QSet<quint32> used)
{
    m_check = std::move(check);
    m_used = std::move(used);
}

Turn::State Turn::state() const
{
    if (m_admission.mode() == Admission::Mode::Lobby && m_picked.isEmpty())
        return secondsLeft() > 0 ? Waiting : ForPick;
    if (m_admission.mayRate(m_clock()) || m_visit.isKept())
        return MayRate;
    switch (m_admission.mode()) {
    case Admission::Mode::Served: return ForOfficer;
    case Admission::Mode::Ticket: return ForTicket;
    default: return Waiting;
    }
}

void Turn::openByKey()
{
    if (m_admission.mode() == Admission::Mode::Served)
        ask(0);
}

void Turn::typeTicket(int digit)
{
    if (digit < 0 || digit > 9 || m_ticket.size() >= codeDigits)
        return;
    m_ticket += QChar(u'0' + digit);
    m_refusal = None;
    emit ticketChanged();
}

void Turn::eraseTicket()
{
    m_ticket.chop(1);
    m_refusal = None;
    emit ticketChanged();
}

void Turn::submitTicket()
{
    if (!m_ticket.isEmpty())
        scanTicket(m_ticket);
}

void Turn::scanTicket(const QString &code)
{
    if (m_admission.mode() != Admission::Mode::Ticket || !m_check)
        return;
    const auto number = m_check(code);
    if (!number)
        return refuse(Unknown);
    if (m_used.contains(*number))
        return refuse(Used);
    ask(*number);
}

void Turn::pick(const QString &nip)
{
    m_picked = nip;
    emit changed();
}

void Turn::opened(const Admission::Opening &opening)
{
    m_asking = false;
    if (m_asked != 0)
        m_used.insert(m_asked);
    m_ticket.clear();
    m_refusal = None;
    m_admission.opened(opening, m_clock());
    emit ticketChanged();
    tick();
}

void Turn::notOpened()
{
    m_asking = false;
}

void Turn::tick()
{
    const qint64 now = m_clock();
    if (const auto gone = m_admission.takeExpired(now, m_visit.isUnderway()))
        emit expired(gone->seq);
    if (const auto next = m_admission.nextTickAt(now))
        m_timer.start(static_cast<int>(std::max<qint64>(0, *next - now)));
    else
        m_timer.stop();
    emit changed();
}

/// One at a time: a second press before the first is on disk opens nothing.
void Turn::ask(quint32 ticket)
{
    if (m_asking || !m_admission.mayOpen())
        return;
    m_asking = true;
    m_asked = ticket;
    emit openAsked(ticket);
}

void Turn::refuse(Refusal why)
{
    m_ticket.clear();
    m_refusal = why;
    emit ticketChanged();
}

} // namespace puas
