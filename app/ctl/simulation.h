// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/simulated_office.h"
#include "app/intake/office_folder.h"

namespace puas {

struct SimulationResult {
    int kiosks = 0;
    int newKiosks = 0; ///< enrolled by this run
    qint64 events = 0;
    qint64 ratings = 0;
};

/// Writes bundles of invented kiosks onto a stick, by the same journal, outbox and bundle
/// code as real ones. Officers, counters, services and kiosks that the office does not know
/// are registered first. The same plan again gives the same histories, which then import as
/// known. Journals live in a temporary folder and go with it.
[[nodiscard]] Result<SimulationResult> simulate(OfficeFolder &office, const SimulationPlan &plan,
                                                const QString &stick);

} // namespace puas
