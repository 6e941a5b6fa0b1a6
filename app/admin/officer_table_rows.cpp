// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_table_rows.h"

#include "app/admin/office_session.h"
#include "app/admin/photos.h"

#include <algorithm>
#include <map>

namespace puas {

namespace {

constexpr int sparklineMonths = 12;

template<typename Row>
std::map<QString, Row> byKey(const std::vector<Row> &rows, QString Row::*key)
{
    std::map<QString, Row> result;
    for (const Row &row : rows)
        result.emplace(row.*key, row);
    return result;
}

/// NIP -> objections to the period's figure that wait.
QHash<QString, qint64> openObjections(const OfficeSession &session)
{
    QHash<QString, qint64> open;
    if (!session.may(Deed::ReadAllowances))
        return open;
    if (const auto all = session.store().objections().ofPeriod(session.period().toString()))
        for (const Objection &objection : *all)
            open[objection.officer] += objection.isOpen() ? 1 : 0;
    return open;
}

} // namespace

std::vector<OfficerRow> officerTableRows(const OfficeSession &session, const ScoreTable &table)
{
    const Store &store = session.store();
    const auto allowances = allowanceTable(store, session.period(), table.rule, session.today());
    const std::map<QString, AllowanceRow> paid = allowances
                                                     ? byKey(allowances->rows, &AllowanceRow::officer)
                                                     : std::map<QString, AllowanceRow>();
    const auto trends = officerTrends(store, std::min(session.period().range().last(), session.today()),
                                      sparklineMonths);
    const std::map<QString, QByteArray> photos = photosOf(store);
    const QHash<QString, qint64> objections = openObjections(session);
    std::vector<OfficerRow> rows;
    for (const ScoreRow &score : table.rows) {
        if (score.key.isEmpty())
            continue;
        OfficerRow row;
        row.row = score;
        if (const auto found = paid.find(score.key); found != paid.end())
            row.allowance = found->second;
        if (trends)
            if (const auto found = trends->find(score.key); found != trends->end())
                row.months = found->second;
        if (const auto found = photos.find(score.key); found != photos.end())
            row.photo = found->second;
        row.objections = objections.value(score.key);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace puas
