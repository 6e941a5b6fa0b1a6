// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/header.h"
#include "tests/fuzz/targets.h"

namespace puas::fuzz {

void runBundleHeader(const QByteArray &bytes)
{
    if (const auto header = decodeBundleHeader(bytes))
        require(encodeBundleHeader(*header) == bytes, "a header has a second form");
}

} // namespace puas::fuzz
