// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratio_reporter.h"

#include <cstdio>

namespace puas {

void RatioReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median")
            continue;
        const auto rate = run.counters.find("items_per_second");
        if (rate != run.counters.end() && rate->second.value > 0)
            m_medians[run.run_name.function_name] = 1 / rate->second.value;
    }
    ConsoleReporter::ReportRuns(runs);
}

void RatioReporter::printRatio(const std::string &what, const std::string &ours,
                               const std::string &limit) const
{
    const auto our = m_medians.find(ours);
    const auto bare = m_medians.find(limit);
    if (our == m_medians.end() || bare == m_medians.end())
        return;
    std::printf("%s: %.3f us beside %.3f us bare, %.2f times (%.0f items/s beside %.0f)\n",
                what.c_str(), our->second * 1e6, bare->second * 1e6, our->second / bare->second,
                1 / our->second, 1 / bare->second);
}

} // namespace puas
