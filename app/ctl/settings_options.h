// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/intake/kiosk_settings.h"

namespace puas {

/// Which kiosks of an office get other settings.
struct SettingsOptions {
    QString data;
    QString kiosk; ///< an id, the beginning of one that is the only one, or a name
    bool all = false;
};

/// --data, and --kiosk or --all.
void addSettingsOptions(CLI::App *command, SettingsOptions &options);

/// Opens the office, changes the settings of the kiosks that are meant and says so, a line
/// for each. A kiosk has them as soon as a stick brings them. InvalidArgument where none is
/// named, NotFound, InvalidInput where the settings would be none that a kiosk takes.
[[nodiscard]] Outcome changeSettingsOf(const SettingsOptions &options, const SettingsEdit &edit);

/// The same in an office that is open already.
[[nodiscard]] Outcome changeSettingsOf(OfficeFolder &office, const SettingsOptions &options,
                                       const SettingsEdit &edit);

/// The one kiosk that \a name names.
[[nodiscard]] Result<Kiosk> kioskNamed(const Store &store, const QString &name);

} // namespace puas
