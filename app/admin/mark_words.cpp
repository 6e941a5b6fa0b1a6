// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/mark_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>

namespace puas {

namespace {

class MarkTexts
{
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

} // namespace

QString markKindWords(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Burst: return MarkTexts::tr("Many at once");
    case MarkKind::OffHours: return MarkTexts::tr("Outside opening hours");
    case MarkKind::ShiftEnd: return MarkTexts::tr("At the end of the day");
    case MarkKind::TooPerfect: return MarkTexts::tr("Nothing but the best");
    case MarkKind::NotServed: return MarkTexts::tr("Without a customer");
    }
    Q_UNREACHABLE();
}

QString markFactWords(const Mark &mark)
{
    const EyeFormat format;
    const MarkFacts &facts = mark.facts;
    const QString n = format.count(mark.size());
    switch (mark.kind) {
    case MarkKind::Burst:
        return MarkTexts::
            tr("%1 ratings, each at most 15 seconds after the one before; %2 others there on that day")
                .arg(n, format.count(facts.others));
    case MarkKind::OffHours:
        return MarkTexts::tr("%1 ratings of the month while nobody is served; %2 within the hours")
            .arg(n, format.count(facts.others));
    case MarkKind::ShiftEnd:
        return MarkTexts::tr("The last %1 answers of the day, all of them the best, within 30 minutes; "
                             "%2 in the %3 minutes before")
            .arg(n, format.count(facts.others), format.count(facts.othersMs / 60'000));
    case MarkKind::TooPerfect:
        return MarkTexts::tr("%1 of %2 answers are the best; elsewhere %3 of %4")
            .arg(format.count(facts.best), format.count(facts.answered), format.count(facts.othersBest),
                 format.count(facts.others));
    case MarkKind::NotServed:
        return MarkTexts::tr(
                   "%1 ratings without a customer; %2 by customers who were served there on that day")
            .arg(n, format.count(facts.others));
    }
    Q_UNREACHABLE();
}

QString markRuleWords(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Burst:
        return MarkTexts::tr("Customers do not follow each other so fast: chance brings such a run "
                             "once in 1,000 days at most. It may be "
                             "children at play, or somebody who is angry.");
    case MarkKind::OffHours:
        return MarkTexts::tr("Outside the kiosk's hours, with half an hour more at both ends; where it "
                             "has none, before 06:00, from 19:00 on, "
                             "or on a Sunday. It may have been a day with longer service.");
    case MarkKind::ShiftEnd:
        return MarkTexts::tr("At least four times as fast as before on that day. It may be a queue "
                             "that was served last.");
    case MarkKind::TooPerfect:
        return MarkTexts::tr("Of so many answers at least five would not be the best if it were as "
                             "elsewhere; chance explains the difference "
                             "once in 1,000 times at most. It may be a very good counter.");
    case MarkKind::NotServed:
        return MarkTexts::tr("Customers are counted there, and these ratings belong to none of them. "
                             "The pedal may have been forgotten.");
    }
    Q_UNREACHABLE();
}

MarkState markState(const Mark &mark)
{
    if (!mark.word)
        return {MarkTexts::tr("open"), "warning"};
    return mark.word->exclude ? MarkState{MarkTexts::tr("left out"), "plain"}
                              : MarkState{MarkTexts::tr("counts"), "done"};
}

QString markOfficerWords(const Mark &mark)
{
    if (mark.officers.size() > 1)
        return MarkTexts::tr("%1 officers").arg(EyeFormat().count(qint64(mark.officers.size())));
    if (mark.officers.empty() || mark.officers.front().officer.isEmpty())
        return MarkTexts::tr("Nobody named");
    return mark.officers.front().name;
}

} // namespace puas
