// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/event.h"
#include "tests/fuzz/targets.h"

namespace puas::fuzz {

void runEvent(const QByteArray &bytes)
{
    const auto event = decodeEvent(bytes);
    if (!event)
        return;
    const auto again = encodeEvent(*event);
    require(again && *again == bytes, "an event has a second form");
}

} // namespace puas::fuzz
