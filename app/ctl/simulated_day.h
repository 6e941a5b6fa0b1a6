// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/simulated_office.h"
#include "app/event/event.h"

#include <QTimeZone>

namespace puas {

/// One kiosk of a simulation.
struct SimulatedKiosk {
    int index = 0;
    QString counter; ///< code
    QString service; ///< code
    QString survey;
    quint64 surveyVersion = 0;
    SimulatedOfficer officer;
    SimulatedOfficer substitute; ///< takes over on some days
    QTimeZone zone;
};

/// What the kiosk would have written on \a day: started, duty, exactly the plan's ratings
/// between 8 and 15 o'clock, some of them changed or followed by a survey, duty off.
/// \a firstSeq is the number that the first of these events gets. The same for the same
/// plan, kiosk and day.
[[nodiscard]] std::vector<Event> simulatedDay(const SimulationPlan &plan, const SimulatedKiosk &kiosk,
                                              QDate day, quint64 firstSeq);

} // namespace puas
