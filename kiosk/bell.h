// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace puas {

/// Who rings for the screens. An implementation never blocks the thread that calls it, and
/// where there is nothing to ring with it does nothing.
class Bell
{
public:
    enum class Call {
        Thanks,  ///< a tap is on disk; the same whatever was tapped
        Warning, ///< the screen goes back to the start soon
    };

    virtual ~Bell() = default;
    /// \a volume: 0 to 1.
    virtual void ring(Call call, double volume) = 0;
};

} // namespace puas
