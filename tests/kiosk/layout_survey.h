// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace puas::test {

/// The least that anything on a screen may measure, in millimetres.
struct Floors {
    double cardWidth = 40;
    double cardHeight = 49;
    double target = 20;
    double gap = 6;
    double capital = 4.8;
    double edge = 2;
};

/// Walks everything that shows and says what is smaller than the floors, cut off, outside
/// the window or over something else; one sentence for each, naming it.
[[nodiscard]] QStringList layoutFaults(const QQuickWindow &window, const Floors &floors, double pixelsPerMm);

} // namespace puas::test
