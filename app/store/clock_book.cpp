// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/clock_book.h"

#include "app/store/code_ids.h"

namespace puas {

namespace {

QVariant orNull(const std::optional<qint64> &moment)
{
    return moment ? QVariant(*moment) : QVariant();
}

std::optional<qint64> momentIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

ClockDoubt doubtNamed(const QString &name)
{
    for (const ClockDoubt doubt : {ClockDoubt::Receipt, ClockDoubt::Import, ClockDoubt::Jump})
        if (clockDoubtName(doubt) == name)
            return doubt;
    return ClockDoubt::None;
}

JudgedStretch stretchIn(const QSqlQuery &row)
{
    return {{quint64(row.value(0).toLongLong()), quint64(row.value(1).toLongLong()),
             row.value(2).toByteArray(), row.value(3).toLongLong(), row.value(4).toLongLong(),
             row.value(5).toLongLong(), momentIn(row.value(6)), momentIn(row.value(7))},
            {doubtNamed(row.value(8).toString()), momentIn(row.value(9)), momentIn(row.value(10))}};
}

ClockOffset offsetIn(const QSqlQuery &row)
{
    return {row.value(0).toString(),   row.value(1).toLongLong(), row.value(2).toLongLong(),
            row.value(3).toLongLong(), row.value(4).toString(),   row.value(5).toLongLong(),
            row.value(6).toString()};
}

const QString selectOffsets = QStringLiteral(
    "SELECT k.code, c.from_seq, c.to_seq, c.offset_ms, c.reason, c.at_ms, c.who "
    "FROM clock_offset c JOIN kiosk k ON k.id = c.kiosk_id ");

} // namespace

Result<qint64> ClockBook::kioskId(const QString &kiosk) const
{
    return CodeIds(m_database).kiosk(kiosk);
}

Result<std::vector<JudgedStretch>> ClockBook::stretches(const QString &kiosk) const
{
    std::vector<JudgedStretch> all;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT first_seq, last_seq, boot, first_monotonic_ms, last_monotonic_ms, "
                       "start_ms, not_before_ms, not_after_ms, doubt, earliest_start_ms, "
                       "latest_start_ms FROM clock_stretch "
                       "WHERE kiosk_id = (SELECT id FROM kiosk WHERE code = ?) ORDER BY first_seq"),
        {kiosk}, [&](const QSqlQuery &row) { all.push_back(stretchIn(row)); }));
    return all;
}

Result<> ClockBook::put(const QString &kiosk, const JudgedStretch &judged)
{
    const auto id = kioskId(kiosk);
    if (!id)
        return tl::unexpected(id.error());
    const ClockStretch &stretch = judged.stretch;
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral(
            "INSERT INTO clock_stretch (kiosk_id, first_seq, last_seq, boot, first_monotonic_ms, "
            "last_monotonic_ms, start_ms, not_before_ms, not_after_ms, doubt, earliest_start_ms, "
            "latest_start_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (kiosk_id, first_seq) DO UPDATE SET last_seq = excluded.last_seq, "
            "last_monotonic_ms = excluded.last_monotonic_ms, not_before_ms = excluded.not_before_ms, "
            "not_after_ms = excluded.not_after_ms, doubt = excluded.doubt, "
            "earliest_start_ms = excluded.earliest_start_ms, "
            "latest_start_ms = excluded.latest_start_ms"),
        {*id, qint64(stretch.firstSeq), qint64(stretch.lastSeq), stretch.boot, stretch.firstMonotonicMs,
         stretch.lastMonotonicMs, stretch.startMs, orNull(stretch.notBeforeMs),
         orNull(stretch.notAfterMs), clockDoubtName(judged.verdict.doubt),
         orNull(judged.verdict.earliestStartMs), orNull(judged.verdict.latestStartMs)}));
    return {};
}

Result<std::vector<ClockOffset>> ClockBook::offsets() const
{
    std::vector<ClockOffset> all;
    PUAS_RETURN_IF_FAILED(m_database.each(selectOffsets + QStringLiteral("ORDER BY c.id"), {},
                                          [&](const QSqlQuery &row) { all.push_back(offsetIn(row)); }));
    return all;
}

Result<std::vector<ClockOffset>> ClockBook::offsetsOf(const QString &kiosk) const
{
    std::vector<ClockOffset> all;
    PUAS_RETURN_IF_FAILED(
        m_database.each(selectOffsets + QStringLiteral("WHERE k.code = ? ORDER BY c.id"), {kiosk},
                        [&](const QSqlQuery &row) { all.push_back(offsetIn(row)); }));
    return all;
}

Result<> ClockBook::add(const ClockOffset &offset)
{
    const auto kiosk = kioskId(offset.kiosk);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    const auto id = nextId(m_database, QStringLiteral("clock_offset"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO clock_offset (id, kiosk_id, from_seq, to_seq, offset_ms, reason, "
                       "at_ms, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, *kiosk, offset.fromSeq, offset.toSeq, offset.offsetMs, offset.reason, offset.atUtcMs,
         offset.who}));
    return {};
}

Result<std::map<QString, ClockState>> ClockBook::states() const
{
    std::map<QString, ClockState> states;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT k.code, count(*), sum(CASE WHEN r.clock_doubt = 2 THEN 1 ELSE 0 END), "
                       "sum(CASE WHEN r.why_not = 'clock' THEN 1 ELSE 0 END) "
                       "FROM rating r JOIN kiosk k ON k.id = r.kiosk_id WHERE r.clock_doubt > 0 "
                       "GROUP BY k.code"),
        {}, [&](const QSqlQuery &row) {
            states[row.value(0).toString()] = {row.value(1).toLongLong(), row.value(2).toLongLong(),
                                               row.value(3).toLongLong()};
        }));
    return states;
}

} // namespace puas
