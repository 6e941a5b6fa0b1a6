// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace puas {

/// What people call a group of citizens that Musrena Keren speaks for, by its code in a
/// rating's groups: "elderly" is "Elderly people". A code of an office's own is its own name.
[[nodiscard]] QString groupName(const QString &code);

} // namespace puas
