// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/intake/bundle_lies.h"

namespace puas::test {

/// One case of a bundle that lies, signed by a key that could sign it.
struct NamedLie {
    const char *name;
    const char *outcome; ///< outcomeName() of what an office that has storedEvents says
    Lie lie;
};

/// So many events of the canonical history the office has before.
inline constexpr quint64 storedEvents = 20;

/// What comes before the payload: magic, format, header and its numbers. \a office: whom the
/// honest bundle is sealed to.
[[nodiscard]] std::vector<NamedLie> lyingHeaders(const BoxPublicKey &office);
/// Payload, stream, events and whole histories. \a office as above.
[[nodiscard]] std::vector<NamedLie> lyingPayloads(const BoxPublicKey &office);

} // namespace puas::test
