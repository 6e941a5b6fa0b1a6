// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/period.h"
#include "app/core/rupiah.h"
#include "app/intake/named_rows.h"
#include "app/intake/pay_acts.h"
#include "app/store/local_clock.h"

namespace puas {

namespace {

const QDate firstDayOfAll(2000, 1, 1);

/// By NIP: the line of somebody who is not registered is named before anything is put.
Result<std::map<QString, Officer>> officersOf(const Store &store)
{
    return store.registry().officers().map([](const std::vector<Officer> &officers) {
        std::map<QString, Officer> byNip;
        for (const Officer &officer : officers)
            byNip.emplace(officer.nip, officer);
        return byNip;
    });
}

Result<BaseAllowance> baseOf(const NamedRow &row)
{
    bool isNumber = false;
    const qint64 rupiah = row.field(QStringLiteral("rupiah")).toLongLong(&isNumber);
    if (!isNumber || rupiah < 0 || rupiah > mostRupiah)
        return row.wrong(QStringLiteral("rupiah"), QStringLiteral("whole rupiah from 0 to %1 are needed, without dots").arg(mostRupiah));
    const QString from = row.field(QStringLiteral("from"));
    const QDate day = from.isEmpty() ? firstDayOfAll : QDate::fromString(from, Qt::ISODate);
    if (!day.isValid())
        return row.wrong(QStringLiteral("from"), QStringLiteral("a day such as 2026-11-01 is needed"));
    return BaseAllowance{row.field(QStringLiteral("nip")), dayNumber(day), rupiah};
}

Result<ComponentValue> componentOf(const NamedRow &row)
{
    const auto percent = Decimal::parse(row.field(QStringLiteral("percent")));
    if (!percent || percent->unscaled < 0 || Decimal{100, 0} < *percent || round(percent->toRatio(), 2) != *percent)
        return row.wrong(QStringLiteral("percent"), QStringLiteral("a number from 0 to 100 with at most 2 digits is needed"));
    if (!Period::parse(row.field(QStringLiteral("period"))))
        return row.wrong(QStringLiteral("period"), QStringLiteral("a period such as 2026-11 is needed"));
    if (row.field(QStringLiteral("component")).isEmpty())
        return row.wrong(QStringLiteral("component"), QStringLiteral("a component is needed"));
    return ComponentValue{row.field(QStringLiteral("nip")), row.field(QStringLiteral("period")),
                          row.field(QStringLiteral("component")), *percent};
}

template<typename Row>
Result<std::vector<Row>> readRows(const OfficeFolder &office, const QString &path, const QStringList &columns,
                                  Result<Row> (*parse)(const NamedRow &))
{
    const auto officers = officersOf(office.store());
    if (!officers)
        return tl::unexpected(officers.error());
    std::vector<Row> rows;
    const auto read = readNamedRows(path, columns, {}, [&](const NamedRow &row) -> Result<> {
        if (!row.isWhole())
            return fail(ErrorCode::InvalidInput, csvPlace(row.line()) + QStringLiteral(": a field is missing, or one too many"));
        if (!officers->contains(row.field(QStringLiteral("nip"))))
            return row.wrong(QStringLiteral("nip"), QStringLiteral("no officer with this number is registered"));
        return parse(row).map([&](const Row &parsed) { rows.push_back(parsed); });
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace

Result<PayRows> importBaseAllowances(OfficeFolder &office, const QString &path)
{
    return readRows<BaseAllowance>(office, path, {QStringLiteral("nip"), QStringLiteral("rupiah"), QStringLiteral("from")}, baseOf)
        .and_then([&](const std::vector<BaseAllowance> &rows) { return putBaseAllowances(office, rows); });
}

Result<PayRows> importComponents(OfficeFolder &office, const QString &path)
{
    return readRows<ComponentValue>(office, path,
                                    {QStringLiteral("nip"), QStringLiteral("period"), QStringLiteral("component"), QStringLiteral("percent")},
                                    componentOf)
        .and_then([&](const std::vector<ComponentValue> &rows) { return putComponents(office, rows); });
}

Result<PayRows> importPayFile(OfficeFolder &office, const QString &path)
{
    bool hasComponents = false;
    bool isFirst = true;
    const auto read = readCsv(path, [&](const CsvRow &row, qint64) -> Result<> {
        if (isFirst)
            hasComponents = row.fields.contains(QStringLiteral("component"), Qt::CaseInsensitive);
        isFirst = false;
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return hasComponents ? importComponents(office, path) : importBaseAllowances(office, path);
}

} // namespace puas
