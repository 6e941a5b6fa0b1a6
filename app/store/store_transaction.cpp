// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_transaction.h"

#include "app/store/database.h"

#include <utility>

namespace puas {

StoreTransaction::StoreTransaction(StoreTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

StoreTransaction::~StoreTransaction()
{
    if (m_database)
        m_database->rollback();
}

Result<> StoreTransaction::commit()
{
    if (!m_database)
        return fail(ErrorCode::Database, QStringLiteral("this transaction has ended"));
    return std::exchange(m_database, nullptr)->commit();
}

} // namespace puas
