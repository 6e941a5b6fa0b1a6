// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/origin_reader.h"

#include "app/store/database.h"
#include "app/store/local_clock.h"

namespace puas {

namespace {

const QString ofOfficer = QStringLiteral(
    "r.day >= ? AND r.day < ? AND r.officer_id = (SELECT id FROM officer WHERE nip = ?) ");

QVariantList officerValues(const DateRange &range, const QString &officer)
{
    return {dayNumber(range.first), dayNumber(range.end), officer};
}

} // namespace

Result<std::vector<RatingOrigin>> OriginReader::origins(const DateRange &range,
                                                        const QString &officer) const
{
    std::vector<RatingOrigin> origins;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT k.code, min(r.seq), max(r.seq), count(*) "
                       "FROM rating r JOIN kiosk k ON k.id = r.kiosk_id WHERE ")
            + ofOfficer + QStringLiteral("GROUP BY k.code, k.name ORDER BY k.name, k.code"),
        officerValues(range, officer), [&](const QSqlQuery &row) {
            origins.push_back({row.value(0).toString(),
                               {},
                               row.value(1).toLongLong(),
                               row.value(2).toLongLong(),
                               row.value(3).toLongLong()});
        }));
    PUAS_RETURN_IF_FAILED(
        m_database.each(QStringLiteral("SELECT s.label, min(r.source_row), max(r.source_row), count(*) "
                                       "FROM rating r JOIN source s ON s.id = r.source_id WHERE ")
                            + ofOfficer + QStringLiteral("GROUP BY s.label ORDER BY s.label"),
                        officerValues(range, officer), [&](const QSqlQuery &row) {
                            origins.push_back({{},
                                               row.value(0).toString(),
                                               row.value(1).toLongLong(),
                                               row.value(2).toLongLong(),
                                               row.value(3).toLongLong()});
                        }));
    return origins;
}

Result<Tally> OriginReader::recount(const DateRange &range, const QString &officer,
                                    const QString &question) const
{
    return recountWhere(QStringLiteral("r.counted = 1 "), officerValues(range, officer) << question);
}

Result<Tally> OriginReader::recountLeftOut(const DateRange &range, const QString &officer, const QString &question,
                                           const QString &whyNot) const
{
    return recountWhere(QStringLiteral("r.counted = 0 AND r.why_not = ? "),
                        officerValues(range, officer) << whyNot << question);
}

Result<Tally> OriginReader::recountWhere(const QString &condition, const QVariantList &values) const
{
    Tally tally;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT a.value, a.top, count(*) "
                       "FROM rating r JOIN answer a ON a.rating_id = r.id WHERE ")
            + ofOfficer + QStringLiteral("AND ") + condition
            + QStringLiteral("AND a.question_id = (SELECT id FROM question WHERE code = ?) "
                             "GROUP BY a.value, a.top"),
        values, [&](const QSqlQuery &row) {
            const int value = row.value(0).toInt();
            const int top = row.value(1).toInt();
            // An answer off its scale was never written by us: Store::check() names it.
            if (isScaleTop(top) && value >= 1 && value <= top)
                tally.add(value, top, row.value(2).toLongLong());
        }));
    return tally;
}

Result<std::map<QString, Tally>> OriginReader::recounts(const DateRange &range,
                                                        const QString &question) const
{
    std::map<QString, Tally> tallies;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, a.value, a.top, count(*) FROM rating r "
                       "JOIN officer o ON o.id = r.officer_id JOIN answer a ON a.rating_id = r.id "
                       "WHERE r.day >= ? AND r.day < ? AND r.counted = 1 "
                       "AND a.question_id = (SELECT id FROM question WHERE code = ?) "
                       "GROUP BY o.nip, a.value, a.top"),
        {dayNumber(range.first), dayNumber(range.end), question}, [&](const QSqlQuery &row) {
            const int value = row.value(1).toInt();
            const int top = row.value(2).toInt();
            if (isScaleTop(top) && value >= 1 && value <= top)
                tallies[row.value(0).toString()].add(value, top, row.value(3).toLongLong());
        }));
    return tallies;
}

Result<std::vector<LeftOut>> OriginReader::leftOut(const DateRange &range, const QString &officer) const
{
    std::vector<LeftOut> reasons;
    PUAS_RETURN_IF_FAILED(
        m_database.each(QStringLiteral("SELECT r.why_not, count(*) FROM rating r WHERE ") + ofOfficer
                            + QStringLiteral("AND r.counted = 0 GROUP BY r.why_not ORDER BY r.why_not"),
                        officerValues(range, officer), [&](const QSqlQuery &row) {
                            reasons.push_back({row.value(0).toString(), row.value(1).toLongLong()});
                        }));
    return reasons;
}

} // namespace puas
