// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <vector>

namespace puas {

class Database;

/// What one person decided about a mark.
struct MarkDecision {
    QString mark;    ///< the mark's name
    QString who;     ///< login
    QByteArray body; ///< JSON, app/closing/FORMAT.md

    bool operator==(const MarkDecision &) const = default;
};

/// The decisions about marks. A handle on an open Store, same thread; a decision is on disk
/// when its call returns, or with its transaction. None is ever changed or deleted: of two
/// about one mark the later one holds. Who may decide, and the acts of it, are app/closing's.
class MarkBook
{
public:
    explicit MarkBook(Database &database) : m_database(database) {}

    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<MarkDecision>> all() const;
    Result<> add(const MarkDecision &decision);

private:
    Database &m_database;
};

} // namespace puas
