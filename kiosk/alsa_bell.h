// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/bell.h"

#include <QThreadPool>

namespace puas {

/// Rings through the machine's default sound device (ALSA, behind which PipeWire or PulseAudio
/// may stand). The device is open only while it rings. Without one, or with one that fails,
/// nothing is heard and nothing is said. What is asked for while it rings is left out: a storm
/// of taps rings once. UI thread; dropping it waits for the end of the tones.
class AlsaBell : public Bell
{
public:
    AlsaBell();
    ~AlsaBell() override;

    void ring(Call call, double volume) override;

    /// Whether the machine has a sound card. Opens nothing.
    [[nodiscard]] static bool hasDevice();

private:
    QThreadPool m_pool; ///< opening a device may wait for a service
};

} // namespace puas
