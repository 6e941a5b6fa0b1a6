// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

/// One step from an empty office to its first figure.
struct FirstStep {
    QString title;
    QString text;  ///< what it is about or how far it is, and who can do it
    QString aside; ///< small, at the right
    bool done = false;
    QString button;   ///< empty: whoever is there can do nothing about it, or nothing is left
    Route route = {}; ///< where the button leads
};

/// The four steps, as far as the store says that they are done: the office, its officers, a
/// kiosk, the first stick. While \a session is open.
[[nodiscard]] QList<FirstStep> firstSteps(const OfficeSession &session);

} // namespace puas
