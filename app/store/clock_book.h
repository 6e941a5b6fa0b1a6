// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock_judgement.h"
#include "app/core/result.h"

#include <QString>

#include <map>

namespace puas {

class Database;

/// A stretch of a kiosk's journal and what the office thinks of its clock.
struct JudgedStretch {
    ClockStretch stretch;
    ClockVerdict verdict;

    bool operator==(const JudgedStretch &) const = default;
};

/// A person's word by how much a kiosk's clock was wrong: the doubtful ones of these events
/// count at the clock's time and so much more. Of several the latest holds.
struct ClockOffset {
    QString kiosk; ///< id
    qint64 fromSeq = 0;
    qint64 toSeq = 0;    ///< included
    qint64 offsetMs = 0; ///< negative where the clock was ahead
    QString reason;
    qint64 atUtcMs = 0; ///< when it was recorded
    QString who;        ///< login

    bool operator==(const ClockOffset &) const = default;
};

/// How a kiosk's clock stands with the office.
struct ClockState {
    qint64 doubtful = 0;  ///< ratings that were given while it was not to be believed
    qint64 corrected = 0; ///< of these, those that a recorded offset has put right
    qint64 leftOut = 0;   ///< of these, those that count nowhere, because nobody knows the month
};

/// What is known of the kiosks' clocks. A handle on an open Store, same thread; for use inside
/// a transaction of the ratings that it is about.
class ClockBook
{
public:
    explicit ClockBook(Database &database) : m_database(database) {}

    /// Of one kiosk, in the order of its events; none for one that is not known.
    [[nodiscard]] Result<std::vector<JudgedStretch>> stretches(const QString &kiosk) const;
    /// In place of the one that begins with the same event. NotFound: no such kiosk.
    Result<> put(const QString &kiosk, const JudgedStretch &judged);

    /// Of all kiosks, in the order in which they were recorded.
    [[nodiscard]] Result<std::vector<ClockOffset>> offsets() const;
    [[nodiscard]] Result<std::vector<ClockOffset>> offsetsOf(const QString &kiosk) const;
    /// NotFound: no such kiosk.
    Result<> add(const ClockOffset &offset);

    /// By the kiosks' ids; those with nothing to tell are not in it.
    [[nodiscard]] Result<std::map<QString, ClockState>> states() const;

private:
    [[nodiscard]] Result<qint64> kioskId(const QString &kiosk) const;

    Database &m_database;
};

} // namespace puas
