// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/kiosk_config.h"

namespace puas::test {

/// The nine official questions as they ship, read where the office reads them.
[[nodiscard]] const Survey &officialSurvey();

} // namespace puas::test
