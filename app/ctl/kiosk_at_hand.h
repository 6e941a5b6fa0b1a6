// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"

namespace puas {

/// A kiosk's folder and journal, open for writing: no kiosk program runs on it meanwhile.
struct KioskAtHand {
    KioskFolder folder;
    Journal journal;

    /// NotFound, InUse, and whatever is wrong with the folder or the journal.
    [[nodiscard]] static Result<KioskAtHand> open(const QString &path);
};

} // namespace puas
