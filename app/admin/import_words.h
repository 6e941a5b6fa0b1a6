// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_bundle.h"

namespace puas {

/// "Gap between the office and the stick": a refusal's code as a short headline.
[[nodiscard]] QString refusalHeadline(const QString &code);
/// One line for the table, with numbers where the outcome has them.
[[nodiscard]] QString outcomeLine(const BundleOutcome &outcome);
/// Why, in one or two sentences that a person without training understands.
[[nodiscard]] QString outcomeReason(const BundleOutcome &outcome);
/// What to do about it, in order.
[[nodiscard]] QStringList outcomeSteps(const BundleOutcome &outcome);
[[nodiscard]] QString verdictWords(BundleVerdict verdict);
/// "Counter 4"; the fingerprint's beginning where the kiosk is unknown here.
[[nodiscard]] QString kioskTitle(const BundleOutcome &outcome);

} // namespace puas
