// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/bell_tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace puas {
namespace {

constexpr double fullTurn = 6.283185307179586;
constexpr double strikeSeconds = 0.006; ///< so long a tone takes to its loudest: no click
constexpr double fadeSeconds = 0.020;   ///< and so long the end to silence

struct Tone {
    double at; ///< seconds from the beginning
    double hertz;
};

/// A struck bar: the tone, and above it one that is no multiple of it and dies sooner.
double struck(double seconds, double hertz)
{
    if (seconds < 0)
        return 0;
    const double strike = std::min(1.0, seconds / strikeSeconds);
    return strike
           * (0.75 * std::exp(-6.0 * seconds) * std::sin(fullTurn * hertz * seconds)
              + 0.25 * std::exp(-14.0 * seconds) * std::sin(fullTurn * 2.76 * hertz * seconds));
}

std::array<Tone, 2> tonesOf(Bell::Call call)
{
    constexpr double e5 = 659.26;
    constexpr double a5 = 880.0;
    return call == Bell::Call::Thanks ? std::array{Tone{0.0, e5}, Tone{0.14, a5}}
                                      : std::array{Tone{0.0, a5}, Tone{0.22, e5}};
}

} // namespace

std::vector<qint16> bellTones(Bell::Call call, double volume)
{
    constexpr double lengthSeconds = 0.75;
    constexpr double headroom = 0.6; // two tones at once stay within the range
    std::vector<qint16> samples(static_cast<size_t>(lengthSeconds * bellRate));
    const double loudest = std::clamp(volume, 0.0, 1.0) * std::numeric_limits<qint16>::max();
    for (size_t index = 0; index < samples.size(); ++index) {
        const double seconds = static_cast<double>(index) / bellRate;
        double sum = 0;
        for (const Tone &tone : tonesOf(call))
            sum += struck(seconds - tone.at, tone.hertz);
        const double left = lengthSeconds - 1.0 / bellRate - seconds;
        const double fade = std::min(1.0, left / fadeSeconds);
        samples[index] = static_cast<qint16>(std::clamp(sum * headroom * fade, -1.0, 1.0) * loudest);
    }
    return samples;
}

} // namespace puas
