// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/error_sentence.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/enrolment_answers.h"
#include "app/intake/write_post.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

struct ImportOptions {
    QString data;
    QStringList paths;
    QString format;
};

QString reasonOf(const BundleOutcome &outcome)
{
    return outcome.reason ? errorName(outcome.reason->code) : QString();
}

QJsonObject toObject(const BundleOutcome &outcome)
{
    return {{QStringLiteral("file"), outcome.file},
            {QStringLiteral("kiosk"), outcome.kiosk},
            {QStringLiteral("first"), qint64(outcome.first)},
            {QStringLiteral("last"), qint64(outcome.last)},
            {QStringLiteral("new"), outcome.newRatings},
            {QStringLiteral("new_events"), outcome.newEvents},
            {QStringLiteral("doubtful"), outcome.doubtfulRatings},
            {QStringLiteral("outcome"), verdictName(outcome.verdict)},
            {QStringLiteral("reason"), outcome.reason ? QJsonValue(reasonOf(outcome)) : QJsonValue()}};
}

void printText(const BundleOutcome &outcome)
{
    const QString kiosk = outcome.kioskName.isEmpty() ? outcome.kiosk : outcome.kioskName;
    const QString kept = outcome.kept ? QStringLiteral(", kept as proof") : QString();
    printLine(QStringLiteral("%1: kiosk %2, events %3 to %4, %5 new ratings, %6 %7%8")
                  .arg(outcome.file, kiosk.isEmpty() ? QStringLiteral("unknown") : kiosk)
                  .arg(outcome.first)
                  .arg(outcome.last)
                  .arg(outcome.newRatings)
                  .arg(verdictName(outcome.verdict), reasonOf(outcome), kept)
                  .trimmed());
}

void printOutcomes(const std::vector<BundleOutcome> &outcomes, const QString &format)
{
    if (format == QLatin1String("json")) {
        QJsonArray array;
        for (const BundleOutcome &outcome : outcomes)
            array.append(toObject(outcome));
        print(QJsonDocument(array));
    } else {
        for (const BundleOutcome &outcome : outcomes)
            printText(outcome);
    }
    for (const BundleOutcome &outcome : outcomes)
        if (outcome.doubtfulRatings > 0)
            say(QStringLiteral("%1: the kiosk's clock was wrong for %2 of the new ratings; set it, and see "
                               "\"puasctl clock-offset --help\"")
                    .arg(outcome.file)
                    .arg(outcome.doubtfulRatings));
    for (const BundleOutcome &outcome : outcomes)
        if (outcome.reason)
            say(outcome.file + QStringLiteral(": ") + errorSentence(*outcome.reason)
                + (outcome.kept ? QStringLiteral("; it is kept as proof") : QString()));
}

/// 4 where one is damaged or forged, else 3 where one is refused.
ExitStatus worst(const std::vector<BundleOutcome> &outcomes)
{
    ExitStatus status = ExitStatus::Done;
    for (const BundleOutcome &outcome : outcomes)
        if (outcome.verdict == BundleVerdict::Refused)
            status = std::max(
                {status, ExitStatus::Refused,
                 outcome.reason ? exitStatus(outcome.reason->code) : ExitStatus::Refused});
    return status;
}

/// What lies there beside bundles: kiosks that answer an invitation.
Result<> takeAllAnswers(OfficeFolder &office, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!isStickRoot(path))
            continue;
        const auto taken = takeAnswers(office, path, nowUtcMs());
        if (!taken)
            return tl::unexpected(taken.error());
        for (const TakenAnswer &answer : *taken) {
            if (answer.refused)
                say(answer.file + QStringLiteral(": ") + errorSentence(*answer.refused));
            else if (answer.isNew)
                say(QStringLiteral("a kiosk has answered invitation %1; compare the words: puasctl kiosk answers")
                        .arg(answer.invitation.left(8)));
        }
    }
    return {};
}

/// Receipts and settings go back onto every stick that was read.
Result<> writePosts(OfficeFolder &office, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!isStickRoot(path))
            continue;
        const auto written = writePost(office, path, nowUtcMs());
        if (!written)
            return tl::unexpected(written.error());
        say(QStringLiteral("%1: %2 receipts and %3 settings written")
                .arg(path)
                .arg(written->receipts)
                .arg(written->settings));
    }
    return {};
}

Outcome importBundles(const ImportOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto outcomes = importPaths(*office, options.paths, nowUtcMs());
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    printOutcomes(*outcomes, options.format);
    if (outcomes->empty())
        say(QStringLiteral("no bundle was found"));
    if (const auto taken = takeAllAnswers(*office, options.paths); !taken)
        return tl::unexpected(taken.error());
    if (const auto written = writePosts(*office, options.paths); !written)
        return fail(written.error().code,
                    written.error().detail
                        + QStringLiteral(" (what was imported stands; only the way back failed)"));
    return worst(*outcomes);
}

} // namespace

void addImport(CommandLine &line)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command = addCommand(line, "import",
                                   "Take in bundles from a stick, a folder or single files");
    addDataFolder(command, options->data);
    addTexts(command, "PATH", options->paths, "A stick, a folder or a bundle")->required();
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, importBundles);
}

} // namespace puas
