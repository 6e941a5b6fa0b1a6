// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer's side. PUAS_FUZZ_TARGET in the environment names the target (targets.h).
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

namespace {

const puas::fuzz::Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    chosen = puas::fuzz::targetOfName(qgetenv("PUAS_FUZZ_TARGET"));
    if (!chosen)
        qFatal("PUAS_FUZZ_TARGET names no target");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    chosen->run({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
