// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace puas {

/// An invented officer.
struct SimulatedOfficer {
    QString nip;
    QString name;
    double satisfied = 0.8; ///< how likely a citizen is satisfied, 0 to 1
};

struct SimulatedService {
    QString code;
    QString name;
};

/// What a simulation is asked for.
struct SimulationPlan {
    int kiosks = 1;
    std::vector<QDate> days; ///< rising
    int ratingsPerDay = 1;   ///< of each kiosk
    quint64 seed = 0;

    /// Names everything that is drawn for one thing of this plan. A plan that differs in any
    /// part draws other kiosks: one history is never told in two ways.
    [[nodiscard]] QString chanceName(const QString &of) const;
};

/// Officer \a index; the same person whatever the plan, but for the level.
[[nodiscard]] SimulatedOfficer simulatedOfficer(const SimulationPlan &plan, int index);
[[nodiscard]] SimulatedService simulatedService(int index);

/// The last \a count days from Monday to Friday up to \a last, rising.
[[nodiscard]] std::vector<QDate> workingDaysUpTo(QDate last, int count);

} // namespace puas
