// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace puas {

/// A rule: after so many wrong PINs the door stays shut for a while, and after each wrong
/// one beyond that again. It reads no clock: times are milliseconds of one that never goes
/// back.
class PinAttempts
{
public:
    static constexpr int allowed = 5;
    static constexpr qint64 pauseMs = 5 * 60 * 1'000;

    void refused(qint64 now);
    void accepted() { *this = {}; }
    [[nodiscard]] bool mayTry(qint64 now) const { return now >= m_shutUntil; }
    /// Whole seconds until the next try, rounded up; 0 where one may be made.
    [[nodiscard]] int secondsShut(qint64 now) const;

private:
    int m_wrong = 0;
    qint64 m_shutUntil = 0;
};

} // namespace puas
