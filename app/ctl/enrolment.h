// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/kiosk_settings.h"
#include "app/journal/kiosk_folder.h"

namespace puas {

/// Enrols a kiosk of which both ends are on this machine: registers its key at the office
/// and makes its folder with the settings the office signed for it. Where the folder cannot
/// be made nothing stays registered that is trusted. AlreadyExists where a kiosk lives in
/// the folder; the reasons of enrolKiosk() and KioskFolder::create().
[[nodiscard]] Result<KioskFolder> enrolOnThisMachine(OfficeFolder &office, const QString &folder,
                                                     const SigningKey &key, const KioskChoices &choices,
                                                     qint64 nowMs);

/// Makes the folder of a kiosk that is registered already.
[[nodiscard]] Result<KioskFolder> makeKioskFolder(const OfficeFolder &office, const QString &folder,
                                                  const SigningKey &key,
                                                  const QByteArray &signedSettings);

} // namespace puas
