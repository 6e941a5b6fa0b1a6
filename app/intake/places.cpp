// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/places.h"

#include "app/intake/office_acts.h"

#include <algorithm>

namespace puas {

Result<std::vector<Place>> placesOf(const Store &store, PlaceKind kind)
{
    const auto listed = [](const auto &all, auto toPlace) -> Result<std::vector<Place>> {
        if (!all)
            return tl::unexpected(all.error());
        std::vector<Place> places;
        std::ranges::transform(*all, std::back_inserter(places), toPlace);
        return places;
    };
    if (kind == PlaceKind::Counter)
        return listed(store.registry().counters(), [](const Counter &counter) {
            return Place{counter.code, counter.name, counter.office};
        });
    return listed(store.registry().services(), [](const Service &service) {
        return Place{service.code, service.name};
    });
}

Result<> putPlace(OfficeFolder &office, PlaceKind kind, const Place &place)
{
    Place wanted{place.code.trimmed(), place.name.trimmed(), place.office.trimmed()};
    const auto places = placesOf(office.store(), kind);
    if (!places)
        return tl::unexpected(places.error());
    const auto known = std::ranges::find(*places, wanted.code, &Place::code);
    if (known != places->end() && wanted.office.isEmpty())
        wanted.office = known->office;
    if (known != places->end() && *known == wanted)
        return {};
    return kind == PlaceKind::Counter ? putCounter(office, {wanted.code, wanted.name, wanted.office})
                                      : putService(office, {wanted.code, wanted.name});
}

} // namespace puas
