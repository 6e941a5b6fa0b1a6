// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"
#include "app/core/role.h"

class QWidget;

namespace puas {

class OfficeSession;

/// What the notice bar's "Undo" does for a change of the office's data: an act of its own that puts
/// back what was there, by whoever is signed in then and may do \a deed. A failure is told in a
/// message over \a window. May be called after the page that made it has gone.
[[nodiscard]] std::function<void()> undoing(OfficeSession &session, QWidget *window, Deed deed,
                                            OfficeJob::Work work);

} // namespace puas
