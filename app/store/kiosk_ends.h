// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace puas {

class Database;

/// Why and from when on a kiosk is not trusted any more. What it had reported until then
/// stays and counts.
struct KioskEnd {
    QString kiosk; ///< id
    qint64 atUtcMs = 0;
    QString who; ///< login
    QString reason;
    QString replacedBy; ///< id of the kiosk in its place; empty: revoked
    /// Ratings that it had and never sent. Nothing: unknown, which is not zero.
    std::optional<qint64> lost;

    bool operator==(const KioskEnd &) const = default;
};

/// The ends of kiosks. A handle on an open Store, same thread; every change is on disk when
/// its call returns, or with its transaction.
class KioskEnds
{
public:
    explicit KioskEnds(Database &database) : m_database(database) {}

    /// In the order in which the kiosks were enrolled.
    [[nodiscard]] Result<std::vector<KioskEnd>> all() const;

    /// Closes a kiosk: what it sends from now on is refused. NotFound for an unknown kiosk,
    /// AlreadyExists for one that is closed. Bundles of it are "revoked" from then on.
    Result<> close(const KioskEnd &end);

private:
    Database &m_database;
};

} // namespace puas
