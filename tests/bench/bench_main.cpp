// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratio_reporter.h"

#include <vector>

namespace {

/// Medians of several rounds, in random order, so that a slow moment of the machine falls
/// on both sides of a ratio. Arguments of the command line come later and win.
std::vector<char *> withDefaults(int argc, char **argv)
{
    static char repetitions[] = "--benchmark_repetitions=9";
    static char interleaved[] = "--benchmark_enable_random_interleaving=true";
    static char short_[] = "--benchmark_min_time=0.2";
    static char medians[] = "--benchmark_report_aggregates_only=true";
    std::vector<char *> all{argv[0], repetitions, interleaved, short_, medians};
    all.insert(all.end(), argv + 1, argv + argc);
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<char *> arguments = withDefaults(argc, argv);
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    puas::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatio("One rating on disk", "ratingOnDisk", "bareCommit");
    reporter.printRatio("One event taken in", "bundleImport", "bareInsertLoop");
    return 0;
}
