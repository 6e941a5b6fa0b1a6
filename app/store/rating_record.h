// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/answer.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace puas {

/// What the office thinks of the clock by which a kiosk's rating was given. The numbers are
/// in the store: never change them.
enum class ClockMark {
    Believed = 0,
    Doubted = 1,
    Corrected = 2, ///< doubted, and put right by a recorded offset
};

/// The time by which something counts that a kiosk told of.
struct EventTime {
    qint64 atUtcMs = 0;    ///< by which it counts
    qint64 clockUtcMs = 0; ///< by the kiosk's clock
    ClockMark mark = ClockMark::Believed;
    bool counts = true; ///< else nobody knows in which month it was

    bool operator==(const EventTime &) const = default;
};

/// Why a rating does not count of which nobody knows the month.
inline constexpr char16_t clockCode[] = u"clock";

/// One citizen's rating as it is taken in. Codes that are not known are registered.
struct RatingRecord {
    qint64 atUtcMs = 0; ///< milliseconds since 1970 in UTC; the office's zone gives day and hour
    /// By the kiosk's clock, where that is not the time by which it counts.
    std::optional<qint64> clockUtcMs;
    ClockMark clock = ClockMark::Believed;
    QString office;     ///< empty: the home office
    QString counter;    ///< empty: none
    QString officer;    ///< NIP; empty: none
    QString service;    ///< empty: none
    std::vector<Answer> answers; ///< at most one for each question
    QStringList groups;          ///< such as "elderly"; codes without spaces
    QStringList reasons;         ///< such as "fast"; codes without spaces
    QString survey;
    int surveyVersion = 0;
    QString language;
    bool served = false; ///< given by a customer for whom it was opened (addServed())
    bool counted = true;
    QString whyNot; ///< stable code, only where not counted
};

/// A rating as it is kept.
struct StoredRating {
    qint64 id = 0;       ///< the rating's number in this store; rises as ratings are taken in
    QString kiosk;       ///< id; empty for a row of a file
    qint64 seq = 0;      ///< the rating's own event; 0 for a row of a file
    QString file;        ///< label of the file; empty for a kiosk's
    qint64 row = 0;      ///< the row in that file, as a person counts it
    QByteArray rowHash;  ///< 32 bytes, the row's identity; empty for a kiosk's
    QDate day;           ///< in the office's time zone
    int hour = 0;        ///< 0 to 23, same zone
    RatingRecord record; ///< the last answers, where a tap was taken back
};

/// What a kiosk has signed of one of its bundles.
struct KioskProof {
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QByteArray header;
    QByteArray signature; ///< 64 bytes
};

/// Customers for whom a rating was opened, as the tallies have them: one row a day and place.
struct ServedTally {
    qint64 day = 0; ///< dayNumber()
    QString group;  ///< empty: all people
    QString office;
    QString officer;
    QString counter;
    QString service;
    qint64 served = 0;
};

/// A line of the import log: what came, and what became of it.
struct ImportEntry {
    qint64 atUtcMs = 0;
    QString file;
    QString kiosk; ///< id as the file names it, enrolled or not; empty for other files
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    qint64 added = 0; ///< events or rows that were new
    QString outcome;  ///< accepted, known, refused
    QString reason;   ///< errorName() where refused

    bool operator==(const ImportEntry &) const = default;
};

} // namespace puas
