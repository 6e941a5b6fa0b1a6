// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rule_formula.h"

#include "app/core/allowance.h"

namespace puas {

namespace {

/// The measure in percent as numerator and denominator.
struct Fraction {
    QString numerator;
    QString denominator;
};

Fraction measureFraction(Measure measure, const OfficerCells &cells)
{
    switch (measure) {
    case Measure::SatisfiedShare: return {QStringLiteral("100*%1").arg(cells.satisfied), cells.n};
    case Measure::Ikm: return {QStringLiteral("25*%1").arg(cells.sum), cells.n};
    case Measure::MeanIndex: break;
    }
    return {QStringLiteral("100*(%1-%2)").arg(cells.sum, cells.n),
            QStringLiteral("(3*%1)").arg(cells.n)};
}

/// 10 to the digits of a rounding: the formulas round whole numbers of these parts.
QString partsOf(const AllowanceRule &rule)
{
    return QString::number(Decimal{0, rule.roundDigits}.toRatio().denominator);
}

QString rounded(const AllowanceRule &rule, const QString &parts)
{
    const QString scale = partsOf(rule);
    switch (rule.roundMode) {
    case RoundingMode::HalfUp: return QStringLiteral("ROUND(%1,0)/%2").arg(parts, scale);
    case RoundingMode::HalfDown: return QStringLiteral("-INT(0.5-(%1))/%2").arg(parts, scale);
    case RoundingMode::HalfEven: break;
    }
    return QStringLiteral("IF(MOD(%1,1)=0.5,2*ROUND((%1)/2,0),ROUND(%1,0))/%2").arg(parts, scale);
}

/// Writes what one segment pays, in parts, as one quotient.
class SegmentFormula
{
public:
    SegmentFormula(const AllowanceRule &rule, const RuleCells &cells, const OfficerCells &officer,
                   Fraction measure)
        : m_governsAll(rule.shareOfAllowance == Decimal{100, 0}), m_share(cells.share),
          m_lost(lost(cells, officer)), m_parts(partsOf(rule)), m_measure(std::move(measure))
    {
    }

    [[nodiscard]] QString constant(const QString &pays) const
    {
        return quotient(pays, QStringLiteral("1"));
    }

    [[nodiscard]] QString pays(const RuleSegment &segment, const RuleCells::Segment &cells) const
    {
        if (segment.paysFrom == segment.paysTo)
            return constant(cells.paysFrom);
        const bool isIdentity = segment.paysFrom == segment.from && segment.paysTo == segment.to;
        if (isIdentity)
            return quotient(m_measure.numerator, m_measure.denominator);
        const QString width = QStringLiteral("(%1-%2)").arg(cells.to, cells.from);
        return quotient(QStringLiteral("(%1*%2*%3+(%4-%5*%3)*(%6-%1))")
                            .arg(cells.paysFrom, width, m_measure.denominator, m_measure.numerator,
                                 cells.from, cells.paysTo),
                        width + u'*' + m_measure.denominator);
    }

private:
    [[nodiscard]] QString quotient(const QString &numerator, const QString &denominator) const
    {
        if (m_governsAll)
            return denominator == u'1'
                       ? QStringLiteral("%1*%2").arg(numerator, m_parts)
                       : QStringLiteral("%1*%2/(%3)").arg(numerator, m_parts, denominator);
        if (m_lost.isEmpty())
            return QStringLiteral("(%1*%2+(100-%2)*100*%3)*%4/(100*%3)")
                .arg(numerator, m_share, denominator, m_parts);
        // Hundredths of a percent, so that all are whole numbers.
        return QStringLiteral("(%1*%2*100+((100-%2)*10000-(%5))*%3)*%4/(10000*%3)")
            .arg(numerator, m_share, denominator, m_parts, m_lost);
    }

    /// What the components take away: weight times what is missing, in hundredths; empty where
    /// the rule has none.
    [[nodiscard]] static QString lost(const RuleCells &cells, const OfficerCells &officer)
    {
        QStringList parts;
        for (size_t i = 0; i < cells.weights.size() && i < officer.components.size(); ++i)
            parts << QStringLiteral("%1*IF(%2=\"\",0,ROUND(100*(100-%2),0))")
                         .arg(cells.weights[i], officer.components[i]);
        return parts.join(u'+');
    }

    bool m_governsAll;
    QString m_share;
    QString m_lost;
    QString m_parts;
    Fraction m_measure;
};

QString paysAtThreshold(const AllowanceRule &rule, const RuleCells &cells)
{
    const size_t at = segmentIndex(rule, rule.threshold().toRatio());
    return rule.segments[at].from == rule.threshold() ? cells.segments[at].paysFrom
                                                      : cells.segments[at].paysTo;
}

} // namespace

bool isOnFourPoints(const Tally &tally)
{
    constexpr int commonTop = 4;
    qint64 onFourPoints = 0;
    for (int value = 1; value <= commonTop; ++value)
        onFourPoints += tally.count(value, commonTop);
    return onFourPoints == tally.n();
}

bool hasFormula(const AllowanceRule &rule, const Tally &tally)
{
    return rule.measure == Measure::SatisfiedShare || isOnFourPoints(tally);
}

QString measureFormula(const AllowanceRule &rule, const OfficerCells &cells)
{
    const Fraction measure = measureFraction(rule.measure, cells);
    const QString parts = QStringLiteral("%1*%2/%3")
                              .arg(measure.numerator, partsOf(rule), measure.denominator);
    return QStringLiteral("=IF(%1=0,\"\",%2)").arg(cells.n, rounded(rule, parts));
}

QString allowanceFormula(const AllowanceRule &rule, const RuleCells &ruleCells,
                         const OfficerCells &cells)
{
    const Fraction measure = measureFraction(rule.measure, cells);
    const SegmentFormula formula(rule, ruleCells, cells, measure);
    QString curve = formula.pays(rule.segments.front(), ruleCells.segments.front());
    for (size_t i = 1; i < rule.segments.size(); ++i)
        curve = QStringLiteral("IF(%1>=%2*%3,%4,%5)")
                    .arg(measure.numerator, ruleCells.segments[i].from, measure.denominator,
                         formula.pays(rule.segments[i], ruleCells.segments[i]), curve);
    if (rule.benefitOfDoubt)
        curve = QStringLiteral("IF(AND(%1<%2*%3,%3*(%4/%3-%2/100)^2<=%5*%2/100*(1-%2/100)),%6,%7)")
                    .arg(measure.numerator, ruleCells.threshold, cells.n, cells.satisfied,
                         ruleCells.squaredQuantile, formula.constant(paysAtThreshold(rule, ruleCells)),
                         curve);
    return QStringLiteral("=IF(%1<%2,IF(%3=\"\",\"\",%3),%4)")
        .arg(cells.n, ruleCells.minimum, cells.fallback, rounded(rule, curve));
}

} // namespace puas
