// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/answer_words.h"

#include "app/report/eye_format.h"
#include "app/report/marks.h"

#include <QCoreApplication>

namespace puas {

namespace {

class AnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

} // namespace

QString answerName(int part)
{
    switch (part) {
    case 0: return AnswerTexts::tr("Not satisfied");
    case 1: return AnswerTexts::tr("Less satisfied");
    case 2: return AnswerTexts::tr("In between");
    case 3: return AnswerTexts::tr("Satisfied");
    default: return AnswerTexts::tr("Very satisfied");
    }
}

QString answersSentence(const Tally &tally)
{
    const AnswerParts parts = answerParts(tally);
    QStringList words;
    for (int part = 0; part < int(parts.counts.size()); ++part) {
        const qint64 count = parts.counts[size_t(part)];
        if (part != 2 || count > 0)
            words << answerName(part) + u' ' + EyeFormat().count(count);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace puas
