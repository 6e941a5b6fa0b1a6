// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/simulation.h"

#include "app/ctl/enrolment.h"
#include "app/ctl/simulated_day.h"
#include "app/intake/office_acts.h"
#include "app/journal/clock.h"
#include "app/journal/journal.h"
#include "app/outbox/export.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <algorithm>

namespace puas {

namespace {

/// Events that go into one transaction: durable, and not a sync for each of them.
constexpr size_t eventsAtOnce = 20'000;

/// A clock that stands where the last event left it.
class StandingClock : public Clock
{
public:
    explicit StandingClock(const Stamp &stamp) : m_stamp(stamp) {}
    [[nodiscard]] Stamp now() const override { return m_stamp; }

private:
    Stamp m_stamp;
};

class Simulation
{
public:
    Simulation(OfficeFolder &office, const SimulationPlan &plan, const QString &stick)
        : m_office(office), m_registry(office.store().registry()), m_plan(plan), m_stick(stick)
    {
    }

    Result<SimulationResult> run()
    {
        const auto home = m_registry.home();
        if (!home)
            return tl::unexpected(home.error());
        m_home = *home;
        for (int index = 0; index < officerCount(); ++index)
            if (const auto known = registerOfficer(simulatedOfficer(m_plan, index)); !known)
                return tl::unexpected(known.error());
        for (int index = 0; index < m_plan.kiosks; ++index)
            if (const auto done = runKiosk(index); !done)
                return tl::unexpected(done.error());
        return m_result;
    }

private:
    [[nodiscard]] int substituteCount() const { return (m_plan.kiosks + 2) / 3; }
    [[nodiscard]] int officerCount() const { return m_plan.kiosks + substituteCount(); }

    Result<> registerOfficer(const SimulatedOfficer &officer)
    {
        return isNotFound(m_registry.officer(officer.nip)).and_then([&](bool missing) {
            return missing ? putOfficer(m_office, {officer.nip, officer.name}, {}) : Result<>();
        });
    }

    template<typename Thing>
    static Result<bool> isNotFound(const Result<Thing> &thing)
    {
        if (!thing && thing.error().code != ErrorCode::NotFound)
            return tl::unexpected(thing.error());
        return !thing.has_value();
    }

    Result<SimulatedKiosk> kioskAt(int index)
    {
        const QString number = QStringLiteral("%1").arg(index + 1, 2, 10, QLatin1Char('0'));
        const SimulatedService service = simulatedService(index);
        SimulatedKiosk kiosk{index,
                             QStringLiteral("L") + number,
                             service.code,
                             skmSurvey().id,
                             skmSurvey().version,
                             simulatedOfficer(m_plan, index),
                             simulatedOfficer(m_plan, m_plan.kiosks + index % substituteCount()),
                             QTimeZone(m_home.timeZone)};
        const auto counters = m_registry.counters();
        const auto services = m_registry.services();
        if (!counters || !services)
            return tl::unexpected(counters ? services.error() : counters.error());
        const auto put = (hasCode(*counters, kiosk.counter)
                              ? Result<>()
                              : putCounter(m_office, {kiosk.counter, QStringLiteral("Loket ") + number,
                                                      m_home.code}))
                             .and_then([&] {
                                 return hasCode(*services, service.code)
                                            ? Result<>()
                                            : putService(m_office, {service.code, service.name});
                             });
        if (!put)
            return tl::unexpected(put.error());
        return kiosk;
    }

    template<typename Things>
    static bool hasCode(const Things &things, const QString &code)
    {
        return std::any_of(things.begin(), things.end(),
                           [&](const auto &thing) { return thing.code == code; });
    }

    Result<QByteArray> settingsFor(const SimulatedKiosk &kiosk, const PublicKey &key)
    {
        const auto missing = isNotFound(m_registry.kiosk(fingerprint(key)));
        if (!missing)
            return tl::unexpected(missing.error());
        if (!*missing)
            return currentSettings(m_office, fingerprint(key));
        ++m_result.newKiosks;
        KioskChoices choices;
        choices.name = QStringLiteral("Simulasi ") + kiosk.counter;
        choices.counter = kiosk.counter;
        choices.service = kiosk.service;
        const QDateTime enrolled(m_plan.days.front(), QTime(7, 0), kiosk.zone);
        return enrolKiosk(m_office, key, choices, enrolled.toMSecsSinceEpoch());
    }

    Result<> runKiosk(int index)
    {
        const auto kiosk = kioskAt(index);
        if (!kiosk)
            return tl::unexpected(kiosk.error());
        const auto key = SigningKey::fromSeed(
            toBytes(blake2b(m_plan.chanceName(QStringLiteral("key %1").arg(index)).toUtf8())));
        if (!key)
            return tl::unexpected(key.error());
        const auto settings = settingsFor(*kiosk, key->publicKey());
        if (!settings)
            return tl::unexpected(settings.error());
        const QTemporaryDir temporary;
        if (!temporary.isValid())
            return fail(ErrorCode::PermissionDenied, temporary.errorString());
        const auto folder = makeKioskFolder(m_office, temporary.filePath(QStringLiteral("kiosk")), *key,
                                            *settings);
        if (!folder)
            return tl::unexpected(folder.error());
        ++m_result.kiosks;
        return writeHistory(*kiosk, *folder);
    }

    Result<> writeHistory(const SimulatedKiosk &kiosk, const KioskFolder &folder)
    {
        auto journal = Journal::open(folder.journalPath(), folder.key().publicKey());
        if (!journal)
            return tl::unexpected(journal.error());
        Stamp last;
        std::vector<Event> events;
        for (const QDate day : m_plan.days) {
            auto more = simulatedDay(m_plan, kiosk, day, journal->head().seq + events.size() + 1);
            std::move(more.begin(), more.end(), std::back_inserter(events));
            last = events.back().stamp;
            if (events.size() < eventsAtOnce && day != m_plan.days.back())
                continue;
            if (const auto appended = journal->appendAll(events); !appended)
                return tl::unexpected(appended.error());
            events.clear();
        }
        const auto prepared = prepareExport(folder, *journal, StandingClock(last));
        if (!prepared)
            return tl::unexpected(prepared.error());
        m_result.events += qint64(prepared->last);
        m_result.ratings += qint64(prepared->ratings);
        return deliverExport(*prepared, folder, m_stick);
    }

    OfficeFolder &m_office;
    Registry m_registry;
    const SimulationPlan &m_plan;
    QString m_stick;
    Office m_home;
    SimulationResult m_result;
};

} // namespace

Result<SimulationResult> simulate(OfficeFolder &office, const SimulationPlan &plan,
                                  const QString &stick)
{
    return Simulation(office, plan, stick).run();
}

} // namespace puas
