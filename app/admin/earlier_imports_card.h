// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/store/rating_record.h"

class QTimeZone;

namespace puas {

/// The last imports in a line each: when, how many bundles, what came of them. Hidden while
/// there is none.
class EarlierImportsCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    /// The import log, newest first.
    void setEntries(const std::vector<ImportEntry> &entries, const QTimeZone &zone);
};

} // namespace puas
