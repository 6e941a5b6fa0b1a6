// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/mark_json.h"

#include "app/audit/act.h"
#include "app/closing/objection_json.h"

#include <QJsonDocument>

namespace puas {

namespace {

QJsonObject placesJson(const std::vector<RatingPlaceOfOrigin> &ratings)
{
    return QJsonDocument::fromJson(leftOutJson(ratings)).object();
}

MarkFacts factsIn(const QJsonObject &facts)
{
    const auto number = [&](const QString &key) { return facts[key].toInteger(); };
    return {number(QStringLiteral("answered")), number(QStringLiteral("best")),
            number(QStringLiteral("others")), number(QStringLiteral("others_best")),
            number(QStringLiteral("others_ms"))};
}

QJsonArray officersJson(const std::vector<MarkedOfficer> &officers)
{
    QJsonArray array;
    for (const MarkedOfficer &officer : officers)
        array.append(QJsonObject{{QStringLiteral("officer"), officer.officer},
                                 {QStringLiteral("name"), officer.name},
                                 {QStringLiteral("ratings"), officer.ratings}});
    return array;
}

/// Officer, answers and allowance of a figure.
PeriodFigure shownFigureIn(const QJsonValue &json)
{
    PeriodFigure figure;
    figure.officer = json[QLatin1String("officer")].toString();
    figure.name = json[QLatin1String("name")].toString();
    const QJsonObject answers = json[QLatin1String("answers")].toObject();
    if (const auto tally = tallyFromText(
            QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact))))
        figure.tally = *tally;
    if (const auto percent = Decimal::parse(json[QLatin1String("allowance_percent")].toString()))
        figure.allowancePercent = *percent;
    return figure;
}

QString decisionName(bool exclude)
{
    return exclude ? QStringLiteral("exclude") : QStringLiteral("keep");
}

} // namespace

QJsonObject markFactsJson(const MarkFacts &facts)
{
    return {{QStringLiteral("answered"), facts.answered},
            {QStringLiteral("best"), facts.best},
            {QStringLiteral("others"), facts.others},
            {QStringLiteral("others_best"), facts.othersBest},
            {QStringLiteral("others_ms"), facts.othersMs}};
}

QByteArray markDecidedJson(const Mark &mark, const MarkWord &word, const MarkOutcome &outcome)
{
    return actJson({{QStringLiteral("kind"), markKindName(mark.kind)},
                    {QStringLiteral("kiosk"), mark.kiosk},
                    {QStringLiteral("file"), mark.file},
                    {QStringLiteral("place"), mark.place},
                    {QStringLiteral("from"), mark.fromUtcMs},
                    {QStringLiteral("until"), mark.untilUtcMs},
                    {QStringLiteral("facts"), markFactsJson(mark.facts)},
                    {QStringLiteral("officers"), officersJson(mark.officers)},
                    {QStringLiteral("ratings"), placesJson(mark.ratings)},
                    {QStringLiteral("decision"), decisionName(word.exclude)},
                    {QStringLiteral("reason"), word.reason},
                    {QStringLiteral("at"), word.atUtcMs},
                    {QStringLiteral("left_out"), placesJson(outcome.leftOut)},
                    {QStringLiteral("counted_again"), placesJson(outcome.countedAgain)},
                    {QStringLiteral("figures"), outcome.figures}});
}

Result<Mark> markFromJson(const MarkDecision &decision)
{
    const QJsonObject body = QJsonDocument::fromJson(decision.body).object();
    const auto kind = markKindNamed(body[QLatin1String("kind")].toString());
    if (!kind)
        return fail(ErrorCode::Damaged,
                    QStringLiteral("the decision about mark %1").arg(decision.mark));
    Mark mark;
    mark.name = decision.mark;
    mark.kind = *kind;
    mark.kiosk = body[QLatin1String("kiosk")].toString();
    mark.file = body[QLatin1String("file")].toString();
    mark.place = body[QLatin1String("place")].toString();
    mark.fromUtcMs = body[QLatin1String("from")].toInteger();
    mark.untilUtcMs = body[QLatin1String("until")].toInteger();
    mark.facts = factsIn(body[QLatin1String("facts")].toObject());
    for (const QJsonValue value : body[QLatin1String("officers")].toArray())
        mark.officers.push_back({value[QLatin1String("officer")].toString(),
                                 value[QLatin1String("name")].toString(),
                                 value[QLatin1String("ratings")].toInteger(),
                                 {}});
    mark.ratings = leftOutFromJson(actJson(body[QLatin1String("ratings")].toObject()));
    std::ranges::sort(mark.ratings);
    mark.isFound = false;
    mark.word = wordFromJson(decision);
    return mark;
}

std::vector<MarkEffect> effectsFromJson(const MarkDecision &decision)
{
    std::vector<MarkEffect> effects;
    for (const QJsonValue figures :
         QJsonDocument::fromJson(decision.body)[QLatin1String("figures")].toArray()) {
        const PeriodFigure before = shownFigureIn(figures[QLatin1String("before")]);
        effects.push_back({before.officer, before, shownFigureIn(figures[QLatin1String("after")])});
    }
    return effects;
}

MarkWord wordFromJson(const MarkDecision &decision)
{
    const QJsonObject body = QJsonDocument::fromJson(decision.body).object();
    return {body[QLatin1String("decision")] == decisionName(true),
            body[QLatin1String("reason")].toString(), decision.who,
            body[QLatin1String("at")].toInteger()};
}

} // namespace puas
