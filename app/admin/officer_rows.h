// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/csv_table.h"
#include "app/store/store.h"

#include <QTimeZone>

namespace puas {

/// Every rating behind an officer's figures, an answer in each row, with its time in \a zone:
/// for auditors and heads, never for who was rated. Fails as the database does.
[[nodiscard]] Result<TextTable> officerRows(const Store &store, const QString &nip, const DateRange &range,
                                            const QTimeZone &zone);

} // namespace puas
