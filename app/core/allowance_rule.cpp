// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/allowance_rule.h"

#include <algorithm>
#include <utility>

namespace puas {

namespace {

template<typename Enum, size_t N>
std::optional<Enum> fromName(QStringView name, const std::pair<Enum, QLatin1String> (&names)[N])
{
    for (const auto &[value, text] : names)
        if (name == text)
            return value;
    return std::nullopt;
}

template<typename Enum, size_t N>
QString toName(Enum wanted, const std::pair<Enum, QLatin1String> (&names)[N])
{
    for (const auto &[value, text] : names)
        if (value == wanted)
            return text;
    Q_UNREACHABLE();
}

const std::pair<Measure, QLatin1String> measureNames[] = {
    {Measure::SatisfiedShare, QLatin1String("satisfied_share")},
    {Measure::Ikm, QLatin1String("ikm")},
    {Measure::MeanIndex, QLatin1String("mean_index")},
};

const std::pair<Fallback, QLatin1String> fallbackNames[] = {
    {Fallback::Full, QLatin1String("full")},
    {Fallback::LastPeriod, QLatin1String("last_period")},
    {Fallback::Office, QLatin1String("office")},
    {Fallback::NotAssessed, QLatin1String("not_assessed")},
};

AllowanceRule makeRule(const QString &id, const QString &title, Decimal paysAtThreshold)
{
    AllowanceRule rule;
    rule.id = id;
    rule.title = title;
    rule.segments = {{{0, 0}, {80, 0}, {0, 0}, paysAtThreshold},
                     {{80, 0}, {100, 0}, {100, 0}, {100, 0}}};
    return rule;
}

} // namespace

QString measureName(Measure measure)
{
    return toName(measure, measureNames);
}

std::optional<Measure> measureFromName(QStringView name)
{
    return fromName(name, measureNames);
}

QString fallbackName(Fallback fallback)
{
    return toName(fallback, fallbackNames);
}

std::optional<Fallback> fallbackFromName(QStringView name)
{
    return fromName(name, fallbackNames);
}

Decimal AllowanceRule::threshold() const
{
    Decimal best = segments.front().paysFrom;
    for (const RuleSegment &segment : segments)
        best = std::max({best, segment.paysFrom, segment.paysTo});
    for (const RuleSegment &segment : segments) {
        if (segment.paysFrom == best)
            return segment.from;
    }
    return segments.back().to;
}

const AllowanceRule &trenggalekRule()
{
    static const AllowanceRule rule = makeRule(QStringLiteral("trenggalek"),
                                               QStringLiteral("Penuh mulai 80 persen"), {80, 0});
    return rule;
}

const AllowanceRule &scaledRule()
{
    static const AllowanceRule rule = makeRule(QStringLiteral("scaled-80"),
                                               QStringLiteral("Sebanding sampai 80 persen"), {100, 0});
    return rule;
}

const std::vector<AllowanceRule> &shippedRules()
{
    static const std::vector<AllowanceRule> rules{trenggalekRule(), scaledRule()};
    return rules;
}

} // namespace puas
