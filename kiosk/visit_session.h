// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace puas {

/// What one citizen meets, from the first look to the way back to the start.
///
/// A rule: it reads no clock, starts no timer and writes nothing. Every call says what
/// time it is (milliseconds of any clock that never goes back); tick() lets time pass and
/// nextTickAt() says when that next matters. Calls that make no sense at the present stage
/// do nothing, so that a late or doubled touch has no effect. Exactly one rating is ordered
/// per visit: what follows it changes that one.
class VisitSession
{
public:
    enum class Stage {
        Rating,    ///< the four faces
        Saving,    ///< the tap is on its way to the disk
        Thanks,    ///< the tap is on disk
        Adding,    ///< reasons, the survey, a proposal: AdditionSteps says which
        Keeping,   ///< what was added is on its way to the disk
        OutOfUse,  ///< it could not be kept; the visit ends here, the kiosk rests until recovered()
    };

    /// How long each thing lasts, in milliseconds.
    struct Limits {
        qint64 changeMs = 5'000;  ///< how long a tap can be taken back
        qint64 thanksMs = 8'000;  ///< how long the thanks stay after that
        qint64 idleMs = 30'000;   ///< untouched for so long: the warning
        qint64 warningMs = 20'000;///< how long the warning waits
    };

    /// What has to be put on disk now.
    struct Order {
        int value = 0;                ///< 1 to 4
        std::optional<qint64> changes;///< the rating that this tap takes the place of

        bool operator==(const Order &) const = default;
    };

    explicit VisitSession(Limits limits) : m_limits(limits) {}

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// The warning lies over the stage.
    [[nodiscard]] bool isWarning() const { return m_warningSince.has_value(); }
    /// Somebody has touched something since the start.
    [[nodiscard]] bool isUnderway() const { return m_underway; }
    /// A rating of this visit is on disk.
    [[nodiscard]] bool isKept() const { return m_seq.has_value(); }
    /// Its number.
    [[nodiscard]] std::optional<qint64> rating() const { return m_seq; }
    /// What could be added was asked for; nothing more can be changed.
    [[nodiscard]] bool isConcluded() const { return m_concluded; }
    [[nodiscard]] bool canChange(qint64 now) const { return changeSecondsLeft(now) > 0; }
    /// 5 to 1 while the tap can be taken back, then 0. Counts whole seconds, rounded up.
    [[nodiscard]] int changeSecondsLeft(qint64 now) const;
    [[nodiscard]] int warningSecondsLeft(qint64 now) const;

    /// A face was tapped. Gives what to write, or nothing where a tap does not count.
    [[nodiscard]] std::optional<Order> rate(int value, qint64 now);
    void saved(qint64 seq, qint64 now);
    void failed();
    /// Taps can be kept again: the next person finds the faces.
    void recovered();
    /// "Ubah": back to the faces; the tap stays as it is until another takes its place.
    void change(qint64 now);
    /// "Beri alasan"; true where it leads on.
    [[nodiscard]] bool addMore(qint64 now);
    /// Back from what may be added. The time to take the tap back has gone on meanwhile.
    void backToThanks(qint64 now);
    /// Nothing more is asked; \a toKeep: something was given and has to be put on disk. False
    /// where it was not asked for, or twice.
    [[nodiscard]] bool conclude(bool toKeep, qint64 now);
    /// What was added is on disk.
    void added(qint64 now);
    /// "Selesai": back to the start. Nothing while a tap or what was added is being kept.
    void finish();
    /// Staff close a page of theirs: back to the start. Nothing while a tap is being kept or
    /// thanked for.
    void leave();
    /// A touch anywhere: somebody is there. It does not answer a warning.
    void touched(qint64 now);
    /// "Saya masih di sini": answers a warning, and the visit goes on as it stood.
    void stay(qint64 now);
    void tick(qint64 now);

    /// When tick() next changes something that can be seen; nothing while it all rests.
    [[nodiscard]] std::optional<qint64> nextTickAt(qint64 now) const;

private:
    [[nodiscard]] bool canGoIdle() const;
    [[nodiscard]] qint64 deadline() const;
    void restart();

    Limits m_limits;
    Stage m_stage = Stage::Rating;
    bool m_underway = false;
    qint64 m_lastTouch = 0;
    qint64 m_thanksSince = 0;
    std::optional<qint64> m_warningSince;
    std::optional<qint64> m_seq;
    bool m_concluded = false;
};

} // namespace puas
