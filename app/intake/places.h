// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// \file
/// Counters and services as a list that people keep: a code that never changes and a name.

enum class PlaceKind { Counter, Service };

struct Place {
    QString code;
    QString name;
    QString office = {}; ///< code; of a counter only

    bool operator==(const Place &) const = default;
};

/// Ordered by code.
[[nodiscard]] Result<std::vector<Place>> placesOf(const Store &store, PlaceKind kind);

/// Registers a place or gives it another name, with the act of it; no act where nothing
/// changes. A counter without an office stays where it is; a new one is the home office's. Fails
/// as putCounter() and putService().
[[nodiscard]] Result<> putPlace(OfficeFolder &office, PlaceKind kind, const Place &place);

} // namespace puas
