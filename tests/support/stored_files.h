// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/header.h"
#include "app/bundle/receipt.h"
#include "app/event/kiosk_config.h"

namespace puas::test {

/// What the files of tests/data/stored/ hold. They were made once for each version of a
/// format and have to be readable for ever: never change these, and never make a file of
/// an earlier version again.

inline constexpr quint8 storedKioskKey = 1;
inline constexpr quint8 storedOfficeKey = 2;
inline constexpr quint8 storedBoxKey = 3;

[[nodiscard]] KioskConfig storedConfig();
/// Without what the writer fills in.
[[nodiscard]] BundleHeader storedHeader();
[[nodiscard]] Receipt storedReceipt();

} // namespace puas::test
