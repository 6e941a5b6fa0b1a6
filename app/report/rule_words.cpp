// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rule_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>

namespace puas {

namespace {

class RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString number(const Decimal &value)
{
    return EyeFormat().decimal(value);
}

bool isConstant(const RuleSegment &segment)
{
    return segment.paysFrom == segment.paysTo;
}

bool isIdentity(const RuleSegment &segment)
{
    return segment.paysFrom == segment.from && segment.paysTo == segment.to;
}

QString pay(const RuleSegment &segment)
{
    if (isConstant(segment))
        return RuleTexts::tr("%1 percent of the allowance").arg(number(segment.paysFrom));
    if (isIdentity(segment))
        return RuleTexts::tr("as many percent of the allowance as percent are satisfied");
    return RuleTexts::tr("from %1 rising to %2 percent of the allowance").arg(number(segment.paysFrom), number(segment.paysTo));
}

QString place(const AllowanceRule &rule, size_t i)
{
    const RuleSegment &segment = rule.segments[i];
    if (i + 1 == rule.segments.size())
        return RuleTexts::tr("%1 percent or more").arg(number(segment.from));
    if (i == 0)
        return RuleTexts::tr("Below %1").arg(number(segment.to));
    return RuleTexts::tr("From %1 to below %2").arg(number(segment.from), number(segment.to));
}

QString fallbackClause(Fallback fallback)
{
    switch (fallback) {
    case Fallback::Full: return RuleTexts::tr("fewer are paid in full");
    case Fallback::LastPeriod: return RuleTexts::tr("fewer take the last period's figure");
    case Fallback::Office: return RuleTexts::tr("fewer take the office's figure");
    case Fallback::NotAssessed: return RuleTexts::tr("fewer are not assessed");
    }
    return {};
}

QString roundingWords(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp: return RuleTexts::tr("half up");
    case RoundingMode::HalfDown: return RuleTexts::tr("half down");
    case RoundingMode::HalfEven: return RuleTexts::tr("half to even");
    }
    return {};
}

} // namespace

QString fallbackWords(Fallback fallback)
{
    switch (fallback) {
    case Fallback::Full: return RuleTexts::tr("in full");
    case Fallback::LastPeriod: return RuleTexts::tr("last period");
    case Fallback::Office: return RuleTexts::tr("the office's");
    case Fallback::NotAssessed: return RuleTexts::tr("not assessed");
    }
    return {};
}

QString ruleSentences(const AllowanceRule &rule)
{
    if (rule.segments.size() == 1)
        return RuleTexts::tr("Pays %1.").arg(pay(rule.segments.front()));
    QStringList sentences;
    for (size_t i = rule.segments.size(); i-- > 0;)
        sentences << RuleTexts::tr("%1: %2.").arg(place(rule, i), pay(rule.segments[i]));
    return sentences.join(u' ');
}

QString ruleFinePrint(const AllowanceRule &rule)
{
    QStringList sentences{RuleTexts::tr("At least %1 ratings; %2.").arg(EyeFormat().count(rule.minimumRatings), fallbackClause(rule.fallback))};
    if (rule.benefitOfDoubt)
        sentences << RuleTexts::tr("Cut only where the whole interval lies below the threshold.");
    if (rule.shareOfAllowance.toDouble() < 100)
        sentences << RuleTexts::tr("Governs %1 percent of the whole allowance.").arg(number(rule.shareOfAllowance));
    sentences << RuleTexts::tr("Compared in whole numbers. Rounded once, %1 digits, %2.")
                     .arg(EyeFormat().count(rule.roundDigits), roundingWords(rule.roundMode));
    return sentences.join(u' ');
}

QString ruleSource(const StoredRule &rule)
{
    const QString name = RuleTexts::tr("%1, version %2").arg(rule.rule.title, EyeFormat().count(rule.version));
    if (!rule.rule.effectiveFrom.isValid())
        return name + u'.';
    return name + RuleTexts::tr(", in force from %1.").arg(EyeFormat().longDate(rule.rule.effectiveFrom));
}

} // namespace puas
