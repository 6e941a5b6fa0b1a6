// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/kiosk_at_hand.h"

namespace puas {

Result<KioskAtHand> KioskAtHand::open(const QString &path)
{
    auto folder = KioskFolder::open(path);
    if (!folder)
        return tl::unexpected(folder.error());
    auto journal = Journal::open(folder->journalPath(), folder->key().publicKey());
    if (!journal)
        return tl::unexpected(journal.error());
    return KioskAtHand{std::move(*folder), std::move(*journal)};
}

} // namespace puas
