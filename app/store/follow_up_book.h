// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace puas {

class Database;

/// How far a plan is. The names are kept in stores and acts.
enum class FollowUpState { Planned, Running, Done };
inline constexpr std::array allFollowUpStates{FollowUpState::Planned, FollowUpState::Running,
                                              FollowUpState::Done};
/// "planned", "running", "done".
[[nodiscard]] QString followUpStateName(FollowUpState state);
[[nodiscard]] std::optional<FollowUpState> followUpStateNamed(const QString &name);

/// What an office means to do about an element of the official survey.
struct FollowUp {
    QString period;      ///< of the survey, as Period writes it
    QString element;     ///< its key
    QString plan;        ///< what is to be done
    QString due;         ///< the month until which, "2027-01"
    QString responsible; ///< whose task it is
    FollowUpState state = FollowUpState::Planned;
    QString who; ///< login of whoever entered it
    qint64 atUtcMs = 0;

    bool operator==(const FollowUp &) const = default;
};

/// The plans. A handle on an open Store, same thread; a plan is on disk when its call returns, or with
/// its transaction. None is ever changed or deleted: of two about one element of a period the later
/// one holds. Who may plan, and the acts of it, are app/intake's.
class FollowUpBook
{
public:
    explicit FollowUpBook(Database &database) : m_database(database) {}

    /// In the order in which they were entered.
    [[nodiscard]] Result<std::vector<FollowUp>> all() const;
    /// Those that hold for a period, one an element, in the order of their first entry.
    [[nodiscard]] Result<std::vector<FollowUp>> standing(const QString &period) const;
    Result<> add(const FollowUp &plan);

private:
    Database &m_database;
};

} // namespace puas
