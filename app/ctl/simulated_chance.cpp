// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/simulated_chance.h"

#include <cmath>
#include <cstring>

namespace puas {

SimulatedChance::SimulatedChance(const QString &name)
{
    const Hash hash = blake2b(name.toUtf8());
    quint64 seed = 0;
    std::memcpy(&seed, hash.data(), sizeof seed);
    m_generator.seed(seed);
}

double SimulatedChance::triangular(double low, double high, double mode)
{
    const double u = unit();
    const double middle = (mode - low) / (high - low);
    return u < middle ? low + std::sqrt(u * (high - low) * (mode - low))
                      : high - std::sqrt((1 - u) * (high - low) * (high - mode));
}

} // namespace puas
