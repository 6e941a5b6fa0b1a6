// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/photos.h"

namespace puas {

std::map<QString, QByteArray> photosOf(const Store &store)
{
    std::map<QString, QByteArray> photos;
    const auto officers = store.registry().officers();
    if (!officers)
        return photos;
    for (const Officer &officer : *officers) {
        if (!officer.hasPhoto)
            continue;
        if (const auto photo = store.registry().photo(officer.nip))
            photos.emplace(officer.nip, photo->bytes);
    }
    return photos;
}

} // namespace puas
