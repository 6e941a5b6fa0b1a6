// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/audit_export.h"

#include "app/audit/office_keys.h"
#include "app/core/period.h"
#include "app/verify/export_claims.h"
#include "app/verify/export_folder.h"
#include "app/verify/export_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

/// Remembers the first failure inside a visit, which can only go on or stop.
class Visit
{
public:
    /// \c false stops the walk.
    bool keep(const Result<> &done)
    {
        if (!done)
            m_failure = done.error();
        return done.has_value();
    }
    /// What the walk and all its visits came to.
    [[nodiscard]] Result<> ended(const Result<> &walk) const
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        return walk;
    }

private:
    std::optional<Error> m_failure;
};

class AuditExport
{
public:
    AuditExport(const Store &store, const PublicKey &office, ExportFolder &folder, qint64 nowUtcMs)
        : m_store(store), m_folder(folder), m_nowUtcMs(nowUtcMs), m_officeKey(office)
    {
    }

    Result<AuditExported> run()
    {
        return writeActs()
            .and_then([this] { return writeKiosks(); })
            .and_then([this] { return writeRows(); })
            .and_then([this] { return writeQuarantine(); })
            .and_then([this] { return writeRegistry(); })
            .and_then([this] { return writeRules(); })
            .and_then([this] { return writeClaims(); })
            .and_then([this] { return writeManifest(); })
            .map([this] { return m_exported; });
    }

private:
    Result<> writeActs()
    {
        auto file = m_folder.file(QStringLiteral("acts.jsonl"));
        if (!file)
            return tl::unexpected(file.error());
        Visit visit;
        const auto walk = m_store.acts().forEach(1, [&](const ActEntry &entry) {
            if (m_exported.acts++ == 0)
                readFirstKey(entry.body);
            m_actsHead = hex(entry.link);
            return visit.keep(file->writeLine(actLine(entry)));
        });
        return visit.ended(walk).and_then([&] { return file->finish(); });
    }

    void readFirstKey(const QByteArray &body)
    {
        if (const auto act = decodeAct(body))
            m_officeKey = OfficeKeys(*act, m_officeKey).first();
    }

    Result<> writeKiosks()
    {
        const auto kiosks = m_store.registry().kiosks();
        if (!kiosks)
            return tl::unexpected(kiosks.error());
        for (const Kiosk &kiosk : *kiosks) {
            const QString below = QStringLiteral("kiosks/") + kiosk.id + QLatin1Char('/');
            const auto written
                = m_folder.writeJson(below + QStringLiteral("kiosk.json"), kioskObject(kiosk))
                      .and_then([&] {
                          return writeHeaders(kiosk.id, below + QStringLiteral("headers.jsonl"));
                      })
                      .and_then([&] {
                          return writeEvents(kiosk.id, below + QStringLiteral("events.jsonl"));
                      });
            if (!written)
                return written;
            ++m_exported.kiosks;
        }
        return {};
    }

    Result<> writeHeaders(const QString &kiosk, const QString &path)
    {
        auto file = m_folder.file(path);
        if (!file)
            return tl::unexpected(file.error());
        Visit visit;
        const auto walk = m_store.ratings().forEachProof(kiosk, [&](const KioskProof &proof) {
            return visit.keep(file->writeLine(headerLine(proof)));
        });
        return visit.ended(walk).and_then([&] { return file->finish(); });
    }

    Result<> writeEvents(const QString &kiosk, const QString &path)
    {
        auto file = m_folder.file(path);
        if (!file)
            return tl::unexpected(file.error());
        Visit visit;
        const auto walk = m_store.ratings().forEachEvent(kiosk, 1, [&](const KeptEvent &event) {
            ++m_exported.events;
            return visit.keep(file->writeLine(eventLine(event)));
        });
        return visit.ended(walk).and_then([&] { return file->finish(); });
    }

    Result<> writeRows()
    {
        auto file = m_folder.file(QStringLiteral("rows.jsonl"));
        if (!file)
            return tl::unexpected(file.error());
        Visit visit;
        const auto walk = m_store.ratings().forEachFileRating([&](const StoredRating &rating) {
            ++m_exported.rows;
            return visit.keep(file->writeLine(ratingLine(rating)));
        });
        return visit.ended(walk).and_then([&] { return file->finish(); });
    }

    Result<> writeQuarantine()
    {
        auto file = m_folder.file(QStringLiteral("quarantine.jsonl"));
        const auto bundles = m_store.quarantine().bundles();
        if (!file || !bundles)
            return tl::unexpected(!file ? file.error() : bundles.error());
        for (const QuarantinedBundle &bundle : *bundles) {
            if (const auto written = file->writeLine(quarantineLine(bundle)); !written)
                return written;
        }
        return file->finish();
    }

    Result<> writeRegistry()
    {
        const Registry registry = m_store.registry();
        const auto offices = registry.offices();
        const auto officers = registry.officers();
        const auto counters = registry.counters();
        const auto services = registry.services();
        for (const Error *error :
             {offices ? nullptr : &offices.error(), officers ? nullptr : &officers.error(),
              counters ? nullptr : &counters.error(), services ? nullptr : &services.error()})
            if (error)
                return tl::unexpected(*error);
        return m_folder.writeJson(
            QStringLiteral("registry.json"),
            {{QStringLiteral("offices"), codesAndNames(*offices, &Office::code)},
             {QStringLiteral("officers"), codesAndNames(*officers, &Officer::nip)},
             {QStringLiteral("counters"), codesAndNames(*counters, &Counter::code)},
             {QStringLiteral("services"), codesAndNames(*services, &Service::code)}});
    }

    Result<> writeRules()
    {
        const auto rules = m_store.ruleBook().versions();
        const auto uses = m_store.ruleBook().uses();
        if (!rules || !uses)
            return tl::unexpected(!rules ? rules.error() : uses.error());
        return m_folder.writeJson(QStringLiteral("rules.json"), rulesObject(*rules, *uses));
    }

    /// Every month from the first to the last that has a counted rating.
    Result<> writeClaims()
    {
        const auto covered = m_store.tallies().covered();
        if (!covered)
            return tl::unexpected(covered.error());
        if (!*covered)
            return {};
        for (Period month = Period::containing((*covered)->first);
             month.range().first < (*covered)->end; month = month.next()) {
            const auto scores = claimedScores(m_store, month);
            const auto allowances = claimedAllowances(m_store, month);
            if (!scores || !allowances)
                return tl::unexpected(!scores ? scores.error() : allowances.error());
            const QString name = month.toString() + QStringLiteral(".json");
            const auto written
                = m_folder.writeJson(QStringLiteral("claims/scores-") + name, *scores).and_then([&] {
                      return m_folder.writeJson(QStringLiteral("claims/allowance-") + name,
                                                *allowances);
                  });
            if (!written)
                return written;
            ++m_exported.months;
        }
        return {};
    }

    Result<> writeManifest()
    {
        const auto home = m_store.registry().home();
        if (!home)
            return tl::unexpected(home.error());
        if (m_exported.acts == 0)
            return fail(ErrorCode::NotFound, QStringLiteral("the office's journal has no act"));
        return m_folder.writeJson(QStringLiteral("manifest.json"),
                                  {{QStringLiteral("format"), QStringLiteral("puas-audit-export-1")},
                                   {QStringLiteral("software"), QCoreApplication::applicationVersion()},
                                   {QStringLiteral("made_at"), m_nowUtcMs},
                                   {QStringLiteral("office"), home->code},
                                   {QStringLiteral("name"), home->name},
                                   {QStringLiteral("time_zone"), QString::fromLatin1(home->timeZone)},
                                   {QStringLiteral("office_key"), hex(toByteArray(m_officeKey))},
                                   {QStringLiteral("acts"), m_exported.acts},
                                   {QStringLiteral("acts_head"), m_actsHead},
                                   {QStringLiteral("files"), m_folder.contents()}});
    }

    const Store &m_store;
    ExportFolder &m_folder;
    qint64 m_nowUtcMs;
    PublicKey m_officeKey;
    AuditExported m_exported;
    QString m_actsHead;
};

} // namespace

Result<AuditExported> exportForAudit(const Store &store, const PublicKey &office, const QString &folder,
                                     qint64 nowUtcMs)
{
    const auto moment = store.snapshot();
    if (!moment)
        return tl::unexpected(moment.error());
    auto target = ExportFolder::create(folder);
    if (!target)
        return tl::unexpected(target.error());
    const auto exported = AuditExport(store, office, *target, nowUtcMs).run();
    if (!exported)
        return exported;
    return target->commit().map([&] { return *exported; });
}

} // namespace puas
