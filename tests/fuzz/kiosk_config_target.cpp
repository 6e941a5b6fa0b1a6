// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/kiosk_config.h"
#include "tests/fuzz/targets.h"

namespace puas::fuzz {

void runKioskConfig(const QByteArray &bytes)
{
    if (const auto config = parseKioskConfig(bytes)) {
        const auto again = parseKioskConfig(kioskConfigToJson(*config));
        require(again && *again == *config, "settings come back differently");
    }
    (void)parseSurvey(bytes);
}

} // namespace puas::fuzz
