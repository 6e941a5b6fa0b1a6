// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/event.h"

namespace puas {

/// Where time comes from; a test puts a clock of its own in its place.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Stamp now() const = 0;
};

/// The machine's clocks: CLOCK_REALTIME, CLOCK_BOOTTIME and the kernel's boot id.
class SystemClock : public Clock
{
public:
    SystemClock();
    [[nodiscard]] Stamp now() const override;

private:
    std::array<quint8, 16> m_boot{};
};

/// How far the wall clock moved beside the monotonic one between two stamps of one boot,
/// in ms. Across a reboot only what is certain: how far it went back, or 0.
[[nodiscard]] qint64 clockJumpMs(const Stamp &before, const Stamp &after);

/// A jump beyond this is written down as an event, in ms.
inline constexpr qint64 clockJumpToleranceMs = 5000;

} // namespace puas
