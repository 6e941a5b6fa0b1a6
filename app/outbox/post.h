// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/clock.h"
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"

#include <optional>

namespace puas {

/// What lies on a stick for this kiosk, as it was found; nothing of it is checked yet.
struct OfficePost {
    std::optional<QByteArray> receipt;
    std::optional<QByteArray> settings;
};

/// What became of it.
struct TakenPost {
    bool receipt = false;         ///< a receipt that was new to the kiosk is in the journal
    bool settings = false;        ///< newer settings are in use
    std::optional<Error> refused; ///< why something that was there was not taken
};

/// Reads the post for this kiosk from a stick; in any thread. Missing files are no error.
[[nodiscard]] OfficePost collectPost(const KioskFolder &folder, const QString &stickPath);

/// Takes what is signed by the office and newer than what the kiosk has, and writes it into
/// the journal. An older receipt is taken, once, where it reopens what an earlier one had
/// closed (Receipt::reopens) and is of the kiosk's own history: the next export then starts
/// after it. Anything else that is older is passed over in silence, something wrong is named
/// in TakenPost::refused and changes nothing. Fails only where the journal fails. In the
/// journal's thread.
[[nodiscard]] Result<TakenPost> takePost(KioskFolder &folder, Journal &journal, const Clock &clock,
                                         const OfficePost &post);

} // namespace puas
