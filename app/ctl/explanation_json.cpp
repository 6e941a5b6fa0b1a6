// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/explanation_json.h"

#include "app/core/allowance.h"
#include "app/ctl/output.h"

#include <QJsonArray>

namespace puas {

namespace {

constexpr int chanceDigits = 4;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject countedJson(const Explanation &explanation)
{
    QJsonArray leftOut;
    for (const LeftOut &out : explanation.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("why_not"), out.whyNot},
                                   {QStringLiteral("ratings"), out.ratings}});
    return {{QStringLiteral("ratings"), explanation.allRatings()},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("without_answer"), explanation.withoutAnswer},
            {QStringLiteral("n"), explanation.row.score.n}};
}

/// The counts of every scale that was used, so that each answer is read with its scale.
QJsonArray answersJson(const Tally &tally)
{
    QJsonArray scales;
    for (int top = smallestTop; top <= largestTop; ++top) {
        QJsonObject counts;
        qint64 n = 0;
        for (int value = 1; value <= top; ++value) {
            counts.insert(QString::number(value), tally.count(value, top));
            n += tally.count(value, top);
        }
        if (n > 0)
            scales.append(
                QJsonObject{{QStringLiteral("top"), top}, {QStringLiteral("counts"), counts}});
    }
    return scales;
}

/// The measure as a part of one: 104/125, and the same in percent.
QJsonValue measureJson(const Explanation &explanation)
{
    const AllowanceRow &row = explanation.row;
    const Score &score = row.score;
    QJsonObject object{{QStringLiteral("name"), measureName(explanation.rule.rule.measure)},
                       {QStringLiteral("percent"), toJson(row.measurePercent)},
                       {QStringLiteral("satisfied"), score.tally.satisfied()},
                       {QStringLiteral("satisfied_percent"), toJson(score.satisfiedPercent)},
                       {QStringLiteral("wilson_low"), score.wilsonLow.toString()},
                       {QStringLiteral("wilson_high"), score.wilsonHigh.toString()},
                       {QStringLiteral("mean_index"), toJson(score.meanIndex)},
                       {QStringLiteral("ikm"), toJson(score.ikm)}};
    if (row.measure) {
        object.insert(QStringLiteral("percent_numerator"), row.measure->numerator);
        object.insert(QStringLiteral("percent_denominator"), row.measure->denominator);
    }
    return object;
}

QJsonObject segmentJson(const RuleSegment &segment)
{
    return {{QStringLiteral("from"), segment.from.toString()},
            {QStringLiteral("to"), segment.to.toString()},
            {QStringLiteral("pays_from"), segment.paysFrom.toString()},
            {QStringLiteral("pays_to"), segment.paysTo.toString()}};
}

QJsonObject ruleJson(const Explanation &explanation)
{
    const AllowanceRule &rule = explanation.rule.rule;
    QJsonArray segments;
    for (const RuleSegment &segment : rule.segments)
        segments.append(segmentJson(segment));
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("title"), rule.title},
            {QStringLiteral("version"), explanation.rule.version},
            {QStringLiteral("threshold"), rule.threshold().toString()},
            {QStringLiteral("segments"), segments},
            {QStringLiteral("minimum_ratings"), rule.minimumRatings},
            {QStringLiteral("fallback"), fallbackName(rule.fallback)},
            {QStringLiteral("benefit_of_doubt"), rule.benefitOfDoubt},
            {QStringLiteral("share_of_allowance"), rule.shareOfAllowance.toString()}};
}

QJsonValue comparisonJson(const Explanation &explanation)
{
    if (!explanation.comparison)
        return {};
    return QJsonObject{{QStringLiteral("left"), explanation.comparison->left},
                       {QStringLiteral("right"), explanation.comparison->right},
                       {QStringLiteral("reached"), explanation.comparison->isReached()}};
}

/// How the rule was applied, from the comparison to the rounding.
QJsonObject arithmeticJson(const Explanation &explanation)
{
    const AllowanceRow &row = explanation.row;
    const AllowanceRule &rule = explanation.rule.rule;
    const bool onCurve = !row.fallback && row.measure;
    return {{QStringLiteral("comparison"), comparisonJson(explanation)},
            {QStringLiteral("segment"),
             onCurve ? QJsonValue(qint64(segmentIndex(rule, *row.measure))) : QJsonValue()},
            {QStringLiteral("fallback"),
             row.fallback ? QJsonValue(fallbackName(*row.fallback)) : QJsonValue()},
            {QStringLiteral("benefit_of_doubt"), row.benefitOfDoubt},
            {QStringLiteral("before_rounding"), toJson(explanation.beforeRounding)},
            {QStringLiteral("round_digits"), rule.roundDigits},
            {QStringLiteral("round_mode"), roundingName(rule.roundMode)}};
}

QJsonValue forecastJson(const Explanation &explanation)
{
    const auto &forecast = explanation.row.forecast;
    if (!forecast)
        return {};
    return QJsonObject{{QStringLiteral("further_ratings"), explanation.row.expectedFurther},
                       {QStringLiteral("low"), forecast->low.toString()},
                       {QStringLiteral("expected"), forecast->expected.toString()},
                       {QStringLiteral("high"), forecast->high.toString()},
                       {QStringLiteral("chance_of_threshold"),
                        QString::number(forecast->chanceOfThreshold, 'f', chanceDigits)}};
}

QJsonObject proofJson(const Explanation &explanation)
{
    const Proof &proof = explanation.proof;
    QJsonArray kiosks;
    for (const KioskPart &part : proof.kiosks)
        kiosks.append(QJsonObject{{QStringLiteral("kiosk"), part.kiosk},
                                  {QStringLiteral("name"), part.name},
                                  {QStringLiteral("first"), part.first},
                                  {QStringLiteral("last"), part.last},
                                  {QStringLiteral("ratings"), part.ratings},
                                  {QStringLiteral("link"), textOrNull(part.link)},
                                  {QStringLiteral("chain_fits"), part.isWhole},
                                  {QStringLiteral("head_seq"), part.headSeq},
                                  {QStringLiteral("head"), textOrNull(part.head)}});
    QJsonArray files;
    for (const FilePart &part : proof.files)
        files.append(QJsonObject{{QStringLiteral("file"), part.file},
                                 {QStringLiteral("first_row"), part.firstRow},
                                 {QStringLiteral("last_row"), part.lastRow},
                                 {QStringLiteral("ratings"), part.ratings}});
    return {{QStringLiteral("kiosks"), kiosks},
            {QStringLiteral("files"), files},
            {QStringLiteral("recount"), answersJson(proof.recount)},
            {QStringLiteral("rows_agree"), proof.rowsAgree},
            {QStringLiteral("holds"), proof.holds()}};
}

/// The other figure where ratings are marked.
QJsonValue besideJson(const std::optional<FigureBeside> &figure)
{
    if (!figure)
        return {};
    return QJsonObject{{QStringLiteral("ratings"), figure->ratings},
                       {QStringLiteral("n"), figure->tally.n()},
                       {QStringLiteral("satisfied"), figure->tally.satisfied()},
                       {QStringLiteral("measure_percent"), toJson(figure->measurePercent)},
                       {QStringLiteral("allowance_percent"), toJson(figure->allowancePercent)}};
}

QJsonValue approvedJson(const Explanation &explanation)
{
    if (!explanation.approved)
        return {};
    const ApprovedFigure &approved = *explanation.approved;
    return QJsonObject{
        {QStringLiteral("version"), approved.version},
        {QStringLiteral("by"), approved.who},
        {QStringLiteral("at"),
         QDateTime::fromMSecsSinceEpoch(approved.atUtcMs, Qt::UTC).toString(Qt::ISODate)},
        {QStringLiteral("n"), approved.figure.tally.n()},
        {QStringLiteral("allowance_percent"), toJson(approved.figure.allowancePercent)}};
}

QJsonObject provenanceJson(const Provenance &provenance)
{
    return {{QStringLiteral("office"), provenance.office.code},
            {QStringLiteral("office_name"), provenance.office.name},
            {QStringLiteral("made_at"), provenance.madeAt.toString(Qt::ISODate)},
            {QStringLiteral("data_until"), provenance.dataUntil
                                               ? QJsonValue(provenance.dataUntil->toString(Qt::ISODate))
                                               : QJsonValue()},
            {QStringLiteral("acts"), provenance.acts},
            {QStringLiteral("head"), textOrNull(provenance.head)}};
}

} // namespace

QJsonObject toJson(const Explanation &explanation)
{
    const AllowanceRow &row = explanation.row;
    return {{QStringLiteral("officer"), row.officer},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("counter"), textOrNull(explanation.counter)},
            {QStringLiteral("service"), textOrNull(explanation.service)},
            {QStringLiteral("period"), explanation.period.toString()},
            {QStringLiteral("from"), explanation.period.range().first.toString(Qt::ISODate)},
            {QStringLiteral("to"), explanation.period.range().last().toString(Qt::ISODate)},
            {QStringLiteral("running"), explanation.isRunning()},
            {QStringLiteral("counted"), countedJson(explanation)},
            {QStringLiteral("answers"), answersJson(row.score.tally)},
            {QStringLiteral("measure"), measureJson(explanation)},
            {QStringLiteral("rule"), ruleJson(explanation)},
            {QStringLiteral("arithmetic"), arithmeticJson(explanation)},
            {QStringLiteral("allowance_percent"), toJson(row.allowancePercent)},
            {QStringLiteral("with_marks"), besideJson(explanation.withMarks)},
            {QStringLiteral("without_marks"), besideJson(explanation.withoutMarks)},
            {QStringLiteral("approved"), approvedJson(explanation)},
            {QStringLiteral("office"), QJsonObject{{QStringLiteral("n"), explanation.office.n},
                                                   {QStringLiteral("satisfied_percent"),
                                                    toJson(explanation.office.satisfiedPercent)}}},
            {QStringLiteral("forecast"), forecastJson(explanation)},
            {QStringLiteral("proof"), proofJson(explanation)},
            {QStringLiteral("provenance"), provenanceJson(explanation.provenance)}};
}

} // namespace puas
