// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/export.h"

namespace puas {

/// What this machine has for people to touch and to hear, looked at now; no error. UI thread.
[[nodiscard]] KioskSenses lookAtSenses();

} // namespace puas
