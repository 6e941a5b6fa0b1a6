// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/period_json.h"

#include "app/audit/act.h"
#include "app/seal/hash.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace puas {

namespace {

QJsonValue percentOrNull(const std::optional<Decimal> &decimal)
{
    return decimal ? QJsonValue(decimal->toString()) : QJsonValue();
}

QJsonArray figuresJson(const PeriodVersion &version)
{
    QJsonArray figures;
    for (const PeriodFigure &figure : version.figures)
        figures.append(figureJson(figure));
    return figures;
}

} // namespace

QJsonObject figureJson(const PeriodFigure &figure)
{
    return {
        {QStringLiteral("officer"), figure.officer},
        {QStringLiteral("name"), figure.name},
        {QStringLiteral("answers"), QJsonDocument::fromJson(tallyText(figure.tally).toUtf8()).object()},
        {QStringLiteral("n"), figure.tally.n()},
        {QStringLiteral("satisfied"), figure.tally.satisfied()},
        {QStringLiteral("left_out"), figure.leftOut},
        {QStringLiteral("measure"),
         figure.measure ? QJsonValue(QJsonArray{figure.measure->numerator, figure.measure->denominator})
                        : QJsonValue()},
        {QStringLiteral("measure_percent"), percentOrNull(figure.measurePercent)},
        {QStringLiteral("allowance_percent"), percentOrNull(figure.allowancePercent)},
        {QStringLiteral("fallback"),
         figure.fallback ? QJsonValue(fallbackName(*figure.fallback)) : QJsonValue()},
        {QStringLiteral("benefit_of_doubt"), figure.benefitOfDoubt}};
}

QByteArray closedJson(const PeriodVersion &version)
{
    return actJson(
        {{QStringLiteral("version"), version.version},
         {QStringLiteral("rule"), version.rule},
         {QStringLiteral("rule_version"), version.ruleVersion},
         {QStringLiteral("reason"), version.reason},
         {QStringLiteral("missing_kiosks"), QJsonArray::fromStringList(version.missingKiosks)},
         {QStringLiteral("closed_at"), version.closedAtUtcMs},
         {QStringLiteral("figures"), figuresJson(version)}});
}

QString closedHash(const PeriodVersion &version)
{
    return toHex(blake2b(closedJson(version)));
}

QByteArray versionReference(const PeriodVersion &version)
{
    return actJson({{QStringLiteral("version"), version.version},
                    {QStringLiteral("closed"), closedHash(version)}});
}

bool hasSameFigures(const PeriodVersion &a, const PeriodVersion &b)
{
    return a.rule == b.rule && a.ruleVersion == b.ruleVersion && figuresJson(a) == figuresJson(b);
}

} // namespace puas
