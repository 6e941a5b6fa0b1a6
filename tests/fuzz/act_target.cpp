// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/act.h"
#include "tests/fuzz/targets.h"

namespace puas::fuzz {

void runAct(const QByteArray &bytes)
{
    const auto act = decodeAct(bytes);
    if (!act)
        return;
    const auto again = encodeAct(*act);
    require(again && *again == bytes, "an act has a second form");
}

} // namespace puas::fuzz
