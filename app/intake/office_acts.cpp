// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/office_acts.h"

#include "app/seal/hash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace puas {

namespace {

/// A photo stands in the journal by its hash: it may be a megabyte.
QByteArray officerJson(const QString &name, const QByteArray &photo)
{
    QJsonObject object{{QStringLiteral("name"), name}};
    if (!photo.isEmpty())
        object.insert(QStringLiteral("photo"), toHex(blake2b(photo)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What the registry has of the officer now; empty: nothing.
Result<QByteArray> standingJson(const Registry &registry, const QString &nip)
{
    const auto officer = registry.officer(nip);
    if (!officer && officer.error().code == ErrorCode::NotFound)
        return QByteArray();
    if (!officer)
        return tl::unexpected(officer.error());
    if (!officer->hasPhoto)
        return officerJson(officer->name, {});
    return registry.photo(nip).map([&](const Photo &photo) { return officerJson(officer->name, photo.bytes); });
}

} // namespace

Result<> putOfficer(OfficeFolder &office, const Officer &officer, const std::optional<Photo> &photo)
{
    const QString nip = officer.nip.trimmed();
    const auto before = standingJson(office.store().registry(), nip);
    if (!before)
        return tl::unexpected(before.error());
    const Act act{QStringLiteral("officer-put"),
                  0,
                  {},
                  nip,
                  *before,
                  officerJson(officer.name.trimmed(), photo ? photo->bytes : QByteArray())};
    return office.perform(act, [&](Store &store) {
        Registry registry = store.registry();
        return registry.putOfficer(officer).and_then(
            [&] { return photo ? registry.setPhoto(nip, *photo) : Result<>(); });
    });
}

} // namespace puas
