// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/segment_faults.h"

#include <algorithm>
#include <numeric>

namespace puas {

std::vector<SegmentFault> segmentFaults(const std::vector<RuleSegment> &segments)
{
    std::vector<size_t> order(segments.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return segments[i].from; });
    std::vector<SegmentFault> faults;
    const Decimal hundred{100, 0};
    Decimal covered{0, 0};
    size_t last = 0;
    for (const size_t i : order) {
        const RuleSegment &segment = segments[i];
        last = i;
        if (segment.to <= segment.from) {
            faults.push_back({SegmentFault::Kind::Reversed, i, segment.from, segment.to});
            continue;
        }
        if (covered < segment.from)
            faults.push_back({SegmentFault::Kind::Gap, i, covered, segment.from});
        if (segment.from < covered)
            faults.push_back(
                {SegmentFault::Kind::Overlap, i, segment.from, std::min(covered, segment.to)});
        covered = std::max(covered, segment.to);
    }
    if (covered < hundred)
        faults.push_back({SegmentFault::Kind::Gap, last, covered, hundred});
    return faults;
}

} // namespace puas
