// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/mark_acts.h"
#include "app/closing/mark_json.h"
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct MarksOptions {
    QString data;
    QString period;
    QString format;
};

struct MarkDecideOptions {
    QString data;
    QString period;
    QString mark;
    QString decision;
    QString reason;
    ActingOptions acting;
};

QString decisionOf(const Mark &mark)
{
    return !mark.word           ? QString()
           : mark.word->exclude ? QStringLiteral("exclude")
                                : QStringLiteral("keep");
}

QJsonObject markJson(const Mark &mark)
{
    QJsonArray officers;
    for (const MarkedOfficer &officer : mark.officers)
        officers.append(QJsonObject{{QStringLiteral("officer"), officer.officer},
                                    {QStringLiteral("name"), officer.name},
                                    {QStringLiteral("ratings"), officer.ratings}});
    QJsonObject object{
        {QStringLiteral("mark"), mark.name},
        {QStringLiteral("kind"), markKindName(mark.kind)},
        {QStringLiteral("kiosk"), mark.kiosk},
        {QStringLiteral("file"), mark.file},
        {QStringLiteral("place"), mark.place},
        {QStringLiteral("from"), isoUtcOrNull(mark.fromUtcMs)},
        {QStringLiteral("until"), isoUtcOrNull(mark.untilUtcMs)},
        {QStringLiteral("ratings"), mark.size()},
        {QStringLiteral("counted"), mark.counted},
        {QStringLiteral("facts"), markFactsJson(mark.facts)},
        {QStringLiteral("officers"), officers},
        {QStringLiteral("found"), mark.isFound},
        {QStringLiteral("decision"), mark.word ? QJsonValue(decisionOf(mark)) : QJsonValue()}};
    if (mark.word) {
        object.insert(QStringLiteral("reason"), mark.word->reason);
        object.insert(QStringLiteral("decided_by"), mark.word->who);
        object.insert(QStringLiteral("decided_at"), isoUtcOrNull(mark.word->atUtcMs));
    }
    return object;
}

QStringList markFields(const Mark &mark)
{
    QStringList officers;
    for (const MarkedOfficer &officer : mark.officers)
        if (!officer.officer.isEmpty())
            officers << officer.officer;
    return {mark.name,
            markKindName(mark.kind),
            mark.kiosk,
            mark.file,
            isoUtcOrNull(mark.fromUtcMs).toString(),
            isoUtcOrNull(mark.untilUtcMs).toString(),
            QString::number(mark.size()),
            QString::number(mark.counted),
            officers.join(u' '),
            decisionOf(mark),
            mark.word ? mark.word->reason : QString(),
            mark.word ? mark.word->who : QString()};
}

Outcome listMarks(const MarksOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto marks = marksOf(*store, *period);
    if (!marks)
        return tl::unexpected(marks.error());
    if (options.format == QLatin1String("csv")) {
        print(csvLine({QStringLiteral("mark"), QStringLiteral("kind"), QStringLiteral("kiosk"),
                       QStringLiteral("file"), QStringLiteral("from"), QStringLiteral("until"),
                       QStringLiteral("ratings"), QStringLiteral("counted"), QStringLiteral("officers"),
                       QStringLiteral("decision"), QStringLiteral("reason"),
                       QStringLiteral("decided_by")}));
        for (const Mark &mark : *marks)
            print(csvLine(markFields(mark)));
        return ExitStatus::Done;
    }
    QJsonArray array;
    for (const Mark &mark : *marks)
        array.append(markJson(mark));
    print(QJsonDocument(array));
    return ExitStatus::Done;
}

Outcome decideOne(const MarkDecideOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const bool exclude = options.decision == QLatin1String("exclude");
    const auto decided = nowIn(office->store().registry()).and_then([&](const QDateTime &now) {
        return decideMark(*office, *period, options.mark, exclude, options.reason, now);
    });
    if (!decided)
        return tl::unexpected(decided.error());
    printLine(exclude ? QStringLiteral("the ratings of %1 do not count; all of them stay in the store")
                            .arg(options.mark)
                      : QStringLiteral("the ratings of %1 count").arg(options.mark));
    return ExitStatus::Done;
}

} // namespace

void addMarks(CommandLine &line)
{
    const auto options = std::make_shared<MarksOptions>();
    CLI::App *command = addCommand(line, "marks",
                                   "Ratings that a person should look at, and what was decided");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Such as 2026-10, 2026-Q4, 2026-S2 or 2026")
        ->required();
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    command->footer(
        "A mark is a question, not an answer: it changes no figure until somebody decides (\"mark "
        "decide\").\n"
        "Looked for in each month; five ratings or more:\n"
        "  burst        each at most 15 s after the one before, more of them than chance brings once "
        "in 1000 days\n"
        "  off-hours    outside the kiosk's hours (half an hour more at both ends); without any before "
        "06:00,\n"
        "               from 19:00 on, or on a Sunday\n"
        "  shift-end    an officer's last answers of a day, all the best, within 30 min, 4 times as "
        "fast as before\n"
        "  too-perfect  30 answers or more, at most 1 in 100 not the best, where the other kiosks' "
        "share gives 5\n"
        "               or more and chi-square is 10.83 or more; with nothing to compare, 100 and no "
        "other answer\n"
        "  not-served   without a customer, on a day and kiosk where customers are counted");
    whenNamed(line, command, options, listMarks);
}

void addMarkDecide(CommandLine &line)
{
    const auto options = std::make_shared<MarkDecideOptions>();
    CLI::App *command = addCommand(line, "decide", "Decide whether marked ratings count", "mark");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Where it was found, such as 2026-10")->required();
    addText(command, "--mark", options->mark, "Its name, such as burst-3fa91c07d2")->required();
    addChoice(command, "--decision", options->decision,
              {QStringLiteral("keep"), QStringLiteral("exclude")}, "Whether its ratings count or not")
        ->required();
    addText(command, "--reason", options->reason, "Why")->required();
    addActing(command, options->acting);
    command->footer("A head or personnel decides. The figures before and after are kept with the "
                    "decision; no rating\n"
                    "is deleted, and a later decision can take an earlier one back. Approved periods "
                    "stay as they are.");
    whenNamed(line, command, options, decideOne);
}

} // namespace puas
