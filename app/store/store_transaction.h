// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace puas {

class Database;

/// Makes several changes of registry, rules, documents and acts one: all of them are on
/// disk after commit(), or none. Rolled back when destroyed without it. One at a time, on
/// the store's thread, and not beside an import.
class StoreTransaction
{
public:
    StoreTransaction(StoreTransaction &&other) noexcept;
    StoreTransaction &operator=(StoreTransaction &&) = delete;
    ~StoreTransaction();

    Result<> commit();

private:
    friend class Store;
    explicit StoreTransaction(Database &database) : m_database(&database) {}

    Database *m_database; ///< none: committed or moved away
};

} // namespace puas
