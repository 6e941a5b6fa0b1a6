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
    connect(&m_sink, &RatingSink::added, this, [this] {
        if (--m_unanswered == 0)
            m_session.added(m_clock());
        afterStep();
    });
    connect(&m_additions, &Additions::over, this, &Visit::conclude);
    connect(&m_additions, &Additions::left, this, [this] {
        m_session.backToThanks(m_clock());
        afterStep();
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
    case VisitSession::Stage::Adding: return Adding;
    case VisitSession::Stage::Keeping: return Keeping;
    case VisitSession::Stage::OutOfUse: break;
    }
    return OutOfUse;
}

void Visit::setLanguage(const QString &language)
{
    m_language = language;
    m_additions.setLanguage(language);
}

void Visit::fault(const QString &code)
{
    m_faultCode = code;
    m_unanswered = 0;
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

void Visit::addMore()
{
    if (!m_session.addMore(m_clock()))
        return;
    // Who comes back finds what was given before.
    if (!m_asked)
        m_additions.begin();
    m_asked = true;
    afterStep();
}

void Visit::conclude()
{
    if (!m_session.conclude(!m_additions.draft().isEmpty(), m_clock()))
        return;
    afterStep();
    keepAdditions();
}

/// Once: afterwards nothing is left to keep.
void Visit::keepAdditions()
{
    AdditionDraft draft = m_additions.draft();
    m_additions.close();
    if (draft.isEmpty() || !m_rating)
        return;
    draft.rating = *m_rating;
    ++m_unanswered;
    m_sink.add(draft);
}

void Visit::finish()
{
    if (m_session.stage() == VisitSession::Stage::Adding && !m_session.isWarning()) {
        conclude();
        return;
    }
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
    if (m_session.rating())
        m_rating = m_session.rating();
    const bool over = m_underway && !m_session.isUnderway();
    m_underway = m_session.isUnderway();
    emit changed();
    if (over)
        end();
}

/// Who walks away in the middle leaves what was given so far, but for a proposal not sent.
void Visit::end()
{
    keepAdditions();
    m_rating.reset();
    m_asked = false;
    emit ended();
}

} // namespace puas
