// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace puas {

/// How many pixels of this panel make a millimetre: what IT measured with a ruler
/// (\a measured, 0 without), else what is known of panels of this size in pixels, else what
/// the screen says of itself if that can be true, else that of a common 10 inch panel.
[[nodiscard]] double pixelsPerMm(double measured, QSize window, double screenSays);

} // namespace puas
