// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

#include <QStringList>

namespace puas {

/// The list that the words come from: 1024 plain Indonesian words of 3 to 7 letters, no two
/// of which begin with the same four. Its order never changes.
[[nodiscard]] const QStringList &wordList();

/// The six words that both screens show for one invitation and one kiosk's key: 60 bits of
/// a hash over both, so that whoever changes either on the way changes the words.
///
/// Takes about a tenth of a second by intent: who would search for another key that gives
/// the same words pays it for each try (FORMAT.md).
[[nodiscard]] QStringList sixWords(QByteArrayView invitationDocument, const PublicKey &kioskKey);

} // namespace puas
