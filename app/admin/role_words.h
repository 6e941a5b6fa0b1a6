// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/role.h"

#include <QStringList>

namespace puas {

/// "Head of office": a role as people read it.
[[nodiscard]] QString roleWords(Role role);

/// What a role may do, one sentence each; deeds that belong together are one.
[[nodiscard]] QStringList roleDuties(Role role);

/// "Head of office or IT": whom to ask for something.
[[nodiscard]] QString whoMay(Deed deed);

} // namespace puas
