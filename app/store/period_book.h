// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"
#include "app/core/tally.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace puas {

class Database;

/// One officer's figure as a period was closed with it: integers, and what the rule made
/// of them with its one rounding.
struct PeriodFigure {
    QString officer; ///< NIP
    QString name;    ///< at that time
    Tally tally;     ///< the counted answers
    qint64 leftOut = 0;
    std::optional<Ratio> measure; ///< percent, exact
    std::optional<Decimal> measurePercent;
    std::optional<Decimal> allowancePercent; ///< nothing: not assessed
    std::optional<Fallback> fallback;
    bool benefitOfDoubt = false;
};

/// A period's allowances as somebody closed them; with approval they are final.
struct PeriodVersion {
    QString period;  ///< Period::toString()
    int version = 1; ///< counts from 1 for each period
    QString rule;
    int ruleVersion = 0;
    QString reason;            ///< of a correction, or why it is closed without all kiosks
    QStringList missingKiosks; ///< ids of those that had not reported to the period's end
    qint64 closedAtUtcMs = 0;
    QString closedBy;                      ///< login
    std::optional<qint64> approvedAtUtcMs; ///< nothing: a draft that waits for approval
    QString approvedBy;                    ///< login
    std::vector<PeriodFigure> figures;     ///< by NIP

    [[nodiscard]] bool isApproved() const { return approvedAtUtcMs.has_value(); }
};

/// The closed periods of an office. A handle on an open Store, same thread; every change is
/// on disk when its call returns, or with its transaction. What may be closed or approved,
/// and the acts of it, are app/closing's.
class PeriodBook
{
public:
    explicit PeriodBook(Database &database) : m_database(database) {}

    /// Every version of every period, by period and version.
    [[nodiscard]] Result<std::vector<PeriodVersion>> all() const;
    /// Those of one period, oldest first.
    [[nodiscard]] Result<std::vector<PeriodVersion>> versionsOf(const QString &period) const;

    /// Keeps a draft in place of one with the same number. AlreadyExists where that one is
    /// approved; NotFound for an officer who is not registered.
    Result<> putDraft(const PeriodVersion &draft);
    /// NotFound, AlreadyExists where it is approved.
    Result<> approve(const QString &period, int version, const QString &who, qint64 atUtcMs);

private:
    Result<std::vector<PeriodVersion>> read(const QString &where, const QVariantList &values) const;
    Result<> readFigures(qint64 id, PeriodVersion &version) const;

    Database &m_database;
};

/// The counts of a tally as one text, by scale and rising answer: {"4":[8,13,51,53]}.
/// Scales without an answer are left out.
[[nodiscard]] QString tallyText(const Tally &tally);
/// Damaged where it is not exactly what tallyText() writes.
[[nodiscard]] Result<Tally> tallyFromText(const QString &text);

} // namespace puas
