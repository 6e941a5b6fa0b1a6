// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visit.h"

#include <algorithm>

namespace puas {

Visit::Visit(RatingSink &sink, VisitSession::Limits limits, Clock clock, QObject *parent)
    : QObject(parent), m_session(limits), m_clock(std::move(clock)), m_sink(sink)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Visit::tick);
    connect(&m_sink, &RatingSink::kept, this, [this](qint64 seq) {
        m_session.saved(seq, m_clock());
        afterStep();
        emit ratingKept();
    });
    connect(&m_sink, &RatingSink::lost, this, &Visit::fault);
    connect(&m_sink, &RatingSink::recovered, this, [this] {
        m_session.recovered();
        afterStep();
    });
}

Visit::Stage Visit::stage() const
{
    switch (m_session.stage()) {
    case VisitSession::Stage::Rating: return Rating;
    case VisitSession::Stage::Saving: return Saving;
    case VisitSession::Stage::Thanks: return Thanks;
    case VisitSession::Stage::OutOfUse: break;
    }
    return OutOfUse;
}

void Visit::fault(const QString &code)
{
    m_faultCode = code;
    m_session.failed();
    afterStep();
}

void Visit::rate(int value)
{
    if (m_gate && !m_gate())
        return;
    const auto order = m_session.rate(value, m_clock());
    if (!order)
        return;
    afterStep();
    m_sink.keep({order->value, m_language, order->changes});
}

void Visit::change()
{
    m_session.change(m_clock());
    afterStep();
}

void Visit::finish()
{
    m_session.finish();
    afterStep();
}

void Visit::leave()
{
    m_session.leave();
    afterStep();
}

void Visit::touched()
{
    m_session.touched(m_clock());
    afterStep();
}

void Visit::stay()
{
    m_session.stay(m_clock());
    afterStep();
}

void Visit::tick()
{
    m_session.tick(m_clock());
    afterStep();
}

void Visit::afterStep()
{
    const qint64 now = m_clock();
    if (const auto next = m_session.nextTickAt(now))
        m_timer.start(static_cast<int>(std::max<qint64>(0, *next - now)));
    else
        m_timer.stop();
    const bool over = m_underway && !m_session.isUnderway();
    m_underway = m_session.isUnderway();
    emit changed();
    if (over)
        emit ended();
}

} // namespace puas
