// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/registry.h"

namespace puas {

/// The longer side of a photo that is kept, at most, in pixels.
inline constexpr int photoSide = 640;
/// And its bytes: three hundred officers' photos fit into the settings on one stick.
inline constexpr qsizetype largestPhoto = 64 * 1024;

/// Makes of a PNG or a JPEG the JPEG that is kept: turned as the camera says, made smaller
/// where it is larger than kiosks show, on white, in sRGB, and drawn anew, so that nothing that
/// a camera or a program wrote into it stays: no place, no time, no name. The same bytes give
/// the same photo. InvalidInput for anything else, for what is cut off or damaged, and for more
/// than 100 million pixels. Any thread; needs no application with windows.
[[nodiscard]] Result<Photo> officerPhoto(const QByteArray &file);

} // namespace puas
