// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/measure_words.h"

#include "app/report/eye_format.h"
#include "app/report/marks.h"
#include "app/report/rule_formula.h"

#include <QCoreApplication>

namespace puas {

namespace {

const QString times = QStringLiteral(" × ");
const QString over = QStringLiteral(" ÷ ");
const QString gives = QStringLiteral(" = ");

class MeasureTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

QString counted(qint64 value)
{
    return EyeFormat().count(value);
}

/// "1 × 8 + 2 × 13 + 3 × 51 + 4 × 53", or less 1 each for the index.
QString weighedSum(const Tally &tally, int less)
{
    QStringList terms;
    for (const auto &[answer, count] : tally.counts())
        if (answer > less)
            terms << counted(answer - less) + times + counted(count);
    return u'(' + terms.join(QStringLiteral(" + ")) + u')';
}

QString shareFraction(const Score &score)
{
    const AnswerParts parts = answerParts(score.tally);
    return QStringLiteral("(%1 + %2)").arg(counted(parts.counts[3]), counted(parts.counts[4])) + over
           + counted(score.n) + gives + counted(score.tally.satisfied()) + over + counted(score.n);
}

QString fraction(const AllowanceRow &row, Measure measure)
{
    const Score &score = row.score;
    switch (measure) {
    case Measure::SatisfiedShare: return shareFraction(score);
    case Measure::Ikm:
        return weighedSum(score.tally, 0) + over + counted(score.n) + times + counted(25);
    case Measure::MeanIndex: break;
    }
    if (isOnFourPoints(score.tally))
        return weighedSum(score.tally, 1) + over + QStringLiteral("(3") + times + counted(score.n)
               + u')' + times + counted(100);
    return counted(row.measure->numerator) + over + counted(row.measure->denominator);
}

} // namespace

FigureLine measureFigure(const AllowanceRow &row, Measure measure)
{
    const QString value = row.measurePercent ? EyeFormat().decimal(*row.measurePercent)
                                             : EyeFormat::notApplicable();
    switch (measure) {
    case Measure::SatisfiedShare:
        return {MeasureTexts::tr("Satisfied"), row.measurePercent ? value + u'%' : value};
    case Measure::Ikm: return {MeasureTexts::tr("IKM"), value};
    case Measure::MeanIndex: break;
    }
    return {MeasureTexts::tr("Index"), value};
}

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::SatisfiedShare: return MeasureTexts::tr("The measure: percent satisfied");
    case Measure::Ikm: return MeasureTexts::tr("The measure: mean × 25");
    case Measure::MeanIndex: break;
    }
    return MeasureTexts::tr("The measure: mean of the scale");
}

QStringList measureLines(const AllowanceRow &row, const AllowanceRule &rule)
{
    const QString value = EyeFormat().decimal(*row.measurePercent);
    return {fraction(row, rule.measure), rule.measure == Measure::SatisfiedShare
                                             ? MeasureTexts::tr("= **%1 percent**").arg(value)
                                             : QStringLiteral("= **%1**").arg(value)};
}

QString intervalWords(const Score &score, Measure measure)
{
    const EyeFormat format;
    const QString interval = MeasureTexts::tr("95 percent interval: %1 to %2.")
                                 .arg(format.percentage(score.wilsonLow.toDouble()),
                                      format.percentage(score.wilsonHigh.toDouble()));
    if (measure != Measure::SatisfiedShare)
        return MeasureTexts::tr("Satisfied: %1 percent, not used by this rule.")
            .arg(format.decimal(*score.satisfiedPercent));
    if (!score.meanIndex)
        return interval;
    return interval + u' '
           + MeasureTexts::tr("Index: %1, not used by this rule.")
                 .arg(format.decimal(*score.meanIndex));
}

std::vector<FigureLine> comparisonLines(const AllowanceRow &row, const AllowanceRule &rule,
                                        const WholeComparison &comparison)
{
    const Ratio threshold = rule.threshold().toRatio();
    // 83 of 125 is 8300/125 percent: the 100 stands beside the count that people know.
    const bool isShare = rule.measure == Measure::SatisfiedShare;
    const qint64 count = isShare ? row.score.tally.satisfied() : row.measure->numerator;
    const qint64 factor = (isShare ? 100 : 1) * threshold.denominator;
    const QString left = factor == 1 ? counted(count) : counted(count) + times + counted(factor);
    return {{left, counted(comparison.left)},
            {counted(threshold.numerator) + times + counted(row.measure->denominator),
             counted(comparison.right)}};
}

} // namespace puas
