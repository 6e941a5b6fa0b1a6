// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace puas {

/// \file
/// Ratings that a person should look at: signs that a kiosk was used for something else
/// than rating. A mark is a question, never an answer: it takes nothing out of a figure.
/// Every rule is whole numbers, so that whoever doubts a mark can count it again. FORMAT.md
/// of this folder says each rule in words, with where its numbers come from.

enum class MarkKind {
    Burst,      ///< ratings that follow each other faster than customers do
    OffHours,   ///< ratings while nobody is served
    ShiftEnd,   ///< best answers, one after the other, at the end of an officer's day
    TooPerfect, ///< a kiosk with nothing but the best answer, where others have more
    NotServed,  ///< ratings without a customer, where customers are counted
};
inline constexpr std::array allMarkKinds{MarkKind::Burst, MarkKind::OffHours, MarkKind::ShiftEnd,
                                         MarkKind::TooPerfect, MarkKind::NotServed};

/// "burst", "off-hours", "shift-end", "too-perfect", "not-served". Never change.
[[nodiscard]] QString markKindName(MarkKind kind);
/// Nothing for any other word.
[[nodiscard]] std::optional<MarkKind> markKindNamed(const QString &name);

/// The numbers of the rules.
namespace MarkLimits {

/// A mark is about this many ratings or more: fewer are no pattern, and groups under five
/// people are shown nowhere.
inline constexpr qint64 fewestRatings = 5;

inline constexpr qint64 burstGapMs = 15'000;       ///< from one rating to the next, at most
inline constexpr qint64 workingDayMs = 27'000'000; ///< 7 h 30 min, over which a day's pace is taken
inline constexpr int burstDays = 1000; ///< chance makes a run this long at most once in so many days

inline constexpr int usualOpening = 6 * 60;  ///< minutes after midnight, where a kiosk has no hours
inline constexpr int usualClosing = 19 * 60; ///< its own
inline constexpr int graceMinutes = 30;      ///< before and after a kiosk's own hours

inline constexpr qint64 shiftEndMs = 30 * 60'000; ///< how long the end of a day is
inline constexpr qint64 shiftEndPace = 4;         ///< times as fast as the day before it
inline constexpr qint64 shiftEndBefore = 5;       ///< ratings that the pace is taken from, at least

inline constexpr qint64 perfectRatings = 30;       ///< answers of the kiosk, at least
inline constexpr qint64 perfectOtherPercent = 1;   ///< answers that are not the best, at most
inline constexpr qint64 perfectExpected = 5;       ///< that the others' share would give, at least
inline constexpr qint64 perfectChiSquare = 1083;   ///< in hundredths: 1 in 1000, one degree of freedom
inline constexpr qint64 perfectAloneRatings = 100; ///< where there is nothing to compare with

} // namespace MarkLimits

/// When people are served at a kiosk.
struct OpeningHours {
    int opens = MarkLimits::usualOpening;  ///< minute of the day
    int closes = MarkLimits::usualClosing; ///< not included
    std::vector<int> closedWeekdays = {7}; ///< 1 Monday to 7 Sunday

    [[nodiscard]] bool contain(int weekday, int minute) const;
};

/// What a rating looks like to the rules.
struct MarkableRating {
    size_t device = 0;  ///< its kiosk, or its counter in a file: a number from 0 on
    qint64 officer = 0; ///< 0: nobody named
    qint64 atUtcMs = 0;
    qint64 day = 0;         ///< in the office's time zone; equal for ratings of one day
    int weekday = 1;        ///< 1 Monday to 7 Sunday
    int minute = 0;         ///< of that day
    bool isAnswered = true; ///< it answers the question that is measured
    bool isBest = false;    ///< with the best value of its scale
    bool isServed = false;  ///< given by a customer for whom it was opened
};

/// What a rule counted; what a kind does not count is 0.
struct MarkFacts {
    qint64 answered = 0;   ///< of the marked ratings
    qint64 best = 0;       ///< of these
    qint64 others = 0;     ///< Burst: others of that day there; ShiftEnd: before it on that day;
                           ///< TooPerfect: answers elsewhere; NotServed: ratings of served customers
    qint64 othersBest = 0; ///< TooPerfect: of these
    qint64 othersMs = 0;   ///< ShiftEnd: how long those before took

    bool operator==(const MarkFacts &) const = default;
};

struct FoundMark {
    MarkKind kind = MarkKind::Burst;
    std::vector<size_t> ratings; ///< their places in what was looked at, by time
    MarkFacts facts;
};

/// The marks of one month, by kind, device and time. \a hours has an entry for each device.
[[nodiscard]] std::vector<FoundMark> findMarks(const std::vector<MarkableRating> &ratings,
                                               const std::vector<OpeningHours> &hours);

/// How many ratings a run needs to be a burst on a day that has \a others besides it:
/// fewestRatings, and so many that chance at that pace makes one in burstDays days or less.
/// Nothing where the day is so busy that gaps say nothing.
[[nodiscard]] std::optional<qint64> burstLength(qint64 others);

} // namespace puas
