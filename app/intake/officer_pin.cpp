// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/officer_pin.h"

#include "app/audit/act_kinds.h"
#include "app/intake/user_acts.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace puas {

namespace {

QByteArray pinJson(const QString &hash)
{
    return actJson(
        {{QStringLiteral("pin"), hash.isEmpty() ? QString() : passwordFingerprint(hash)}});
}

} // namespace

QString officerPinDocument(const QString &nip)
{
    return QStringLiteral("pin/") + nip;
}

bool isOfficerPin(const QString &pin)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{4,12}\\z"));
    return digits.match(pin).hasMatch();
}

Result<> setOfficerPin(OfficeFolder &office, const QString &nip, const QString &pinHash)
{
    return office.perform([&](Store &store) -> Result<Act> {
        const auto officer = store.registry().officer(nip);
        if (!officer)
            return tl::unexpected(officer.error());
        const auto before = officerPin(store, officer->nip);
        if (!before)
            return tl::unexpected(before.error());
        return store.documents().put(officerPinDocument(officer->nip), pinHash.toLatin1()).map([&] {
            return Act{ActKind::officerPin, 0, {}, officer->nip, pinJson(*before), pinJson(pinHash)};
        });
    });
}

Result<QString> officerPin(const Store &store, const QString &nip)
{
    return store.documents().get(officerPinDocument(nip)).map([](const std::optional<QByteArray> &hash) {
        return QString::fromLatin1(hash.value_or(QByteArray()));
    });
}

} // namespace puas
