// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <map>

namespace puas {

/// NIP -> bytes of the officers that have a photo.
[[nodiscard]] std::map<QString, QByteArray> photosOf(const Store &store);

} // namespace puas
