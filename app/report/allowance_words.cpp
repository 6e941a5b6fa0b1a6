// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/allowance_words.h"

#include "app/core/allowance.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>

namespace puas {

namespace {

class AllowanceTexts
{
    Q_DECLARE_TR_FUNCTIONS(AllowanceWords)
};

QString percentText(const Decimal &value)
{
    return EyeFormat().decimal(value);
}

QString fallbackResult(Fallback fallback)
{
    switch (fallback) {
    case Fallback::Full: return AllowanceTexts::tr("in full");
    case Fallback::LastPeriod: return AllowanceTexts::tr("as in the last period");
    case Fallback::Office: return AllowanceTexts::tr("as the office");
    case Fallback::NotAssessed: return AllowanceTexts::tr("not assessed");
    }
    return {};
}

QString fallbackReason(const AllowanceRow &row, const AllowanceRule &rule)
{
    const qint64 n = row.score.n;
    const QString cause = n == 0 ? AllowanceTexts::tr("no ratings")
                          : n < rule.minimumRatings
                              ? AllowanceTexts::tr("fewer than %1 ratings")
                                    .arg(EyeFormat().count(rule.minimumRatings))
                              : AllowanceTexts::tr("answers on a scale that the rule cannot measure");
    return AllowanceTexts::tr("%1: %2", "cause: result").arg(cause, fallbackResult(*row.fallback));
}

QString placeOnCurve(const AllowanceRule &rule, size_t segment)
{
    const RuleSegment &piece = rule.segments[segment];
    if (rule.segments.size() == 1)
        return AllowanceTexts::tr("any share");
    if (segment + 1 == rule.segments.size())
        return AllowanceTexts::tr("%1 or more").arg(percentText(piece.from));
    if (segment == 0)
        return AllowanceTexts::tr("below %1").arg(percentText(piece.to));
    return AllowanceTexts::tr("%1 to below %2").arg(percentText(piece.from), percentText(piece.to));
}

QString groupsOfFour(const QString &hex)
{
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << hex.mid(i, 4);
    return groups.join(u' ');
}

QString measureReason(const AllowanceRow &row, const AllowanceRule &rule)
{
    if (row.fallback)
        return fallbackReason(row, rule);
    const EyeFormat format;
    const QString threshold = percentText(rule.threshold());
    const size_t segment = segmentIndex(rule, *row.measure);
    const QString result = row.benefitOfDoubt
                               ? AllowanceTexts::tr(
                                     "the interval reaches %1, the doubt benefits the officer")
                                     .arg(threshold)
                               : AllowanceTexts::tr("%1: %2", "cause: result")
                                     .arg(placeOnCurve(rule, segment),
                                          payWords(rule.segments[segment]));
    if (rule.measure != Measure::SatisfiedShare || row.score.n < fewestShown)
        return result;
    return AllowanceTexts::tr("%1 of %2, %3")
        .arg(format.count(row.score.satisfied->numerator), format.count(row.score.n), result);
}

/// "; discipline 87,50% × 0,4": what was entered, and its weight.
QString componentsReason(const AllowanceRow &row, const AllowanceRule &rule)
{
    QString reason;
    for (const RuleComponent &component : rule.components)
        if (const auto entered = row.components.find(component.key); entered != row.components.end())
            reason += QStringLiteral("; %1 %2% × %3")
                          .arg(component.key, percentText(entered->second), percentText(component.weight));
    return reason;
}

} // namespace

QString allowanceReason(const AllowanceRow &row, const AllowanceRule &rule)
{
    return measureReason(row, rule) + componentsReason(row, rule);
}

QString payWords(const RuleSegment &piece)
{
    if (piece.paysFrom == piece.paysTo)
        return piece.paysFrom == Decimal{100, 0}
                   ? AllowanceTexts::tr("in full")
                   : AllowanceTexts::tr("%1 percent").arg(percentText(piece.paysFrom));
    if (piece.paysFrom == piece.from && piece.paysTo == piece.to)
        return AllowanceTexts::tr("as measured");
    return AllowanceTexts::tr("rising with the measure");
}

QString stateWords(bool isRunning)
{
    return isRunning ? AllowanceTexts::tr(
               "The period is still running: these are the figures so far, a projection.")
                     : AllowanceTexts::tr("A projection, not approved yet.");
}

QString measureHead(Measure measure)
{
    switch (measure) {
    case Measure::SatisfiedShare: return AllowanceTexts::tr("Satisfied %");
    case Measure::Ikm: return AllowanceTexts::tr("IKM");
    case Measure::MeanIndex: break;
    }
    return AllowanceTexts::tr("Index");
}

QString printedWords(const Provenance &provenance)
{
    return AllowanceTexts::tr("Printed %1.")
        .arg(EyeFormat().date(provenance.madeAt.date()) + QStringLiteral(", ")
             + EyeFormat().time(provenance.madeAt.time()));
}

QString provenanceWords(const Provenance &provenance)
{
    const EyeFormat format;
    QStringList sentences;
    sentences << (provenance.dataUntil
                      ? AllowanceTexts::tr("Data until %1.").arg(format.date(*provenance.dataUntil))
                      : AllowanceTexts::tr("There are no ratings yet."));
    if (!provenance.head.isEmpty())
        sentences << AllowanceTexts::tr("Made from the office's journal up to act %1, head %2: the "
                                        "same head gives the same figures.")
                         .arg(format.count(provenance.acts), groupsOfFour(provenance.head));
    return sentences.join(u' ');
}

QString provenanceShort(const Provenance &provenance)
{
    return provenance.head.isEmpty()
               ? QString()
               : AllowanceTexts::tr("Journal %1, %2.")
                     .arg(EyeFormat().count(provenance.acts), EyeFormat::hashShort(provenance.head));
}

} // namespace puas
