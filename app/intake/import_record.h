// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

#include <QJsonObject>

namespace puas {

/// Writes into an import that is about to be committed its line of the import log and the
/// act that says the same and, with \a further, what the import brought (app/audit/FORMAT.md).
[[nodiscard]] Result<> recordImport(const OfficeFolder &office, ImportTransaction &transaction,
                                    QLatin1String kind, const QString &subject,
                                    const ImportEntry &entry, QJsonObject further);

} // namespace puas
