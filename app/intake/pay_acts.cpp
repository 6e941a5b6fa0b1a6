// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/pay_acts.h"

#include "app/audit/act_kinds.h"
#include "app/core/period.h"
#include "app/core/rupiah.h"
#include "app/intake/sign_in.h"
#include "app/store/local_clock.h"

#include <QJsonObject>

#include <map>

namespace puas {

namespace {

QByteArray baseJson(const BaseAllowance &base)
{
    return actJson({{QStringLiteral("from"), dayFromNumber(base.firstDay).toString(Qt::ISODate)},
                    {QStringLiteral("rupiah"), base.rupiah}});
}

QByteArray componentJson(const ComponentValue &value)
{
    return actJson({{QStringLiteral("period"), value.period},
                    {QStringLiteral("component"), value.component},
                    {QStringLiteral("percent"), value.percent.toString()}});
}

Result<> expectAmount(const BaseAllowance &base)
{
    if (base.rupiah < 0 || base.rupiah > mostRupiah)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("officer %1: an amount from 0 to %2 rupiah is needed")
                                                    .arg(base.officer)
                                                    .arg(mostRupiah));
    return {};
}

/// With exactly 2 digits, as it is kept.
Result<ComponentValue> soundValue(ComponentValue value)
{
    value.component = value.component.trimmed();
    const Decimal kept = value.percent.unscaled < 0 ? Decimal{0, 2} : round(value.percent.toRatio(), 2);
    if (kept != value.percent || Decimal{100, 0} < kept)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("officer %1: percent from 0 to 100 with at most 2 digits").arg(value.officer));
    const auto period = Period::parse(value.period);
    if (!period)
        return tl::unexpected(period.error());
    if (value.component.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("officer %1: a component").arg(value.officer));
    value.period = period->toString();
    value.percent = kept;
    return value;
}

/// Puts what is new of \a rows and gives an act for each. \a key tells which row stands in
/// the place of which.
template<typename Row, typename Key>
Result<PayRows> putRows(OfficeFolder &office, const std::vector<Row> &rows, const std::vector<Row> &standing, Key key,
                        QLatin1String kind, QByteArray (*json)(const Row &))
{
    std::map<decltype(key(rows.front())), Row> present;
    for (const Row &row : standing)
        present.insert_or_assign(key(row), row);
    PayRows outcome{int(rows.size()), 0};
    const auto done = office.performAll([&](Store &store) -> Result<std::vector<Act>> {
        std::vector<Act> acts;
        for (const Row &row : rows) {
            const auto before = present.find(key(row));
            if (before != present.end() && before->second == row)
                continue;
            if (const auto put = store.payBook().put(row); !put)
                return tl::unexpected(put.error());
            acts.push_back({kind, 0, {}, row.officer, before == present.end() ? QByteArray() : json(before->second), json(row)});
            present.insert_or_assign(key(row), row);
        }
        outcome.changed = int(acts.size());
        return acts;
    });
    return done.map([&] { return outcome; });
}

} // namespace

Result<PayRows> putBaseAllowances(OfficeFolder &office, const std::vector<BaseAllowance> &bases)
{
    if (const auto user = requireMay(office, Deed::ClosePeriods); !user)
        return tl::unexpected(user.error());
    for (const BaseAllowance &base : bases)
        if (const auto sound = expectAmount(base); !sound)
            return tl::unexpected(sound.error());
    return office.store().payBook().bases().and_then([&](const std::vector<BaseAllowance> &standing) {
        return putRows(
            office, bases, standing, [](const BaseAllowance &base) { return std::pair(base.officer, base.firstDay); },
            ActKind::baseAllowancePut, baseJson);
    });
}

Result<PayRows> putComponents(OfficeFolder &office, const std::vector<ComponentValue> &values)
{
    if (const auto user = requireMay(office, Deed::ClosePeriods); !user)
        return tl::unexpected(user.error());
    std::vector<ComponentValue> sound;
    for (const ComponentValue &value : values) {
        const auto checked = soundValue(value);
        if (!checked)
            return tl::unexpected(checked.error());
        sound.push_back(*checked);
    }
    return office.store().payBook().components().and_then([&](const std::vector<ComponentValue> &standing) {
        return putRows(
            office, sound, standing,
            [](const ComponentValue &value) { return std::tuple(value.officer, value.period, value.component); },
            ActKind::componentPut, componentJson);
    });
}

} // namespace puas
