// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <vector>

namespace puas {

/// One line of a self-test.
struct ReadinessCheck {
    QString name;
    bool ok = true;
    QString detail;                 ///< what was seen
    QString advice;                 ///< what to do; empty where ok
    ErrorCode code = ErrorCode::Io; ///< kind of the problem; means nothing where ok
};

struct Readiness {
    QString kind; ///< "office" or "kiosk"
    std::vector<ReadinessCheck> checks;
};

/// Tests this machine and the folder of an office or a kiosk, and changes nothing. NotFound
/// where neither lives in the folder.
[[nodiscard]] Result<Readiness> checkReadiness(const QString &folder, qint64 nowMs);

} // namespace puas
