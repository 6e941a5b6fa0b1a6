// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visit_session.h"

#include <algorithm>

namespace puas {
namespace {

constexpr qint64 second = 1'000;
constexpr int bestValue = 4;

int secondsUntil(qint64 end, qint64 now)
{
    return static_cast<int>(std::max<qint64>(0, (end - now + second - 1) / second));
}

/// When the number of whole seconds until \a end next changes.
qint64 nextSecond(qint64 end, qint64 now)
{
    return end - (secondsUntil(end, now) - 1) * second;
}

} // namespace

int VisitSession::changeSecondsLeft(qint64 now) const
{
    return m_stage == Stage::Thanks && !m_concluded
               ? secondsUntil(m_thanksSince + m_limits.changeMs, now)
               : 0;
}

int VisitSession::warningSecondsLeft(qint64 now) const
{
    return m_warningSince ? secondsUntil(*m_warningSince + m_limits.warningMs, now) : 0;
}

std::optional<VisitSession::Order> VisitSession::rate(int value, qint64 now)
{
    if (m_stage != Stage::Rating || isWarning() || value < 1 || value > bestValue)
        return std::nullopt;
    touched(now);
    m_stage = Stage::Saving;
    return Order{value, m_seq};
}

void VisitSession::saved(qint64 seq, qint64 now)
{
    if (m_stage != Stage::Saving)
        return;
    if (!m_seq)
        m_seq = seq;
    m_stage = Stage::Thanks;
    m_thanksSince = now;
}

void VisitSession::failed()
{
    m_stage = Stage::OutOfUse;
    m_warningSince.reset();
}

void VisitSession::recovered()
{
    if (m_stage == Stage::OutOfUse)
        restart();
}

void VisitSession::change(qint64 now)
{
    if (!canChange(now))
        return;
    m_stage = Stage::Rating;
    touched(now);
}

bool VisitSession::addMore(qint64 now)
{
    if (m_stage != Stage::Thanks || m_concluded)
        return false;
    m_stage = Stage::Adding;
    touched(now);
    return true;
}

void VisitSession::backToThanks(qint64 now)
{
    if (m_stage != Stage::Adding || isWarning())
        return;
    m_stage = Stage::Thanks;
    touched(now);
}

bool VisitSession::conclude(bool toKeep, qint64 now)
{
    if (m_stage != Stage::Adding || isWarning())
        return false;
    touched(now);
    m_concluded = true;
    m_stage = toKeep ? Stage::Keeping : Stage::Thanks;
    return true;
}

void VisitSession::added(qint64 now)
{
    if (m_stage != Stage::Keeping)
        return;
    m_stage = Stage::Thanks;
    m_lastTouch = now;
}

void VisitSession::finish()
{
    if (m_stage == Stage::Rating || m_stage == Stage::Thanks || isWarning())
        restart();
}

void VisitSession::leave()
{
    if (m_stage == Stage::Rating)
        restart();
}

void VisitSession::touched(qint64 now)
{
    if (isWarning())
        return;
    m_underway = true;
    m_lastTouch = now;
}

void VisitSession::stay(qint64 now)
{
    m_warningSince.reset();
    touched(now);
}

void VisitSession::tick(qint64 now)
{
    if (!canGoIdle())
        return;
    if (m_stage == Stage::Thanks || isWarning()) {
        if (now >= deadline())
            restart();
    } else if (now >= deadline()) {
        m_warningSince = now;
    }
}

std::optional<qint64> VisitSession::nextTickAt(qint64 now) const
{
    if (!canGoIdle())
        return std::nullopt;
    if (canChange(now))
        return nextSecond(m_thanksSince + m_limits.changeMs, now);
    if (isWarning())
        return nextSecond(deadline(), now);
    return deadline();
}

bool VisitSession::canGoIdle() const
{
    return m_underway
           && (m_stage == Stage::Rating || m_stage == Stage::Thanks || m_stage == Stage::Adding);
}

qint64 VisitSession::deadline() const
{
    if (m_warningSince)
        return *m_warningSince + m_limits.warningMs;
    if (m_stage == Stage::Thanks)
        return (m_concluded ? m_lastTouch : std::max(m_thanksSince + m_limits.changeMs, m_lastTouch))
               + m_limits.thanksMs;
    return m_lastTouch + m_limits.idleMs;
}

void VisitSession::restart()
{
    m_stage = Stage::Rating;
    m_underway = false;
    m_warningSince.reset();
    m_seq.reset();
    m_concluded = false;
}

} // namespace puas
