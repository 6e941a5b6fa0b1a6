// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/objection_acts.h"
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace puas {

namespace {

struct ObjectionAddOptions {
    QString data;
    QString officer;
    QString period;
    QString words;
    QString from;
    QString until;
    ActingOptions acting;
};

struct ObjectionSettleOptions {
    QString data;
    QString number;
    QString decision;
    QString reason;
    ActingOptions acting;
};

struct ObjectionListOptions {
    QString data;
    QString period;
};

/// A moment without a zone is the office's.
std::optional<QDateTime> momentIn(const QString &text, const QTimeZone &zone)
{
    if (text.isEmpty())
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')),
                                             Qt::ISODate);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(zone);
    return moment;
}

Outcome addOne(const ObjectionAddOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto now = nowIn(office->store().registry());
    if (!now)
        return tl::unexpected(now.error());
    NewObjection objection;
    objection.officer = options.officer;
    objection.period = *period;
    objection.words = options.words;
    objection.from = momentIn(options.from, now->timeZone());
    objection.until = momentIn(options.until, now->timeZone());
    const auto added = addObjection(*office, objection, *now);
    if (!added)
        return tl::unexpected(added.error());
    printLine(QStringLiteral("%1 is entered; two other people settle it").arg(added->number));
    return ExitStatus::Done;
}

Outcome settleOne(const ObjectionSettleOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto now = nowIn(office->store().registry());
    if (!now)
        return tl::unexpected(now.error());
    const bool accept = options.decision == QLatin1String("accept");
    const auto decided = decideObjection(*office, options.number, accept, options.reason, *now);
    if (!decided)
        return tl::unexpected(decided.error());
    printLine(
        decided->isOpen()
            ? QStringLiteral("%1 is open; another person has to say the same").arg(decided->number)
            : QStringLiteral("%1 is %2")
                  .arg(decided->number,
                       *decided->accepted ? QStringLiteral("accepted") : QStringLiteral("rejected")));
    return ExitStatus::Done;
}

QJsonValue bodyJson(const QByteArray &body)
{
    return body.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(body).object());
}

QJsonObject objectionJson(const Objection &objection)
{
    QJsonArray said;
    for (const ObjectionWord &word : objection.said)
        said.append(QJsonObject{{QStringLiteral("who"), word.who},
                                {QStringLiteral("decision"),
                                 word.accept ? QStringLiteral("accept") : QStringLiteral("reject")},
                                {QStringLiteral("reason"), word.reason},
                                {QStringLiteral("at"), isoUtcOrNull(word.atUtcMs)}});
    return {{QStringLiteral("objection"), objection.number},
            {QStringLiteral("officer"), objection.officer},
            {QStringLiteral("period"), objection.period},
            {QStringLiteral("words"), objection.words},
            {QStringLiteral("from"), isoUtcOrNull(objection.fromUtcMs)},
            {QStringLiteral("until"), isoUtcOrNull(objection.untilUtcMs)},
            {QStringLiteral("entered_at"), isoUtcOrNull(objection.enteredAtUtcMs)},
            {QStringLiteral("entered_by"), objection.enteredBy},
            {QStringLiteral("said"), said},
            {QStringLiteral("state"), objection.isOpen()    ? QStringLiteral("open")
                                      : *objection.accepted ? QStringLiteral("accepted")
                                                            : QStringLiteral("rejected")},
            {QStringLiteral("settled_at"), isoUtcOrNull(objection.settledAtUtcMs)},
            {QStringLiteral("before"), bodyJson(objection.before)},
            {QStringLiteral("after"), bodyJson(objection.after)},
            {QStringLiteral("left_out"), bodyJson(objection.leftOut)}};
}

Outcome listObjections(const ObjectionListOptions &options)
{
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto objections = options.period.isEmpty() ? store->objections().all()
                                                     : store->objections().ofPeriod(options.period);
    if (!objections)
        return tl::unexpected(objections.error());
    QJsonArray array;
    for (const Objection &objection : *objections)
        array.append(objectionJson(objection));
    print(QJsonDocument(array));
    return ExitStatus::Done;
}

void addAdding(CommandLine &line)
{
    const auto options = std::make_shared<ObjectionAddOptions>();
    CLI::App *command = addCommand(line, "add", "Write down an officer's objection to a figure",
                                   "objection");
    addDataFolder(command, options->data);
    addText(command, "--officer", options->officer, "The officer's NIP")->type_name("NIP")->required();
    addText(command, "--period", options->period, "Such as 2026-10")->required();
    addText(command, "--words", options->words, "What the officer says")->required();
    CLI::Option *from = addText(command, "--from", options->from,
                                "The ratings it speaks of: from this moment, such as 2026-10-14T10:05");
    CLI::Option *until = addText(command, "--until", options->until, "and before this one");
    from->needs(until);
    until->needs(from);
    addActing(command, options->acting);
    whenNamed(line, command, options, addOne);
}

void addSettling(CommandLine &line)
{
    const auto options = std::make_shared<ObjectionSettleOptions>();
    CLI::App *command = addCommand(line, "settle", "Decide on an objection, with a second person",
                                   "objection");
    addDataFolder(command, options->data);
    addText(command, "--objection", options->number, "Its number, such as K-2026-001")->required();
    addChoice(command, "--decision", options->decision,
              {QStringLiteral("accept"), QStringLiteral("reject")}, "What it comes to")
        ->required();
    addText(command, "--reason", options->reason, "Why, for the officer to read")->required();
    addActing(command, options->acting);
    command->footer(
        "Two people who did not enter it have to say the same. What an accepted objection leaves out\n"
        "of the figures stays in the store, marked.");
    whenNamed(line, command, options, settleOne);
}

} // namespace

void addObjections(CommandLine &line)
{
    addAdding(line);
    addSettling(line);
    const auto options = std::make_shared<ObjectionListOptions>();
    CLI::App *command = addCommand(line, "list", "Objections, with before and after, as JSON",
                                   "objection");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Of one period; all if not given");
    whenNamed(line, command, options, listObjections);
}

} // namespace puas
