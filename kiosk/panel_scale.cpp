// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/panel_scale.h"

#include <array>

namespace puas {
namespace {

struct KnownPanel {
    int width;
    int height;
    double pixelsPerMm;
};

constexpr std::array knownPanels{
    KnownPanel{800, 480, 5.25},   ///< 7 inch
    KnownPanel{1280, 800, 5.89},  ///< 10.1 inch
    KnownPanel{800, 1280, 5.89},  ///< the same, upright
    KnownPanel{1920, 1080, 5.57}, ///< 15.6 inch
    KnownPanel{1080, 1920, 4.03}, ///< 21.5 inch, upright
};
constexpr double commonPanel = 5.89;

/// Cheap panels report nonsense; no screen at a counter is coarser or finer than this.
constexpr double coarsest = 2.5;
constexpr double finest = 12.0;

} // namespace

double pixelsPerMm(double measured, QSize window, double screenSays)
{
    if (measured > 0.0)
        return measured;
    for (const KnownPanel &panel : knownPanels) {
        if (window == QSize(panel.width, panel.height))
            return panel.pixelsPerMm;
    }
    return screenSays >= coarsest && screenSays <= finest ? screenSays : commonPanel;
}

} // namespace puas
