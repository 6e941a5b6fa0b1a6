// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace puas {

/// What ratings and opened events speak of: a row of the registry that neither they nor an
/// act name was put there by nobody.
struct UsedCodes {
    std::set<QString> offices;
    std::set<QString> officers;
    std::set<QString> counters;
    std::set<QString> services;

    /// \a place is a rating or a served customer.
    template<typename Place>
    void add(const Place &place)
    {
        offices.insert(place.office);
        officers.insert(place.officer);
        counters.insert(place.counter);
        services.insert(place.service);
    }
};

} // namespace puas
