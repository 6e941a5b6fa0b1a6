// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QDateTime>

namespace puas {

/// What the figures of a paper were made from, so that the paper can be traced: whoever has
/// a store with the same head gets the same figures from it.
struct Provenance {
    Office office;                  ///< the home office
    QString headOfOffice;           ///< name of the one active account of a head; else empty
    QDateTime madeAt;               ///< in the office's time zone
    std::optional<QDate> dataUntil; ///< last day with a counted rating; nothing in an empty store
    qint64 acts = 0;                ///< how many acts the office's own journal has
    QString head; ///< link of the last of them, 64 hexadecimal digits; empty while there is none
};

/// \a now in any zone. Fails as the database fails.
[[nodiscard]] Result<Provenance> provenanceOf(const Store &store, const QDateTime &now);

} // namespace puas
