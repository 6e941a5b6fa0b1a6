// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pay_book.h"

#include "app/store/code_ids.h"

namespace puas {

Result<std::vector<BaseAllowance>> PayBook::bases() const
{
    std::vector<BaseAllowance> all;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, b.first_day, b.rupiah FROM base_allowance b "
                       "JOIN officer o ON o.id = b.officer_id ORDER BY o.nip, b.first_day"),
        {}, [&](const QSqlQuery &row) {
            all.push_back({row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong()});
        }));
    return all;
}

Result<std::map<QString, qint64>> PayBook::basesOn(QDate day) const
{
    std::map<QString, qint64> rupiah;
    // In the order of days, so that the last one in force stays.
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, b.rupiah FROM base_allowance b JOIN officer o ON o.id = b.officer_id "
                       "WHERE b.first_day <= ? ORDER BY b.first_day"),
        {dayNumber(day)},
        [&](const QSqlQuery &row) { rupiah[row.value(0).toString()] = row.value(1).toLongLong(); }));
    return rupiah;
}

Result<std::vector<ComponentValue>> PayBook::components() const
{
    std::vector<ComponentValue> all;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, c.period, c.component, c.hundredths FROM component_value c "
                       "JOIN officer o ON o.id = c.officer_id ORDER BY o.nip, c.period, c.component"),
        {}, [&](const QSqlQuery &row) {
            all.push_back({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                           {row.value(3).toLongLong(), 2}});
        }));
    return all;
}

Result<std::map<QString, ComponentPercents>> PayBook::componentsOf(const QString &period) const
{
    std::map<QString, ComponentPercents> entered;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, c.component, c.hundredths FROM component_value c "
                       "JOIN officer o ON o.id = c.officer_id WHERE c.period = ?"),
        {period}, [&](const QSqlQuery &row) {
            entered[row.value(0).toString()][row.value(1).toString()] = {row.value(2).toLongLong(), 2};
        }));
    return entered;
}

Result<qint64> PayBook::officerId(const QString &nip) const
{
    const auto id = m_database.value(QStringLiteral("SELECT id FROM officer WHERE nip = ? AND id > 0"), {nip});
    if (!id)
        return tl::unexpected(id.error());
    if (!id->isValid())
        return fail(ErrorCode::NotFound, QStringLiteral("officer %1").arg(nip));
    return id->toLongLong();
}

Result<> PayBook::put(const BaseAllowance &base)
{
    const auto id = officerId(base.officer);
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO base_allowance (officer_id, first_day, rupiah) VALUES (?, ?, ?) "
                       "ON CONFLICT (officer_id, first_day) DO UPDATE SET rupiah = excluded.rupiah"),
        {*id, base.firstDay, base.rupiah}));
    return {};
}

Result<> PayBook::put(const ComponentValue &value)
{
    const auto id = officerId(value.officer);
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO component_value (officer_id, period, component, hundredths) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (officer_id, period, component) "
                       "DO UPDATE SET hundredths = excluded.hundredths"),
        {*id, value.period, value.component, round(value.percent.toRatio(), 2).unscaled}));
    return {};
}

} // namespace puas
