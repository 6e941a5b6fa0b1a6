// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/explanation_words.h"

#include "app/core/allowance.h"
#include "app/report/allowance_words.h"
#include "app/report/answer_words.h"
#include "app/report/eye_format.h"
#include "app/report/marks.h"
#include "app/report/measure_words.h"
#include "app/report/rule_words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

class ExplanationTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationWords)
};

bool isTold(const Explanation &explanation)
{
    return explanation.row.score.n >= fewestShown;
}

QString withPercent(const std::optional<Decimal> &value)
{
    return value ? EyeFormat().decimal(*value) + u'%' : EyeFormat::notApplicable();
}

/// To a whole percent, unless that would put the share on the other side of the threshold.
QString titleOf(const Explanation &explanation)
{
    const AllowanceRow &row = explanation.row;
    if (!isTold(explanation) || !row.measure)
        return ExplanationTexts::tr("Why this allowance?");
    const Decimal whole = round(*row.measure, 0);
    const bool misleads = meetsThreshold(explanation.rule.rule, whole.toRatio()) != row.meets;
    return ExplanationTexts::tr("Why %1 percent?")
        .arg(EyeFormat().decimal(misleads ? *row.measurePercent : whole));
}

QString whereOf(const Explanation &explanation)
{
    const EyeFormat format;
    QStringList place{explanation.counter, explanation.service};
    place.removeAll(QString());
    const QString period
        = explanation.isRunning()
              ? ExplanationTexts::tr("Period %1, until %2")
                    .arg(format.period(explanation.period), format.dayAndMonth(explanation.until()))
              : ExplanationTexts::tr("Period %1").arg(format.period(explanation.period));
    return place.isEmpty() ? period : place.join(QStringLiteral(", ")) + QStringLiteral(". ") + period;
}

QString sourcesOf(const Proof &proof)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const KioskPart &part : proof.kiosks)
        names << part.name;
    for (const FilePart &part : proof.files)
        names << part.file;
    const auto more = int(std::max<qsizetype>(0, names.size() - mostNamed));
    const QString named = names.mid(0, mostNamed).join(QStringLiteral(", "));
    if (names.isEmpty())
        return ExplanationTexts::tr("Ratings");
    return more > 0 ? ExplanationTexts::tr("Ratings from %1 and %n more", nullptr, more).arg(named)
                    : ExplanationTexts::tr("Ratings from %1").arg(named);
}

QString whyNotWords(const QString &code)
{
    if (code == QLatin1String("training"))
        return ExplanationTexts::tr("Training, never counted");
    if (code == QLatin1String("objection"))
        return ExplanationTexts::tr("Objection accepted");
    if (code == QLatin1String("mark"))
        return ExplanationTexts::tr("Marked, left out by a decision");
    if (code == QLatin1String("clock"))
        return ExplanationTexts::tr("Clock in doubt, month unknown");
    return ExplanationTexts::tr("Left out: %1").arg(code);
}

std::vector<FigureLine> countedLines(const Explanation &explanation)
{
    const EyeFormat format;
    const auto taken = [&](qint64 count) { return format.difference({-count, 0}); };
    std::vector<FigureLine> lines{
        {sourcesOf(explanation.proof), format.count(explanation.allRatings())}};
    for (const LeftOut &out : explanation.leftOut)
        lines.push_back({whyNotWords(out.whyNot), taken(out.ratings)});
    if (explanation.withoutAnswer > 0)
        lines.push_back({ExplanationTexts::tr("Without an answer to this question"),
                         taken(explanation.withoutAnswer)});
    lines.push_back({ExplanationTexts::tr("Counted"), format.count(explanation.row.score.n), true});
    return lines;
}

std::vector<FigureLine> answerLines(const Tally &tally)
{
    const AnswerParts parts = answerParts(tally);
    std::vector<FigureLine> lines;
    for (int part = 0; part < int(parts.counts.size()); ++part) {
        const qint64 count = parts.counts[size_t(part)];
        const bool isMiddle = part == 2;
        if (!isMiddle || count > 0)
            lines.push_back({answerName(part), EyeFormat().count(count)});
    }
    return lines;
}

QString conclusionOf(const Explanation &explanation)
{
    const AllowanceRow &row = explanation.row;
    const AllowanceRule &rule = explanation.rule.rule;
    if (!row.allowancePercent)
        return ExplanationTexts::tr("%1: a person decides.").arg(allowanceReason(row, rule));
    const QString allowance = EyeFormat().decimal(*row.allowancePercent);
    if (row.fallback || !isTold(explanation))
        return ExplanationTexts::tr("%1, so the allowance is **%2 percent**.")
            .arg(allowanceReason(row, rule), allowance);
    const QString left = EyeFormat().count(explanation.comparison->left);
    const QString right = EyeFormat().count(explanation.comparison->right);
    const QString compared = explanation.comparison->isReached()
                                 ? ExplanationTexts::tr("%1 is not less than %2").arg(left, right)
                                 : ExplanationTexts::tr("%1 is less than %2").arg(left, right);
    if (row.benefitOfDoubt)
        return ExplanationTexts::tr("%1, but the interval reaches the threshold and the doubt benefits "
                                    "the officer: **%2 percent**.")
            .arg(compared, allowance);
    const QString pays = payWords(rule.segments[segmentIndex(rule, *row.measure)]);
    return ExplanationTexts::tr("%1, so the allowance is %2: **%3 percent**.")
        .arg(compared, pays, allowance);
}

/// A figure beside the one that counts. Of fewer than five ratings, more or left, it would tell
/// their answers.
QString besideWords(const QString &sentence, const std::optional<FigureBeside> &figure, const Explanation &explanation)
{
    if (!figure || !isTold(explanation) || figure->ratings < fewestShown || figure->tally.n() < fewestShown)
        return {};
    return u' '
           + sentence.arg(EyeFormat().count(figure->tally.satisfied()), EyeFormat().count(figure->tally.n()),
                          withPercent(figure->measurePercent), withPercent(figure->allowancePercent));
}

/// The other figures that marked ratings leave.
QString marksWords(const Explanation &explanation)
{
    return besideWords(ExplanationTexts::tr("With the marked ratings that a decision leaves out it would be %1 of %2 satisfied, "
                                            "measured %3, and the allowance %4."),
                       explanation.withMarks, explanation)
           + besideWords(ExplanationTexts::tr("Without the marked ratings that count it would be %1 of %2 satisfied, "
                                              "measured %3, and the allowance %4."),
                         explanation.withoutMarks, explanation);
}

QString fits(bool does)
{
    return does ? ExplanationTexts::tr("fits") : ExplanationTexts::tr("DOES NOT FIT");
}

std::vector<ProofCells> proofRows(const Proof &proof)
{
    const EyeFormat format;
    std::vector<std::pair<qint64, ProofCells>> rows;
    for (const KioskPart &part : proof.kiosks)
        rows.push_back(
            {part.ratings,
             {part.name, format.sequenceRange(part.first, part.last), format.count(part.ratings),
              part.isWhole ? EyeFormat::hashShort(part.link) : EyeFormat::notApplicable(),
              fits(part.isWhole)}});
    for (const FilePart &part : proof.files)
        rows.push_back(
            {part.ratings,
             {part.file,
              ExplanationTexts::tr("row %1").arg(format.sequenceRange(part.firstRow, part.lastRow)),
              format.count(part.ratings), EyeFormat::notApplicable(), fits(proof.rowsAgree)}});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<ProofCells> cells;
    for (auto &row : rows)
        cells.push_back(std::move(row.second));
    return cells;
}

QString recountWords(const Explanation &explanation)
{
    const QString same = explanation.proof.rowsAgree ? ExplanationTexts::tr("the same")
                                                     : ExplanationTexts::tr("NOT THE SAME");
    const AllowanceRule &rule = explanation.rule.rule;
    const auto measure = measurePercent(explanation.proof.recount, rule.measure);
    if (!isTold(explanation) || !measure)
        return ExplanationTexts::tr("Counted a second time from the rows: %1.").arg(same);
    return ExplanationTexts::tr("Counted a second time from the rows: %1, %2.")
        .arg(EyeFormat().decimal(round(*measure, rule.roundDigits, rule.roundMode)), same);
}

/// Whether the figure is final, and who made it so.
QString standingWords(const Explanation &explanation)
{
    if (!explanation.approved)
        return stateWords(explanation.isRunning());
    const ApprovedFigure &approved = *explanation.approved;
    const QDate day = QDateTime::fromMSecsSinceEpoch(approved.atUtcMs,
                                                     explanation.provenance.madeAt.timeZone())
                          .date();
    const QString words = ExplanationTexts::tr("Approved on %1 by %2, version %3: %4.")
                              .arg(EyeFormat().date(day), approved.who)
                              .arg(approved.version)
                              .arg(withPercent(approved.figure.allowancePercent));
    if (approved.figure.tally == explanation.row.score.tally)
        return words;
    return words + u' '
           + ExplanationTexts::tr("It rests on %1 ratings; what arrived or was left out after the "
                                  "approval does not change it.")
                 .arg(EyeFormat().count(approved.figure.tally.n()));
}

QString closingOf(const Explanation &explanation)
{
    const EyeFormat format;
    QStringList sentences{standingWords(explanation)};
    if (const auto &forecast = explanation.row.forecast; forecast && explanation.isRunning())
        sentences << ExplanationTexts::tr("Expected at the end %1 percent, range %2.")
                         .arg(format.decimal(round(forecast->expected.toRatio(), 1)),
                              format.narrowInterval(forecast->low, forecast->high));
    sentences << recountWords(explanation);
    if (!explanation.approved)
        sentences << ExplanationTexts::tr(
            "An objection may be made by word of mouth or in writing, to the "
            "personnel section, until the period is approved.");
    return sentences.join(u' ');
}

} // namespace

ExplanationWords explanationWords(const Explanation &explanation)
{
    const AllowanceRow &row = explanation.row;
    const AllowanceRule &rule = explanation.rule.rule;
    const bool told = isTold(explanation);
    ExplanationWords words;
    words.title = titleOf(explanation);
    words.who = ExplanationTexts::tr("**%1**, NIP %2").arg(row.name, EyeFormat::nip(row.officer));
    words.where = whereOf(explanation);
    words.share = measureFigure(row, rule.measure);
    if (!told && row.score.n > 0)
        words.share.figure = ExplanationTexts::tr("< 5");
    words.allowance = explanation.approved
                          ? FigureLine{ExplanationTexts::tr("Allowance, approved"),
                                       withPercent(explanation.approved->figure.allowancePercent)}
                          : FigureLine{ExplanationTexts::tr("Allowance, projection"),
                                       withPercent(row.allowancePercent)};
    words.countedTitle = ExplanationTexts::tr("What was counted");
    words.counted = countedLines(explanation);
    words.answersTitle = ExplanationTexts::tr("What the answers were");
    if (told)
        words.answers = answerLines(row.score.tally);
    else
        words.notTold = row.score.n == 0 ? ExplanationTexts::tr("There are no answers.")
                                         : ExplanationTexts::tr("Not shown below five people.");
    words.satisfied = told ? EyeFormat().count(row.score.tally.satisfied()) : QString();
    words.measureTitle = measureTitle(rule.measure);
    if (told && row.measure) {
        words.measure = measureLines(row, rule);
        words.interval = intervalWords(row.score, rule.measure);
    }
    words.ruleTitle = ExplanationTexts::tr("The rule and its arithmetic");
    words.rule = ruleSource(explanation.rule) + u' ' + ruleSentences(rule);
    if (told && !row.fallback)
        words.comparison = comparisonLines(row, rule, *explanation.comparison);
    words.conclusion = conclusionOf(explanation);
    words.finePrint = (ruleFinePrint(rule) + marksWords(explanation)).trimmed();
    words.proofTitle = ExplanationTexts::tr("Proof");
    words.proofHead = {ExplanationTexts::tr("Kiosk or file"),
                       ExplanationTexts::tr("Numbers of the events"), ExplanationTexts::tr("Ratings"),
                       ExplanationTexts::tr("Link of the last one"), ExplanationTexts::tr("Checked")};
    words.proof = proofRows(explanation.proof);
    words.closing = closingOf(explanation);
    return words;
}

} // namespace puas
