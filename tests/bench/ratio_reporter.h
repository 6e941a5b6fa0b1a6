// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace puas {

/// Prints the medians as they come and, at the end, each of our figures as a ratio to its
/// limit from the same run: times on a shared machine say little, ratios say more.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    RatioReporter() : ConsoleReporter(OO_Tabular) {}
    void ReportRuns(const std::vector<Run> &runs) override;
    void printRatio(const std::string &what, const std::string &ours, const std::string &limit) const;

private:
    std::map<std::string, double> m_medians; ///< seconds for one item, by benchmark
};

} // namespace puas
