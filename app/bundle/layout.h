// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

/// \file
/// Sizes of a bundle's parts. Never change: FORMAT.md gives them.

namespace puas::bundle_layout {

inline constexpr char magic[] = {'P', 'U', 'A', 'S', 'B', 'N', 'D', 'L'};
inline constexpr qsizetype magicSize = 8;
inline constexpr qsizetype versionSize = 2;
inline constexpr qsizetype headerLengthSize = 4;
inline constexpr qsizetype prefixSize = magicSize + versionSize + headerLengthSize;
inline constexpr qsizetype signatureSize = 64;
inline constexpr qsizetype sealedKeySize = 80;
inline constexpr qsizetype chunkSize = 64 * 1024; ///< of plain (compressed) bytes

} // namespace puas::bundle_layout
