// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/receipt.h"
#include "app/disk/disk.h"
#include "app/intake/office_folder.h"

namespace puas {

/// The receipt for all that the office has of a kiosk, signed. \a reopens as in Receipt.
[[nodiscard]] Result<QByteArray> officeReceipt(const OfficeFolder &office, const Kiosk &kiosk,
                                               qint64 nowMs, quint64 reopens = 0);

/// Whether the receipt at \a path says what officeReceipt() would say now; nothing of the
/// kind there: nothing.
[[nodiscard]] std::optional<Receipt> currentReceiptAt(const OfficeFolder &office, const QString &path,
                                                      const Kiosk &kiosk);

} // namespace puas
