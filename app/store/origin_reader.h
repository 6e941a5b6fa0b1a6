// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/core/tally.h"
#include "app/store/tally_reader.h"

#include <QVariantList>

namespace puas {

/// Where an officer's ratings came from: one kiosk, or one file.
struct RatingOrigin {
    QString kiosk;      ///< id; empty for a file
    QString file;       ///< label; empty for a kiosk
    qint64 first = 0;   ///< lowest number of an event, or row of the file, among the ratings
    qint64 last = 0;    ///< highest
    qint64 ratings = 0; ///< counted or not
};

/// The rows behind one officer's figure, for whoever doubts it. Reads rows by their day,
/// not tallies: for one person, never for a list. A handle on an open Store, same thread;
/// fails only as the database fails.
class OriginReader
{
public:
    explicit OriginReader(Database &database) : m_database(database) {}

    /// Kiosks by name, then files by label; one without a rating in \a range is absent.
    [[nodiscard]] Result<std::vector<RatingOrigin>> origins(const DateRange &range,
                                                            const QString &officer) const;
    /// The answers of the counted ratings, counted from the rows.
    [[nodiscard]] Result<Tally> recount(const DateRange &range, const QString &officer,
                                        const QString &question) const;
    /// The same for every officer that has one, by NIP (empty: nobody named).
    [[nodiscard]] Result<std::map<QString, Tally>> recounts(const DateRange &range,
                                                            const QString &question) const;
    /// The answers of the ratings that \a whyNot keeps out, counted from the rows.
    [[nodiscard]] Result<Tally> recountLeftOut(const DateRange &range, const QString &officer,
                                               const QString &question, const QString &whyNot) const;
    /// The ratings that do not count, from the rows, by the code that says why.
    [[nodiscard]] Result<std::vector<LeftOut>> leftOut(const DateRange &range,
                                                       const QString &officer) const;

private:
    Result<Tally> recountWhere(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};

} // namespace puas
