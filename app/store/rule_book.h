// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

#include <vector>

namespace puas {

class Database;

/// A rule as it is kept: a version, once given, never changes.
struct StoredRule {
    AllowanceRule rule;
    int version = 1; ///< counts from 1 for each rule id
    qint64 addedAtUtcMs = 0;
};

/// A row of the table of rules as it stands, not read.
struct RuleVersion {
    QString id;
    int version = 1;
    QByteArray body; ///< the rule's JSON
    qint64 addedAtUtcMs = 0;

    bool operator==(const RuleVersion &) const = default;
};

/// From which day on (20261124; 0: from the beginning) a version is in use.
struct RuleUse {
    qint64 firstDay = 0;
    QString rule;
    int version = 1;

    bool operator==(const RuleUse &) const = default;
};

/// The rules of an office and from which day on which of them is in use. A new office has
/// the two shipped rules, and uses Trenggalek's. A handle on an open Store, same thread.
class RuleBook
{
public:
    explicit RuleBook(Database &database) : m_database(database) {}

    /// Newest version of each rule, in the order in which they came.
    [[nodiscard]] Result<std::vector<StoredRule>> rules() const;
    /// The newest version with this id; NotFound.
    [[nodiscard]] Result<StoredRule> rule(const QString &id) const;
    [[nodiscard]] Result<StoredRule> ruleInUse(QDate day) const;

    /// Everything that is kept, in the order in which it came: for verification.
    [[nodiscard]] Result<std::vector<RuleVersion>> versions() const;
    /// By first day.
    [[nodiscard]] Result<std::vector<RuleUse>> uses() const;

    /// Keeps a rule and gives its version: a new one, unless the newest with this id says
    /// the same. It is not in use by that.
    Result<int> add(const AllowanceRule &rule, qint64 atUtcMs);
    /// From \a from on (until a later entry) the newest version of this rule is in use.
    Result<> use(const QString &id, QDate from);

private:
    Database &m_database;
};

} // namespace puas
