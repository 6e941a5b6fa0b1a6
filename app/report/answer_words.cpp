// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/answer_words.h"

#include "app/report/eye_format.h"
#include "app/report/marks.h"

#include <QCoreApplication>

namespace puas {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

} // namespace

QString answerName(int part)
{
    switch (part) {
    case 0: return Words::tr("Not satisfied");
    case 1: return Words::tr("Less satisfied");
    case 2: return Words::tr("In between");
    case 3: return Words::tr("Satisfied");
    default: return Words::tr("Very satisfied");
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
