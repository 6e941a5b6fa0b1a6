// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kiosk/kiosk_window.h"

namespace puas::test {

/// A screen in one state, and how to come there from the start.
struct Scene {
    QString name;
    std::function<void(KioskWindow &)> reach;
};

/// Every screen in every state and mode.
[[nodiscard]] const std::vector<Scene> &scenes();

} // namespace puas::test
