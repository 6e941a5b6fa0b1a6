// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace puas {

/// A line with a figure at its end.
struct FigureLine {
    QString label;
    QString figure;
    bool strong = false;
};

} // namespace puas
