// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

/// \file
/// Rows of the store as an export has them (EXPORT.md).

/// Small hexadecimal digits.
[[nodiscard]] QString hex(const QByteArray &bytes);

[[nodiscard]] QJsonObject actLine(const ActEntry &act);
[[nodiscard]] QJsonObject eventLine(const KeptEvent &event);
[[nodiscard]] QJsonObject headerLine(const KioskProof &proof);
[[nodiscard]] QJsonObject ratingLine(const StoredRating &rating);
[[nodiscard]] QJsonObject quarantineLine(const QuarantinedBundle &bundle);
[[nodiscard]] QJsonObject kioskObject(const Kiosk &kiosk);
[[nodiscard]] QJsonObject rulesObject(const std::vector<RuleVersion> &rules,
                                      const std::vector<RuleUse> &uses);

/// "code" and "name" of each.
template<typename Thing>
[[nodiscard]] QJsonArray codesAndNames(const std::vector<Thing> &things, QString Thing::*code)
{
    QJsonArray all;
    for (const Thing &thing : things)
        all.append(
            QJsonObject{{QStringLiteral("code"), thing.*code}, {QStringLiteral("name"), thing.name}});
    return all;
}

} // namespace puas
