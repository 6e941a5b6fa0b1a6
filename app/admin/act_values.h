// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/act.h"

#include <QList>

namespace puas {

/// One value of an act, as it stood before and as it stands since.
struct ActValue {
    QString name; ///< its key; inside of an object with a point: "rule.id"
    QString before;
    QString after;

    [[nodiscard]] bool differs() const { return before != after; }
    bool operator==(const ActValue &) const = default;
};

/// What an act says side by side, in the order of the names. What is no JSON object is one
/// value without a name.
[[nodiscard]] QList<ActValue> actValues(const Act &act);

/// The same on one line, for a cell: "role: head, name: Dwi".
[[nodiscard]] QString actLine(const QByteArray &json);

/// What an act was done to, as people read it: numbers of officers and hashes in groups.
[[nodiscard]] QString actSubject(const Act &act);

} // namespace puas
