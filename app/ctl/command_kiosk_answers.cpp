// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/error_sentence.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/enrolment_answers.h"

#include <QJsonArray>

#include <algorithm>

namespace puas {

namespace {

struct KioskAnswersOptions {
    QString data;
    QStringList paths;
    QString format;
};

/// Takes what lies on the sticks; 3 or 4 where one answer is refused.
Outcome takeFrom(OfficeFolder &office, const QStringList &paths)
{
    ExitStatus status = ExitStatus::Done;
    for (const QString &path : paths) {
        const auto taken = takeAnswers(office, path, nowUtcMs());
        if (!taken)
            return tl::unexpected(taken.error());
        for (const TakenAnswer &answer : *taken) {
            if (answer.refused) {
                say(answer.file + QStringLiteral(": ") + errorSentence(*answer.refused));
                status = std::max({status, ExitStatus::Refused, exitStatus(answer.refused->code)});
            }
        }
    }
    return status;
}

Outcome answers(const KioskAnswersOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const Outcome status = takeFrom(*office, options.paths);
    if (!status)
        return status;
    const auto enrolments = office->store().enrolments().all();
    if (!enrolments)
        return tl::unexpected(enrolments.error());
    QJsonArray open;
    for (const Enrolment &enrolment : *enrolments)
        if (enrolment.isOpen())
            open.append(enrolmentObject(enrolment));
    if (options.format == QLatin1String("json")) {
        print(QJsonDocument(open));
        return status;
    }
    for (const QJsonValue &enrolment : open)
        printEnrolment(enrolment.toObject());
    if (open.isEmpty())
        printLine(QStringLiteral("No invitation is open"));
    return status;
}

} // namespace

void addKioskAnswers(CommandLine &line)
{
    const auto options = std::make_shared<KioskAnswersOptions>();
    CLI::App *command = addCommand(
        line, "answers",
        "Take kiosks' answers from sticks, and list open invitations with their six words", "kiosk");
    addDataFolder(command, options->data);
    addTexts(command, "PATH", options->paths, "A stick with answers; none: only list");
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, answers);
}

} // namespace puas
