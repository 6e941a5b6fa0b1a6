// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

namespace puas {

/// Why segments are no rule, and where.
struct SegmentFault {
    enum class Kind {
        Reversed, ///< it ends where or before it begins
        Gap,      ///< nothing is paid between \c from and \c to
        Overlap,  ///< paid twice between \c from and \c to
    };
    Kind kind = Kind::Gap;
    size_t segment = 0; ///< which one of the list, as it was given
    Decimal from;       ///< the place, percent of the measure
    Decimal to;

    bool operator==(const SegmentFault &) const = default;
};

/// What keeps segments, in any order, from covering 0 to 100 exactly once; by place. A gap
/// is told of the segment after it, the last one of the segment before it. Without any
/// segment there is one gap of number 0. Empty: parseRule() takes them.
[[nodiscard]] std::vector<SegmentFault> segmentFaults(const std::vector<RuleSegment> &segments);

} // namespace puas
