// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/registry_check.h"

#include "app/seal/hash.h"

namespace puas {

namespace {

/// One check of one part of the registry after the other.
class RegistryCheck
{
public:
    RegistryCheck(const Store &store, const OfficeByActs &acts, const UsedCodes &used,
                  Verified &verified)
        : m_store(store), m_registry(store.registry()), m_acts(acts), m_used(used), m_verified(verified)
    {
    }

    Result<> run()
    {
        return checkOffices()
            .and_then([this] { return checkOfficers(); })
            .and_then([this] { return checkCounters(); })
            .and_then([this] { return checkServices(); })
            .and_then([this] { return checkKiosks(); })
            .and_then([this] { return checkRules(); });
    }

private:
    void find(const QString &row, const QString &what)
    {
        m_verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + what);
    }

    /// Says that a value is another one than an act gave.
    template<typename Value>
    void expect(const QString &row, const char *column, const Value &kept, const Value &byActs)
    {
        if (kept != byActs)
            find(row,
                 QStringLiteral("%1 is not what the office's journal says").arg(QLatin1String(column)));
    }

    /// A row without an act, which a rating or an enrolment has registered by its code.
    void expectRegistered(const QString &row, const QString &code, const QString &name, bool isUsed)
    {
        if (!isUsed)
            find(row, QStringLiteral("no act and no rating brought it"));
        else if (name != code && !m_acts.isOfFirstVersion)
            find(row, QStringLiteral("no act gave it the name \"%1\"").arg(name));
    }

    template<typename Kept>
    void findMissing(const QString &table, const Kept &byActs, const std::set<QString> &present)
    {
        for (const auto &[code, row] : byActs)
            if (!present.contains(code))
                find(table + QLatin1Char(' ') + code, QStringLiteral("it is missing"));
    }

    Result<> checkOffices()
    {
        const auto offices = m_registry.offices();
        const auto home = m_registry.home();
        if (!offices || !home)
            return tl::unexpected(!offices ? offices.error() : home.error());
        if (home->code != m_acts.home.code)
            find(QStringLiteral("office ") + home->code,
                 QStringLiteral("is not the one that was created"));
        for (const Office &office : *offices) {
            const QString row = QStringLiteral("office ") + office.code;
            expect(row, "time_zone", office.timeZone, m_acts.home.timeZone);
            if (office.code == m_acts.home.code)
                expect(row, "name", office.name, m_acts.home.name);
            else
                expectRegistered(row, office.code, office.name, m_used.offices.contains(office.code));
        }
        return {};
    }

    Result<> checkOfficers()
    {
        const auto officers = m_registry.officers();
        if (!officers)
            return tl::unexpected(officers.error());
        std::set<QString> present;
        for (const Officer &officer : *officers) {
            present.insert(officer.nip);
            const QString row = QStringLiteral("officer ") + officer.nip;
            const auto act = m_acts.officers.find(officer.nip);
            if (act == m_acts.officers.end()) {
                expectRegistered(row, officer.nip, officer.name, m_used.officers.contains(officer.nip));
                if (officer.hasPhoto)
                    find(row, QStringLiteral("no act gave it a photo"));
                continue;
            }
            expect(row, "name", officer.name, act->second.name);
            if (const auto photo = checkPhoto(row, officer, act->second); !photo)
                return photo;
        }
        findMissing(QStringLiteral("officer"), m_acts.officers, present);
        return {};
    }

    Result<> checkPhoto(const QString &row, const Officer &officer, const OfficerByActs &act)
    {
        if (!act.photo)
            return {};
        if (!officer.hasPhoto) {
            expect(row, "photo", QString(), *act.photo);
            return {};
        }
        const auto photo = m_registry.photo(officer.nip);
        if (!photo)
            return tl::unexpected(photo.error());
        expect(row, "photo", toHex(blake2b(photo->bytes)), *act.photo);
        if (act.photoType)
            expect(row, "photo_type", photo->mediaType, *act.photoType);
        return {};
    }

    Result<> checkCounters()
    {
        const auto counters = m_registry.counters();
        if (!counters)
            return tl::unexpected(counters.error());
        std::set<QString> present;
        for (const Counter &counter : *counters) {
            present.insert(counter.code);
            const QString row = QStringLiteral("counter ") + counter.code;
            const auto act = m_acts.counters.find(counter.code);
            if (act == m_acts.counters.end()) {
                expectRegistered(row, counter.code, counter.name,
                                 m_used.counters.contains(counter.code)
                                     || m_acts.enrolledCounters.contains(counter.code)
                                     || m_acts.isOfFirstVersion);
                continue;
            }
            expect(row, "name", counter.name, act->second.name);
            expect(row, "office_id", counter.office, act->second.office);
        }
        findMissing(QStringLiteral("counter"), m_acts.counters, present);
        return {};
    }

    Result<> checkServices()
    {
        const auto services = m_registry.services();
        if (!services)
            return tl::unexpected(services.error());
        std::set<QString> present;
        for (const Service &service : *services) {
            present.insert(service.code);
            const QString row = QStringLiteral("service ") + service.code;
            const auto act = m_acts.services.find(service.code);
            if (act == m_acts.services.end())
                expectRegistered(row, service.code, service.name,
                                 m_used.services.contains(service.code)
                                     || m_acts.enrolledServices.contains(service.code)
                                     || m_acts.isOfFirstVersion);
            else
                expect(row, "name", service.name, act->second);
        }
        findMissing(QStringLiteral("service"), m_acts.services, present);
        return {};
    }

    Result<> checkKiosks()
    {
        const auto kiosks = m_registry.kiosks();
        if (!kiosks)
            return tl::unexpected(kiosks.error());
        std::set<QString> present;
        for (const Kiosk &kiosk : *kiosks) {
            present.insert(kiosk.id);
            const QString row = QStringLiteral("kiosk ") + kiosk.id;
            const auto act = m_acts.kiosks.find(kiosk.id);
            if (act == m_acts.kiosks.end()) {
                find(row, QStringLiteral("no act enrolled it"));
                continue;
            }
            const KioskByActs &byActs = act->second;
            expect(row, "public_key", kiosk.publicKey, byActs.publicKey);
            expect(row, "name", kiosk.name, byActs.name);
            expect(row, "counter_id", kiosk.counter, byActs.counter);
            if (byActs.enrolledAtUtcMs)
                expect(row, "enrolled_at_ms", kiosk.enrolledAtUtcMs, *byActs.enrolledAtUtcMs);
            expect(row, "revoked_at_ms", kiosk.revokedAtUtcMs, byActs.revokedAtUtcMs);
            const bool hasSent = !byActs.bundles.empty();
            expect(row, "last_seq", kiosk.lastSeq, hasSent ? byActs.bundles.back().last : 0);
            expect(row, "last_link", QString::fromLatin1(kiosk.lastLink.toHex()),
                   hasSent ? byActs.bundles.back().head : QString());
        }
        findMissing(QStringLiteral("kiosk"), m_acts.kiosks, present);
        return {};
    }

    Result<> checkRules()
    {
        const auto rules = m_store.ruleBook().versions();
        const auto uses = m_store.ruleBook().uses();
        if (!rules || !uses)
            return tl::unexpected(!rules ? rules.error() : uses.error());
        for (size_t i = 0; i < std::max(rules->size(), m_acts.rules.size()); ++i) {
            const RuleVersion &rule = i < rules->size() ? (*rules)[i] : m_acts.rules[i];
            const QString row = QStringLiteral("rule %1, version %2").arg(rule.id).arg(rule.version);
            if (i >= rules->size())
                find(row, QStringLiteral("it is missing"));
            else if (i >= m_acts.rules.size())
                find(row, QStringLiteral("no act put it there"));
            else
                compareRule(row, rule, m_acts.rules[i]);
        }
        std::map<qint64, RuleUse> missing = m_acts.ruleUses;
        for (const RuleUse &use : *uses) {
            const auto act = missing.find(use.firstDay);
            const QString row = QStringLiteral("rule_use from day %1").arg(use.firstDay);
            if (act == missing.end())
                find(row, QStringLiteral("no act put rule %1 in use").arg(use.rule));
            else
                expect(row, "rule_id", use, act->second);
            missing.erase(use.firstDay);
        }
        for (const auto &[day, use] : missing)
            find(QStringLiteral("rule_use from day %1").arg(day), QStringLiteral("it is missing"));
        return {};
    }

    void compareRule(const QString &row, const RuleVersion &rule, const RuleVersion &act)
    {
        expect(row, "code", rule.id, act.id);
        expect(row, "version", rule.version, act.version);
        expect(row, "body", rule.body, act.body);
        if (act.addedAtUtcMs != 0)
            expect(row, "added_at_ms", rule.addedAtUtcMs, act.addedAtUtcMs);
    }

    const Store &m_store;
    Registry m_registry;
    const OfficeByActs &m_acts;
    const UsedCodes &m_used;
    Verified &m_verified;
};

} // namespace

Result<> checkRegistry(const Store &store, const OfficeByActs &acts, const UsedCodes &used,
                       Verified &verified)
{
    return RegistryCheck(store, acts, used, verified).run();
}

} // namespace puas
