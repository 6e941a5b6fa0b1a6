// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/follow_up_book.h"

#include <QJsonArray>

namespace puas {

/// Plans as "follow-up list" and "skm" print them.
[[nodiscard]] QJsonArray followUpsJson(const std::vector<FollowUp> &plans);

} // namespace puas
