// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/kiosk_settings.h"

#include "app/audit/act_kinds.h"
#include "app/intake/officer_pin.h"
#include "app/seal/hash.h"
#include "app/seal/signed_document.h"

#include <QFile>
#include <QJsonObject>

namespace puas {

namespace {

/// The entry of a list whose code is \a code, or nothing.
template<typename Entry>
Result<std::optional<Entry>> findByCode(Result<std::vector<Entry>> entries, const QString &code)
{
    if (!entries)
        return tl::unexpected(entries.error());
    for (Entry &entry : *entries)
        if (entry.code == code)
            return std::optional(std::move(entry));
    return std::nullopt;
}

Result<> registerPlace(Store &store, const KioskChoices &choices)
{
    auto registry = store.registry();
    const auto home = registry.home();
    if (!home)
        return tl::unexpected(home.error());
    const auto counter = findByCode(registry.counters(), choices.counter);
    const auto service = findByCode(registry.services(), choices.service);
    if (!counter || !service)
        return tl::unexpected(counter ? service.error() : counter.error());
    if (!choices.counter.isEmpty() && !*counter)
        if (auto put = registry.putCounter({choices.counter, choices.counter, home->code}); !put)
            return put;
    if (!choices.service.isEmpty() && !*service)
        return registry.putService({choices.service, choices.service});
    return {};
}

Result<std::vector<RosterOfficer>> rosterOf(const Store &store)
{
    const Registry registry = store.registry();
    const auto officers = registry.officers();
    if (!officers)
        return tl::unexpected(officers.error());
    std::vector<RosterOfficer> roster;
    for (const Officer &officer : *officers) {
        auto pin = officerPin(store, officer.nip);
        if (!pin)
            return tl::unexpected(pin.error());
        RosterOfficer entry{officer.nip, officer.name, {}, {}, *pin};
        if (officer.hasPhoto) {
            auto photo = registry.photo(officer.nip);
            if (!photo)
                return tl::unexpected(photo.error());
            entry.photo = std::move(photo->bytes);
        }
        roster.push_back(std::move(entry));
    }
    return roster;
}

/// Brings what the registry knows into the settings; what people chose stays.
Result<> refresh(const Store &store, KioskConfig &config)
{
    const Registry registry = store.registry();
    const auto home = registry.home();
    if (!home)
        return tl::unexpected(home.error());
    config.officeCode = home->code;
    config.officeName = home->name;
    config.timezone = QString::fromLatin1(home->timeZone);
    const auto counter = findByCode(registry.counters(), config.counterCode);
    const auto service = findByCode(registry.services(), config.serviceCode);
    if (!counter || !service)
        return tl::unexpected(counter ? service.error() : counter.error());
    config.counterName = *counter ? (*counter)->name : QString();
    config.serviceName = *service ? (*service)->name : QString();
    auto roster = rosterOf(store);
    if (!roster)
        return tl::unexpected(roster.error());
    config.officers = std::move(*roster);
    return {};
}

KioskConfig firstConfig(const PublicKey &kiosk, const KioskChoices &choices)
{
    KioskConfig config;
    config.version = 1;
    config.kioskId = fingerprint(kiosk);
    config.kioskName = choices.name;
    config.counterCode = choices.counter;
    config.serviceCode = choices.service;
    config.mode = choices.mode;
    config.itPinHash = choices.itPinHash;
    config.survey = skmSurvey();
    return config;
}

Kiosk registryEntry(const KioskConfig &config, const PublicKey &kiosk, qint64 nowMs)
{
    Kiosk entry;
    entry.id = config.kioskId;
    entry.publicKey = toByteArray(kiosk);
    entry.name = config.kioskName;
    entry.counter = config.counterCode;
    entry.enrolledAtUtcMs = nowMs;
    return entry;
}

/// Settings hold photos and the PIN's hash: they stand in an act by their own hash.
QJsonObject settingsInAct(const QByteArray &json, quint64 version)
{
    return {{QStringLiteral("settings"), toHex(blake2b(json))},
            {QStringLiteral("settings_version"), qint64(version)}};
}

Act enrolmentAct(const KioskConfig &config, const Kiosk &kiosk, const QByteArray &settings)
{
    QJsonObject after = settingsInAct(settings, config.version);
    after.insert(QStringLiteral("key"), QString::fromLatin1(kiosk.publicKey.toHex()));
    after.insert(QStringLiteral("name"), kiosk.name.trimmed());
    after.insert(QStringLiteral("counter"), kiosk.counter.trimmed());
    after.insert(QStringLiteral("service"), config.serviceCode);
    after.insert(QStringLiteral("enrolled_at"), kiosk.enrolledAtUtcMs);
    return {ActKind::kioskEnrolled, 0, {}, kiosk.id, {}, actJson(after)};
}

/// A kiosk's settings as the store keeps them.
struct KeptSettings {
    QByteArray json;
    quint64 version = 0;
};

Result<KeptSettings> keptSettings(const Store &store, const QString &kioskId)
{
    const auto kept = store.documents().get(settingsDocument(kioskId));
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return fail(ErrorCode::NotFound, QStringLiteral("no settings for kiosk %1").arg(kioskId));
    return KeptSettings{**kept, 0};
}

/// Brings the settings up to date, \a edit and the registry first; with its act where
/// anything is new.
Result<KeptSettings> changedSettings(OfficeFolder &office, const QString &kioskId, const SettingsEdit &edit)
{
    auto kept = keptSettings(office.store(), kioskId);
    if (!kept)
        return kept;
    const auto last = parseKioskConfig(kept->json);
    if (!last)
        return tl::unexpected(last.error());
    kept->version = last->version;
    KioskConfig now = *last;
    edit(now);
    if (const auto filled = refresh(office.store(), now); !filled)
        return tl::unexpected(filled.error());
    if (now == *last)
        return kept;
    ++now.version;
    const QByteArray settings = kioskConfigToJson(now);
    if (const auto sound = parseKioskConfig(settings); !sound)
        return tl::unexpected(sound.error());
    const Act act{ActKind::settingsGiven,
                  0,
                  {},
                  kioskId,
                  actJson(settingsInAct(kept->json, last->version)),
                  actJson(settingsInAct(settings, now.version))};
    const auto given = office.perform(
        act, [&](Store &store) { return store.documents().put(settingsDocument(kioskId), settings); });
    if (!given)
        return tl::unexpected(given.error());
    return KeptSettings{settings, now.version};
}

Result<> expectNewer(const Store &store, const QString &kioskId, const Survey &survey)
{
    const auto kept = keptSettings(store, kioskId);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto config = parseKioskConfig(kept->json);
    if (!config)
        return tl::unexpected(config.error());
    const bool isOlder = survey.id == config->survey.id && survey.version <= config->survey.version;
    if (isOlder && survey != config->survey)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("survey %1 has version %2 already; a change needs a higher one")
                        .arg(survey.id)
                        .arg(config->survey.version));
    return {};
}

} // namespace

QString settingsDocument(const QString &kioskId)
{
    return QStringLiteral("settings/") + kioskId;
}

const Survey &skmSurvey()
{
    static const Survey survey = [] {
        QFile file(QStringLiteral(":/puas/intake/survey_skm.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return parseSurvey(opened ? file.readAll() : QByteArray()).value_or(Survey{});
    }();
    return survey;
}

Result<KioskEnrolled> enrolInside(Store &store, const PublicKey &kiosk, const KioskChoices &choices,
                                  qint64 nowMs)
{
    KioskConfig config = firstConfig(kiosk, choices);
    QByteArray settings;
    auto registry = store.registry();
    const Kiosk entry = registryEntry(config, kiosk, nowMs);
    return registerPlace(store, choices)
        .and_then([&] { return refresh(store, config); })
        .and_then([&] { return registry.enrolKiosk(entry); })
        .and_then([&] {
            settings = kioskConfigToJson(config);
            return store.documents().put(settingsDocument(config.kioskId), settings);
        })
        .map([&] { return KioskEnrolled{settings, enrolmentAct(config, entry, settings)}; });
}

Result<QByteArray> enrolKiosk(OfficeFolder &office, const PublicKey &kiosk, const KioskChoices &choices,
                              qint64 nowMs)
{
    QByteArray settings;
    const auto enrolled = office.perform([&](Store &store) {
        return enrolInside(store, kiosk, choices, nowMs).map([&](const KioskEnrolled &done) {
            settings = done.settings;
            return done.act;
        });
    });
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    return signDocument(office.signingKey(), SignatureDomain::Settings, settings);
}

Result<quint64> changeSettings(OfficeFolder &office, const QString &kioskId, const SettingsEdit &edit)
{
    return changedSettings(office, kioskId, edit).map([](const KeptSettings &kept) { return kept.version; });
}

Result<QByteArray> currentSettings(OfficeFolder &office, const QString &kioskId)
{
    return changedSettings(office, kioskId, [](KioskConfig &) {}).map([&](const KeptSettings &kept) {
        return signDocument(office.signingKey(), SignatureDomain::Settings, kept.json);
    });
}

Result<int> giveSurvey(OfficeFolder &office, const Survey &survey)
{
    auto kiosks = office.store().registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    std::erase_if(*kiosks, [](const Kiosk &kiosk) { return kiosk.revokedAtUtcMs.has_value(); });
    for (const Kiosk &kiosk : *kiosks)
        if (const auto newer = expectNewer(office.store(), kiosk.id, survey); !newer)
            return tl::unexpected(newer.error());
    for (const Kiosk &kiosk : *kiosks) {
        const auto given = changeSettings(office, kiosk.id, [&](KioskConfig &config) { config.survey = survey; });
        if (!given)
            return tl::unexpected(given.error());
    }
    return int(kiosks->size());
}

Result<std::map<QString, OpeningHours>> openingHours(const Store &store)
{
    const auto kiosks = store.registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    const auto minuteOf = [](const QString &text) {
        return QTime(0, 0).secsTo(QTime::fromString(text, QStringLiteral("HH:mm"))) / 60;
    };
    std::map<QString, OpeningHours> hours;
    for (const Kiosk &kiosk : *kiosks) {
        const auto document = store.documents().get(settingsDocument(kiosk.id));
        if (!document)
            return tl::unexpected(document.error());
        if (!*document)
            continue;
        const auto settings = parseKioskConfig(**document);
        if (!settings)
            return tl::unexpected(settings.error());
        if (settings->opensAt.isEmpty())
            continue;
        hours[kiosk.id] = {minuteOf(settings->opensAt) - MarkLimits::graceMinutes,
                           minuteOf(settings->closesAt) + MarkLimits::graceMinutes, settings->closedWeekdays};
    }
    return hours;
}

} // namespace puas
