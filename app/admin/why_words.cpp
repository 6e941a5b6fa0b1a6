// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/why_words.h"

#include "app/report/answer_words.h"
#include "app/report/eye_format.h"
#include "app/report/rule_words.h"

#include <QCoreApplication>

namespace puas {

namespace {

class WhyTexts
{
    Q_DECLARE_TR_FUNCTIONS(WhyWords)
};

/// Ratings may be counted in whole numbers only where the measure is the plain share.
QStringList comparison(const Score &score, const AllowanceRule &rule)
{
    const EyeFormat format;
    const Ratio threshold = rule.threshold().toRatio();
    const qint64 left = score.satisfied->numerator * 100 * threshold.denominator;
    const qint64 right = threshold.numerator * score.n;
    const QString times = QStringLiteral(" × ");
    QStringList lines{format.count(score.satisfied->numerator) + times + format.count(100 * threshold.denominator)
                          + QStringLiteral(" = ") + format.count(left),
                      format.count(threshold.numerator) + times + format.count(score.n) + QStringLiteral(" = ") + format.count(right)};
    lines << (left >= right ? WhyTexts::tr("%1 is not less than %2: the threshold is reached.").arg(format.count(left), format.count(right))
                            : WhyTexts::tr("%1 is less than %2: the threshold is not reached.").arg(format.count(left), format.count(right)));
    return lines;
}

WhyStep measureStep(const AllowanceRow &row, const AllowanceRule &rule)
{
    const EyeFormat format;
    const Score &score = row.score;
    if (rule.measure == Measure::SatisfiedShare)
        return {WhyTexts::tr("The measure: percent satisfied"),
                {format.count(score.satisfied->numerator) + QStringLiteral(" ÷ ") + format.count(score.n) + QStringLiteral(" = ")
                     + format.decimal(*row.measurePercent) + u'%',
                 WhyTexts::tr("95 percent interval: %1 to %2")
                     .arg(format.percentage(score.wilsonLow.toDouble()), format.percentage(score.wilsonHigh.toDouble()))}};
    return {rule.measure == Measure::Ikm ? WhyTexts::tr("The measure: mean × 25") : WhyTexts::tr("The measure: mean of the scale"),
            {format.decimal(*row.measurePercent) + u'%'}};
}

} // namespace

std::vector<WhyStep> whySteps(const AllowanceRow &row, const AllowanceRule &rule)
{
    const EyeFormat format;
    const Score &score = row.score;
    const bool told = score.n >= fewestShown;
    std::vector<WhyStep> steps;
    steps.push_back({WhyTexts::tr("What was counted"),
                     {score.n == 0 ? WhyTexts::tr("no ratings yet") : WhyTexts::tr("%1 ratings").arg(format.count(score.n)),
                      told ? answersSentence(score.tally) : score.n > 0 ? WhyTexts::tr("not shown below 5 people") : QString()}});
    if (told && row.measurePercent)
        steps.push_back(measureStep(row, rule));
    QStringList ruleLines{ruleSentences(rule)};
    if (row.fallback)
        ruleLines << WhyTexts::tr("Fewer than %1 ratings: %2.").arg(format.count(rule.minimumRatings), fallbackWords(*row.fallback));
    else if (told && rule.measure == Measure::SatisfiedShare)
        ruleLines << comparison(score, rule);
    if (row.benefitOfDoubt)
        ruleLines << WhyTexts::tr("The interval reaches the threshold: the doubt benefits the officer.");
    steps.push_back({WhyTexts::tr("The rule"), ruleLines});
    steps.push_back({WhyTexts::tr("The result"),
                     {row.allowancePercent ? WhyTexts::tr("Allowance %1 percent, a projection").arg(format.decimal(*row.allowancePercent))
                                           : WhyTexts::tr("Not assessed: a person decides"),
                      WhyTexts::tr("A person approves the period; the officer may object.")}});
    for (WhyStep &step : steps)
        step.lines.removeAll(QString());
    return steps;
}

} // namespace puas
