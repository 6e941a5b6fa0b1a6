// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace puas::test {

/// What the auditor's script said.
struct Verdict {
    int status = -1; ///< -1: it did not end by itself
    QString text;
};

/// Runs packaging/auditor/puas-audit.
[[nodiscard]] Verdict audit(const QStringList &arguments);

} // namespace puas::test
