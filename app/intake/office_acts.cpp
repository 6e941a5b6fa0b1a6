// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/office_acts.h"

#include "app/audit/act_kinds.h"
#include "app/bundle/header.h"
#include "app/intake/rule_acts.h"
#include "app/seal/hash.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

/// A photo stands in the journal by its hash: it may be a megabyte.
QByteArray officerJson(const QString &name, const Photo &photo)
{
    QJsonObject object{{QStringLiteral("name"), name}, {QStringLiteral("photo"), QString()}};
    if (!photo.bytes.isEmpty()) {
        object.insert(QStringLiteral("photo"), toHex(blake2b(photo.bytes)));
        object.insert(QStringLiteral("photo_type"), photo.mediaType);
    }
    return actJson(object);
}

/// What the registry has of the officer now; empty: nothing.
Result<QByteArray> standingOfficer(const Registry &registry, const QString &nip)
{
    const auto officer = registry.officer(nip);
    if (!officer && officer.error().code == ErrorCode::NotFound)
        return QByteArray();
    if (!officer)
        return tl::unexpected(officer.error());
    if (!officer->hasPhoto)
        return officerJson(officer->name, {});
    return registry.photo(nip).map(
        [&](const Photo &photo) { return officerJson(officer->name, photo); });
}

Result<> putPhoto(Registry &registry, const QString &nip, const Photo &photo)
{
    return registry.setPhoto(nip, photo).and_then([&] { return registry.photoBytes(); })
        .and_then([&](qint64 bytes) -> Result<> {
            if (bytes > largestPhotos && !photo.bytes.isEmpty())
                return fail(ErrorCode::InvalidArgument,
                            QStringLiteral("all photos together have more than %1 MiB")
                                .arg(largestPhotos / (1024 * 1024)));
            return {};
        });
}

QByteArray placeJson(const Counter &counter)
{
    return actJson(
        {{QStringLiteral("name"), counter.name}, {QStringLiteral("office"), counter.office}});
}

QByteArray placeJson(const Service &service)
{
    return actJson({{QStringLiteral("name"), service.name}});
}

/// What a list has under this code, as JSON; empty: nothing.
template<typename Thing>
Result<QByteArray> standingPlace(const Result<std::vector<Thing>> &all, const QString &code)
{
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const Thing &thing) { return thing.code == code; });
    return found == all->end() ? QByteArray() : placeJson(*found);
}

} // namespace

Result<Act> putOfficerInside(Store &store, const Officer &officer, const std::optional<Photo> &photo)
{
    const QString nip = officer.nip.trimmed();
    Registry registry = store.registry();
    const auto before = standingOfficer(registry, nip);
    if (!before)
        return tl::unexpected(before.error());
    return registry.putOfficer(officer)
        .and_then([&] { return photo ? putPhoto(registry, nip, *photo) : Result<>(); })
        .and_then([&] { return standingOfficer(registry, nip); })
        .map([&](const QByteArray &after) {
            return Act{ActKind::officerPut, 0, {}, nip, *before, after};
        });
}

Result<> putOfficer(OfficeFolder &office, const Officer &officer, const std::optional<Photo> &photo)
{
    return office.perform([&](Store &store) { return putOfficerInside(store, officer, photo); });
}

Result<> putCounter(OfficeFolder &office, const Counter &counter)
{
    const QString code = counter.code.trimmed();
    return office.perform([&](Store &store) -> Result<Act> {
        Registry registry = store.registry();
        const auto before = standingPlace(registry.counters(), code);
        if (!before)
            return tl::unexpected(before.error());
        return registry.putCounter(counter)
            .and_then([&] { return standingPlace(registry.counters(), code); })
            .map([&](const QByteArray &after) {
                return Act{ActKind::counterPut, 0, {}, code, *before, after};
            });
    });
}

Result<> putService(OfficeFolder &office, const Service &service)
{
    const QString code = service.code.trimmed();
    return office.perform([&](Store &store) -> Result<Act> {
        Registry registry = store.registry();
        const auto before = standingPlace(registry.services(), code);
        if (!before)
            return tl::unexpected(before.error());
        return registry.putService(service)
            .and_then([&] { return standingPlace(registry.services(), code); })
            .map([&](const QByteArray &after) {
                return Act{ActKind::servicePut, 0, {}, code, *before, after};
            });
    });
}

Result<> quarantineBundle(OfficeFolder &office, const QuarantinedBundle &bundle)
{
    const auto isKept = office.store().quarantine().holds(bundle);
    if (!isKept || *isKept)
        return isKept.map([](bool) {});
    const QByteArray own = bundle.ownHeader + bundle.ownSignature + bundle.ownLink + bundle.theirLink;
    QJsonObject after{
        {QStringLiteral("at"), bundle.atUtcMs},
        {QStringLiteral("first"), bundle.firstSeq},
        {QStringLiteral("last"), bundle.lastSeq},
        {QStringLiteral("reason"), bundle.reason},
        {QStringLiteral("detail"), bundle.detail},
        {QStringLiteral("parts_at"), bundle.partsAtSeq},
        {QStringLiteral("file"), QString::fromLatin1(bundle.fileHash.toHex())},
        {QStringLiteral("proof"), toHex(blake2b(bundle.header + bundle.signature))},
        {QStringLiteral("own"), toHex(blake2b(own))}};
    if (const auto header = decodeBundleHeader(bundle.header))
        after.insert(QStringLiteral("head"), toHex(header->head));
    const Act act{ActKind::bundleQuarantined, 0, {}, bundle.kiosk, {}, actJson(after)};
    return office.perform(act, [&](Store &store) { return store.quarantine().keep(bundle); });
}

Result<std::vector<Act>> foundingActs(const Store &store, const PublicKey &office)
{
    const auto home = store.registry().home();
    const auto rules = store.ruleBook().versions();
    const auto uses = store.ruleBook().uses();
    if (!home || !rules || !uses)
        return tl::unexpected(!home ? home.error() : !rules ? rules.error() : uses.error());
    const QJsonObject created{{QStringLiteral("key"), QString::fromLatin1(toByteArray(office).toHex())},
                              {QStringLiteral("name"), home->name},
                              {QStringLiteral("time_zone"), QString::fromLatin1(home->timeZone)}};
    std::vector<Act> acts{{ActKind::officeCreated, 0, {}, home->code, {}, actJson(created)}};
    for (const RuleVersion &rule : *rules)
        acts.push_back(rulePutAct(rule, {}));
    for (const RuleUse &use : *uses)
        acts.push_back(ruleUsedAct(use, {}));
    for (Act &act : acts)
        act.atMs = QDateTime::currentMSecsSinceEpoch();
    return acts;
}

Result<qint64> foundedAtMs(const Store &store)
{
    Result<Act> first = fail(ErrorCode::NotFound, QStringLiteral("the office's first act"));
    const auto read = store.acts().forEach(1, [&](const ActEntry &entry) {
        first = decodeAct(entry.body);
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return first.map([](const Act &act) { return act.atMs; });
}

} // namespace puas
