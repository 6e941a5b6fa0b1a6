// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/kiosk_config.h"

#include <QStringList>

namespace puas {

/// The modes of a kiosk as its settings name them, in the order in which they are offered.
[[nodiscard]] QStringList kioskModes();

/// Who may rate in this mode, and when.
[[nodiscard]] QString modeWords(const QString &mode);

/// "08.00 to 15.00, closed on Sat, Sun", or that it is never closed.
[[nodiscard]] QString hoursWords(const KioskConfig &settings);

} // namespace puas
