// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/score_cells.h"

#include "app/admin/cell_roles.h"
#include "app/figures/response.h"
#include "app/report/answer_words.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>

namespace puas {

namespace {

class ScoreCellsTexts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreCells)
};

bool isSuppressed(const Score &score)
{
    return score.n > 0 && score.n < fewestShown;
}

QString suppressed()
{
    return ScoreCellsTexts::tr("< 5");
}

QString shareText(const Score &score)
{
    if (score.n == 0)
        return EyeFormat::notApplicable();
    return isSuppressed(score) ? suppressed() : EyeFormat().decimal(*score.satisfiedPercent);
}

QVariant countCell(const Score &score, int role)
{
    switch (role) {
    case Qt::DisplayRole: return EyeFormat().count(score.n);
    case SortRole: return score.n;
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant answersCell(const Score &score, int role)
{
    const AnswerParts parts = answerParts(score.tally);
    switch (role) {
    case Qt::DisplayRole:
        return isSuppressed(score) ? suppressed() : QString();
    case AnswersRole:
        return isSuppressed(score) || score.n == 0 ? QVariant() : QVariant::fromValue(parts);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isSuppressed(score) ? suppressed() : answersSentence(score.tally);
    case ToneRole: return QVariant::fromValue(CellTone::Soft);
    case SortRole:
        return score.n ? double(parts.counts.back()) / double(score.n) : -1.0;
    default: return {};
    }
}

QVariant shareCell(const Score &score, int role)
{
    switch (role) {
    case Qt::DisplayRole: return shareText(score);
    case StrongRole: return score.enough;
    case ToneRole:
        return QVariant::fromValue(!score.enough    ? CellTone::Soft
                                       : score.meets ? CellTone::Ink
                                                     : CellTone::Below);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant scaleCell(const Score &score, const ScoreContext &context, int role)
{
    const std::optional<ShareMark> mark = shareMark(score, context.running);
    switch (role) {
    case ShareMarkRole: return mark ? QVariant::fromValue(*mark) : QVariant();
    case Qt::DisplayRole: return score.n == 0 ? ScoreCellsTexts::tr("no ratings yet") : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return scoreSentence(score, context);
    default: return {};
    }
}

} // namespace

QVariant scoreCell(ScoreCell cell, const Score &score, const ScoreContext &context, int role)
{
    switch (role) {
    case LowRole: return score.wilsonLow.toDouble();
    case HighRole: return score.wilsonHigh.toDouble();
    case MeetsRole: return score.meets;
    case EnoughRole: return score.enough;
    default: break;
    }
    switch (cell) {
    case ScoreCell::Count: return countCell(score, role);
    case ScoreCell::Answers: return answersCell(score, role);
    case ScoreCell::Share: return shareCell(score, role);
    case ScoreCell::Scale: return scaleCell(score, context, role);
    }
    return {};
}

QString scoreSentence(const Score &score, const ScoreContext &context)
{
    const EyeFormat format;
    const QString who = context.who.isEmpty() ? QString() : context.who + QStringLiteral(", ");
    if (score.n == 0)
        return who + ScoreCellsTexts::tr("no ratings yet");
    const QString count = ScoreCellsTexts::tr("%1 ratings").arg(format.count(score.n));
    if (isSuppressed(score))
        return who + count + QStringLiteral(", ") + ScoreCellsTexts::tr("not shown below 5 people");
    const QString threshold = format.percentage(context.threshold, 0);
    const QString side = !score.enough ? ScoreCellsTexts::tr("not enough data")
        : score.meets                  ? ScoreCellsTexts::tr("%1 or more").arg(threshold)
                                       : ScoreCellsTexts::tr("below %1").arg(threshold);
    return who + count + QStringLiteral(", ")
        + ScoreCellsTexts::tr("%1 percent satisfied, interval %2 to %3")
              .arg(format.decimal(*score.satisfiedPercent), format.percentage(score.wilsonLow.toDouble()),
                   format.percentage(score.wilsonHigh.toDouble()))
        + QStringLiteral(", ") + side;
}

QStringList exportScoreHead()
{
    return {QStringLiteral("n"),
            QStringLiteral("worst"),
            QStringLiteral("low"),
            QStringLiteral("middle"),
            QStringLiteral("high"),
            QStringLiteral("best"),
            QStringLiteral("satisfied"),
            QStringLiteral("satisfied_percent"),
            QStringLiteral("wilson_low"),
            QStringLiteral("wilson_high"),
            QStringLiteral("enough")};
}

QList<CellKind> exportScoreKinds()
{
    QList<CellKind> kinds(exportScoreHead().size(), CellKind::Number);
    kinds.back() = CellKind::Text;
    return kinds;
}

QStringList exportScore(const Score &score)
{
    QStringList cells{QString::number(score.n)};
    if (isSuppressed(score)) {
        for (int i = 1; i + 1 < exportScoreHead().size(); ++i)
            cells << QStringLiteral("< 5");
        return cells << QStringLiteral("false");
    }
    for (const qint64 count : answerParts(score.tally).counts)
        cells << QString::number(count);
    const bool any = score.n > 0;
    cells << (any ? QString::number(score.satisfied->numerator) : QString())
          << (any ? score.satisfiedPercent->toString() : QString())
          << (any ? score.wilsonLow.toString() : QString()) << (any ? score.wilsonHigh.toString() : QString())
          << (score.enough ? QStringLiteral("true") : QStringLiteral("false"));
    return cells;
}

QStringList exportResponseHead()
{
    return {QStringLiteral("served"), QStringLiteral("served_ratings"), QStringLiteral("response_percent")};
}

QList<CellKind> exportResponseKinds()
{
    return QList<CellKind>(exportResponseHead().size(), CellKind::Number);
}

QStringList exportResponse(const RatingCounts &counts)
{
    const auto percent = responsePercent(counts);
    if (!percent)
        return {QString(), QString(), QString()};
    return {QString::number(counts.served), QString::number(counts.servedRatings), percent->toString()};
}

} // namespace puas
