// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/simulated_day.h"

#include "app/core/ikm.h"
#include "app/ctl/simulated_chance.h"

#include <QDateTime>

#include <algorithm>

namespace puas {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerHour = 3600 * msPerSecond;
constexpr int top = 4;

/// Writes a day's events one after the other; time only ever goes on.
class DayWriter
{
public:
    DayWriter(const SimulationPlan &plan, const SimulatedKiosk &kiosk, QDate day, quint64 firstSeq)
        : m_plan(plan), m_kiosk(kiosk), m_firstSeq(firstSeq),
          m_chance(plan.chanceName(
              QStringLiteral("kiosk %1 day %2").arg(kiosk.index).arg(day.toString(Qt::ISODate)))),
          m_startMs(QDateTime(day, QTime(0, 0), kiosk.zone).toMSecsSinceEpoch())
    {
        const Hash boot = blake2b(
            plan.chanceName(QStringLiteral("boot %1 %2").arg(kiosk.index).arg(m_startMs)).toUtf8());
        std::copy_n(boot.begin(), m_boot.size(), m_boot.begin());
    }

    std::vector<Event> write()
    {
        m_bootMs = m_startMs + qint64(m_chance.between(7.5, 7.75) * msPerHour);
        m_nowMs = m_bootMs;
        add(m_bootMs + 20 * msPerSecond, Started{QStringLiteral("0.1.0")});
        m_officer = &m_kiosk.officer;
        add(m_startMs + qint64(7.9 * msPerHour), DutyOn{m_officer->nip});
        const bool handsOver = m_chance.happens(0.2);
        const qint64 noon = m_startMs + 12 * msPerHour;
        for (const qint64 time : ratingTimes()) {
            if (handsOver && time > noon && m_officer == &m_kiosk.officer)
                handOver();
            visit(time);
        }
        add(m_startMs + qint64(15.75 * msPerHour), DutyOff{});
        return std::move(m_events);
    }

private:
    std::vector<qint64> ratingTimes()
    {
        std::vector<qint64> times;
        for (int i = 0; i < m_plan.ratingsPerDay; ++i)
            times.push_back(m_startMs + qint64(m_chance.triangular(8, 15.5, 9.75) * msPerHour));
        std::sort(times.begin(), times.end());
        return times;
    }

    quint64 add(qint64 timeMs, Payload payload)
    {
        m_nowMs = std::max(timeMs, m_nowMs + 1);
        m_events.push_back({{m_nowMs, m_boot, quint64(m_nowMs - m_bootMs)}, std::move(payload)});
        return m_firstSeq + m_events.size() - 1;
    }

    void handOver()
    {
        add(m_nowMs + 1, DutyOff{});
        m_officer = &m_kiosk.substitute;
        add(m_nowMs + 5 * msPerSecond, DutyOn{m_officer->nip});
    }

    int answer(double satisfied)
    {
        if (m_chance.happens(satisfied))
            return m_chance.happens(satisfied * 0.68) ? 4 : 3;
        return m_chance.happens(0.62) ? 2 : 1;
    }

    void visit(qint64 time)
    {
        Rated rated;
        rated.survey = m_kiosk.survey;
        rated.surveyVersion = m_kiosk.surveyVersion;
        rated.answers = {{QString::fromUtf16(overallQuestion), answer(m_officer->satisfied), top}};
        rated.officer = m_officer->nip;
        rated.counter = m_kiosk.counter;
        rated.service = m_kiosk.service;
        rated.language = m_chance.happens(0.85) ? QStringLiteral("id") : QStringLiteral("jv");
        rated.mode = QStringLiteral("free");
        const quint64 rating = add(time, rated);
        if (m_chance.happens(0.02))
            add(m_nowMs + qint64(m_chance.between(1.5, 5) * msPerSecond),
                Changed{rating,
                        {{QString::fromUtf16(overallQuestion), answer(m_officer->satisfied), top}}});
        if (m_chance.happens(0.12))
            addSurvey(rating);
    }

    void addSurvey(quint64 rating)
    {
        Added added;
        added.rating = rating;
        for (const QString &key : skmElementKeys())
            added.answers.push_back(
                {key, answer(std::min(0.98, m_officer->satisfied + m_chance.between(-0.06, 0.06))),
                 top});
        if (m_chance.happens(0.3))
            added.groups = {m_chance.happens(0.7) ? QStringLiteral("elderly")
                                                  : QStringLiteral("disability")};
        add(m_nowMs + qint64(m_chance.between(15, 60) * msPerSecond), added);
    }

    const SimulationPlan &m_plan;
    const SimulatedKiosk &m_kiosk;
    quint64 m_firstSeq;
    SimulatedChance m_chance;
    qint64 m_startMs;
    qint64 m_bootMs = 0;
    qint64 m_nowMs = 0;
    std::array<quint8, 16> m_boot{};
    const SimulatedOfficer *m_officer = nullptr;
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> simulatedDay(const SimulationPlan &plan, const SimulatedKiosk &kiosk, QDate day,
                                quint64 firstSeq)
{
    return DayWriter(plan, kiosk, day, firstSeq).write();
}

} // namespace puas
