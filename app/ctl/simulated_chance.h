// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"

#include <QString>

#include <random>

namespace puas {

/// Chance that is the same for the same name: what the standard library's distributions
/// give may differ from one version to the next, so only its generator is used.
class SimulatedChance
{
public:
    explicit SimulatedChance(const QString &name);

    /// From 0 up to, not including, 1.
    double unit() { return double(m_generator() >> 11) * 0x1p-53; }
    bool happens(double probability) { return unit() < probability; }
    double between(double low, double high) { return low + unit() * (high - low); }
    /// From 0 up to, not including, \a count.
    qint64 index(qint64 count) { return qint64(unit() * double(count)); }
    /// Rises to \a mode and falls from there.
    double triangular(double low, double high, double mode);

private:
    std::mt19937_64 m_generator;
};

} // namespace puas
