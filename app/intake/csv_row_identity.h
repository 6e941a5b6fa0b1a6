// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/store/rating_record.h"

#include <map>

namespace puas {

/// Gives each row of a file its identity (FORMAT.md, "Rows of files"): what it says, and how many
/// rows that say the same stand before it. One object for one file; rows in their order.
class CsvRowIdentity
{
public:
    /// \a rating has its office's code and its answers ordered by question.
    [[nodiscard]] Hash next(const RatingRecord &rating);

private:
    std::map<Hash, quint64> m_seen;
};

} // namespace puas
