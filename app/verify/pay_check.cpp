// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/pay_check.h"

#include "app/store/local_clock.h"

namespace puas {

namespace {

QString payRow(const std::pair<QString, qint64> &key)
{
    return QStringLiteral("base_allowance of %1 from %2")
        .arg(key.first, dayFromNumber(key.second).toString(Qt::ISODate));
}

QString payRow(const std::tuple<QString, QString, QString> &key)
{
    return QStringLiteral("component_value of %1, %2, %3").arg(std::get<0>(key), std::get<1>(key), std::get<2>(key));
}

QString payText(qint64 rupiah)
{
    return QString::number(rupiah);
}

QString payText(const Decimal &percent)
{
    return percent.toString();
}

/// Two maps of the same kind: what is kept, and what acts say.
template<typename Kept>
void comparePay(const Kept &kept, const Kept &byActs, Verified &verified)
{
    const auto find = [&](const QString &row, const QString &what) {
        verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + what);
    };
    for (const auto &[key, value] : kept) {
        const auto act = byActs.find(key);
        if (act == byActs.end())
            find(payRow(key), QStringLiteral("no act put it there"));
        else if (act->second != value)
            find(payRow(key), QStringLiteral("%1 kept, %2 by the office's journal").arg(payText(value), payText(act->second)));
    }
    for (const auto &[key, value] : byActs)
        if (!kept.contains(key))
            find(payRow(key), QStringLiteral("it is missing"));
}

} // namespace

Result<> checkPay(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    const auto bases = store.payBook().bases();
    const auto components = store.payBook().components();
    if (!bases || !components)
        return tl::unexpected(!bases ? bases.error() : components.error());
    decltype(acts.bases) keptBases;
    for (const BaseAllowance &base : *bases)
        keptBases[{base.officer, base.firstDay}] = base.rupiah;
    decltype(acts.components) keptComponents;
    for (const ComponentValue &value : *components)
        keptComponents[{value.officer, value.period, value.component}] = value.percent;
    comparePay(keptBases, acts.bases, verified);
    comparePay(keptComponents, acts.components, verified);
    return {};
}

} // namespace puas
