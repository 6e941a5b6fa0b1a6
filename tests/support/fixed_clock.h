// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/clock.h"

namespace puas::test {

/// A clock that stands at a known moment and moves a second with every look.
class FixedClock : public Clock
{
public:
    [[nodiscard]] Stamp now() const override
    {
        m_stamp.wallMs += 1000;
        m_stamp.monotonicMs += 1000;
        return m_stamp;
    }

private:
    /// 2026-10-05 01:00 UTC, a Monday morning in Jakarta.
    mutable Stamp m_stamp{1'791'162'000'000, {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88}, 60'000};
};

} // namespace puas::test
