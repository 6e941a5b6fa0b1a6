// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

/// The stable name of a view, as --page, saved views and the files of the help have it:
/// "what-if".
[[nodiscard]] QString viewName(Route::View view);
/// Nothing where no view is called that.
[[nodiscard]] std::optional<Route::View> viewNamed(const QString &name);
/// All of them.
[[nodiscard]] QList<Route::View> allViews();

} // namespace puas
