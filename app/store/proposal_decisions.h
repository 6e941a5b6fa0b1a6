// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <vector>

namespace puas {

class Database;

/// What one person decided about a citizen's proposal, which is an event of a kiosk.
struct ProposalDecision {
    QString kiosk; ///< id
    qint64 seq = 0;
    QString who;     ///< login
    QByteArray body; ///< JSON, app/intake/FORMAT.md

    bool operator==(const ProposalDecision &) const = default;
};

/// The decisions about proposals. A handle on an open Store, same thread; a decision is on
/// disk when its call returns, or with its transaction. None is ever changed or deleted: of
/// two about one proposal the later one holds. Who may decide is app/intake's.
class ProposalDecisions
{
public:
    explicit ProposalDecisions(Database &database) : m_database(database) {}

    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<ProposalDecision>> all() const;
    Result<> add(const ProposalDecision &decision);

private:
    Database &m_database;
};

} // namespace puas
