// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/forged_export.h"

#include <functional>
#include <vector>

namespace puas::test {

/// One thing that somebody does to the export of an AuditedOffice, the manifest made to fit
/// again, and what the auditor's script has to say.
struct Forgery {
    const char *name = "";
    QString says;
    std::function<void(ForgedExport &)> forge;
    int status = 4;
};

/// The first one changes nothing: the script says "sound".
[[nodiscard]] std::vector<Forgery> forgeries();

} // namespace puas::test
