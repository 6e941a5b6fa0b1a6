// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/joint_forecast.h"

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

constexpr int gridSteps = 4096;
constexpr size_t mostConvolved = 64;
constexpr double quantile95OneSided = 1.6448536269514722;
constexpr double outerShare = 0.05;

double amountAt(const JointPart &part, const ForecastEnd &end)
{
    return double(part.amount) * end.pays.toDouble() / 100;
}

double meanOf(const JointPart &part)
{
    double mean = 0;
    for (const ForecastEnd &end : part.ends)
        mean += end.probability * amountAt(part, end);
    return mean;
}

double varianceOf(const JointPart &part)
{
    const double mean = meanOf(part);
    double variance = 0;
    for (const ForecastEnd &end : part.ends)
        variance += end.probability * (amountAt(part, end) - mean) * (amountAt(part, end) - mean);
    return variance;
}

/// Probabilities on a grid: the first stands at step \c first.
struct Grid {
    int first = 0;
    std::vector<double> mass{1.0};
};

/// Each end is divided between its two neighbours so that the mean stays as it is.
Grid gridOf(const JointPart &part, double step)
{
    const auto [lowest, highest] = std::ranges::minmax(
        part.ends, {}, [&](const ForecastEnd &end) { return amountAt(part, end); });
    Grid grid;
    grid.first = int(amountAt(part, lowest) / step);
    grid.mass.assign(size_t(int(amountAt(part, highest) / step) - grid.first) + 2, 0.0);
    for (const ForecastEnd &end : part.ends) {
        const double position = amountAt(part, end) / step - grid.first;
        const auto left = size_t(position);
        const double right = position - double(left);
        grid.mass[left] += end.probability * (1 - right);
        grid.mass[left + 1] += end.probability * right;
    }
    return grid;
}

Grid convolved(const Grid &one, const Grid &other)
{
    Grid sum;
    sum.first = one.first + other.first;
    sum.mass.assign(one.mass.size() + other.mass.size() - 1, 0.0);
    for (size_t i = 0; i < one.mass.size(); ++i)
        for (size_t j = 0; j < other.mass.size(); ++j)
            sum.mass[i + j] += one.mass[i] * other.mass[j];
    return sum;
}

double gridQuantile(const Grid &grid, double share)
{
    double reached = 0;
    for (size_t i = 0; i < grid.mass.size(); ++i) {
        reached += grid.mass[i];
        if (reached >= share)
            return grid.first + double(i);
    }
    return grid.first + double(grid.mass.size() - 1);
}

} // namespace

JointForecast jointForecast(const std::vector<JointPart> &parts)
{
    JointForecast joint;
    double certain = 0;
    double expected = 0;
    double variance = 0;
    std::vector<const JointPart *> open;
    for (const JointPart &part : parts) {
        if (part.ends.empty() || part.amount <= 0)
            continue;
        joint.full += part.amount;
        expected += meanOf(part);
        variance += varianceOf(part);
        if (part.ends.size() == 1)
            certain += meanOf(part);
        else
            open.push_back(&part);
    }
    joint.expected = std::llround(expected);
    double low = expected;
    double high = expected;
    if (!open.empty() && open.size() <= mostConvolved) {
        const double step = double(joint.full) / gridSteps;
        Grid sum;
        for (const JointPart *part : open)
            sum = convolved(sum, gridOf(*part, step));
        low = certain + gridQuantile(sum, outerShare) * step;
        high = certain + gridQuantile(sum, 1 - outerShare) * step;
    } else if (!open.empty()) {
        low = expected - quantile95OneSided * std::sqrt(variance);
        high = expected + quantile95OneSided * std::sqrt(variance);
    }
    // A step of the grid may stand just outside what is possible.
    joint.low = std::clamp<qint64>(std::llround(low), 0, joint.expected);
    joint.high = std::clamp<qint64>(std::llround(high), joint.expected, joint.full);
    return joint;
}

} // namespace puas
