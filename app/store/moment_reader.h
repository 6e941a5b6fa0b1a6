// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/core/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace puas {

class Database;

/// When and where one rating was given and what it answers, in the numbers of the tables.
struct RatingMoment {
    qint64 kiosk = 0;  ///< 0: a file's
    qint64 source = 0; ///< 0: a kiosk's
    qint64 number = 0; ///< the kiosk's event, or the row of the file
    qint64 atUtcMs = 0;
    qint64 day = 0; ///< dayNumber()
    qint64 counter = 0;
    qint64 officer = 0;
    bool isServed = false;
    bool isCounted = true;
    int value = 0; ///< of the question's answer; 0: none
    int top = 0;
};

/// The codes and names of these numbers.
struct MomentNames {
    QHash<qint64, QString> kiosks; ///< ids
    QHash<qint64, QString> kioskNames;
    QHash<qint64, QString> sources;  ///< labels of files
    QHash<qint64, QString> counters; ///< codes
    QHash<qint64, QString> counterNames;
    QHash<qint64, QString> officers; ///< NIPs
    QHash<qint64, QString> officerNames;
};

/// Ratings as points in time, for whoever looks at how they follow each other. Reads rows by
/// their day, not tallies. A handle on an open Store, same thread; fails only as the
/// database fails.
class MomentReader
{
public:
    explicit MomentReader(Database &database) : m_database(database) {}

    /// All ratings of the range but training, counted or not, in no order that means
    /// anything, with their answer to \a question.
    [[nodiscard]] Result<std::vector<RatingMoment>> moments(const DateRange &range,
                                                            const QString &question) const;
    [[nodiscard]] Result<MomentNames> names() const;

private:
    Database &m_database;
};

} // namespace puas
