// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/mark_rules.h"
#include "app/event/kiosk_config.h"
#include "app/intake/office_folder.h"

#include <functional>
#include <map>

namespace puas {

/// What a person decides about a kiosk when it is enrolled.
struct KioskChoices {
    QString name;
    QString counter;                       ///< code; empty: a kiosk in the lobby
    QString service;                       ///< code; empty: none
    QString mode = QStringLiteral("free"); ///< "free", "served", "ticket", "lobby"
    QString itPinHash;                     ///< argon2id
};

/// The official survey of nine elements, in three languages, as it ships.
[[nodiscard]] const Survey &skmSurvey();

/// The name under which the store keeps a kiosk's last settings (Documents).
[[nodiscard]] QString settingsDocument(const QString &kioskId);

/// Registers a kiosk by its public key and gives the signed settings it starts with.
/// AlreadyExists where the key is enrolled; an unknown counter or service is registered.
[[nodiscard]] Result<QByteArray> enrolKiosk(OfficeFolder &office, const PublicKey &kiosk,
                                            const KioskChoices &choices, qint64 nowMs);

/// A kiosk that was registered, with the act that tells of it.
struct KioskEnrolled {
    QByteArray settings; ///< JSON, not signed
    Act act;
};
/// The same inside a transaction that its caller has opened, who notes the act.
[[nodiscard]] Result<KioskEnrolled> enrolInside(Store &store, const PublicKey &kiosk,
                                                const KioskChoices &choices, qint64 nowMs);

/// The signed settings that a kiosk should have now: its roster, photos and names as the
/// registry has them. Their version rises only where something changed. NotFound where the
/// kiosk was never enrolled here.
[[nodiscard]] Result<QByteArray> currentSettings(OfficeFolder &office, const QString &kioskId);

/// What a person changes about a kiosk's settings; not its version, nor what the registry has.
using SettingsEdit = std::function<void(KioskConfig &)>;

/// Changes the settings that a kiosk gets with the next stick, with the act of it, and gives
/// their version; nothing is written where nothing changes. NotFound where the kiosk was
/// never enrolled here, InvalidInput where no kiosk would take them.
[[nodiscard]] Result<quint64> changeSettings(OfficeFolder &office, const QString &kioskId,
                                             const SettingsEdit &edit);
/// What every kiosk that is not revoked asks after the tap from its next settings on; how
/// many those are. InvalidArgument, and no kiosk changed, where one of them uses a survey of
/// this name and version, or a later one, with other questions: answers are known by their
/// keys, so a version never changes.
[[nodiscard]] Result<int> giveSurvey(OfficeFolder &office, const Survey &survey);

/// When people are served at the kiosks that have hours of their own, by the kiosk's id:
/// those of its last settings, with MarkLimits::graceMinutes at both ends. InvalidInput where
/// settings cannot be read.
[[nodiscard]] Result<std::map<QString, OpeningHours>> openingHours(const Store &store);

} // namespace puas
