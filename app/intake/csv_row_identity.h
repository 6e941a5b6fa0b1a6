// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/store/rating_record.h"

#include <map>

namespace puas {

/// The hash of what a row of a file says (FORMAT.md, "Rows of files"). \a rating has its
/// office's code and its answers ordered by question.
[[nodiscard]] Hash csvRowContent(const RatingRecord &rating);

/// Gives each row of a file its identity: what it says, and how many rows that say the same
/// stand before it. One object for one file; rows in their order.
class CsvRowIdentity
{
public:
    [[nodiscard]] Hash next(const Hash &content);

private:
    std::map<Hash, quint64> m_seen;
};

/// The hash over the new rows of one import, in the order in which they were taken in. It
/// stands in the import's act, and anybody computes it again from the stored rows.
class CsvRowsHash
{
public:
    CsvRowsHash();
    void add(qint64 line, const Hash &identity, const Hash &content);
    /// Ends it.
    [[nodiscard]] Hash finish() { return m_hasher.finish(); }

private:
    Hasher m_hasher;
};

} // namespace puas
