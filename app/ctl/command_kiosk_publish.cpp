// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/settings_options.h"
#include "app/disk/safe_file.h"
#include "app/figures/period_result.h"

namespace puas {

namespace {

constexpr qint64 largestChanges = 1024 * 1024;

struct KioskPublishOptions {
    SettingsOptions which;
    QString period;
    QString changes;
    bool noResult = false;
};

/// Nothing where there are too few ratings, and then it says so.
Result<std::optional<PublishedResult>> resultOf(const Store &store, const QString &text)
{
    const auto period = Period::parse(text);
    if (!period)
        return tl::unexpected(period.error());
    if (period->kind() != Period::Kind::Month)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a kiosk shows a month, such as 2026-10"));
    const auto result = publishableResult(store, *period);
    if (!result)
        return tl::unexpected(result.error());
    if (!*result) {
        printLine(QStringLiteral("Too few ratings in %1: the kiosk shows no figure").arg(text));
        return std::nullopt;
    }
    return PublishedResult{period->toString(),
                           (*result)->n,
                           {(*result)->counts.begin(), (*result)->counts.end()}};
}

Result<std::vector<PublishedChange>> changesIn(const QString &path)
{
    const auto json = readSmallFile(path, largestChanges);
    if (!json)
        return tl::unexpected(json.error());
    return parseChanges(*json);
}

Outcome publish(const KioskPublishOptions &options)
{
    if (options.period.isEmpty() && options.changes.isEmpty() && !options.noResult)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("--period, --no-result or --changes is needed"));
    auto office = OfficeFolder::open(options.which.data);
    if (!office)
        return tl::unexpected(office.error());
    std::optional<PublishedResult> result;
    if (!options.period.isEmpty()) {
        auto computed = resultOf(office->store(), options.period);
        if (!computed)
            return tl::unexpected(computed.error());
        result = std::move(*computed);
    }
    std::vector<PublishedChange> changes;
    if (!options.changes.isEmpty()) {
        auto read = changesIn(options.changes);
        if (!read)
            return tl::unexpected(read.error());
        changes = std::move(*read);
    }
    return changeSettingsOf(*office, options.which, [&](KioskConfig &config) {
        if (!options.period.isEmpty() || options.noResult)
            config.result = result;
        if (!options.changes.isEmpty())
            config.changes = changes;
    });
}

} // namespace

void addKioskPublish(CommandLine &line)
{
    const auto options = std::make_shared<KioskPublishOptions>();
    CLI::App *command = addCommand(line, "publish",
                                   "Choose what kiosks show while nobody is there: a month's result, "
                                   "and what the office changed",
                                   "kiosk");
    addSettingsOptions(command, options->which);
    CLI::Option *period = addText(command, "--period", options->period,
                                  "The month, such as 2026-10; under the rule's minimum no figure");
    period->type_name("MONTH");
    command->add_flag("--no-result", options->noResult, "Show no figure")->excludes(period);
    addText(command, "--changes", options->changes,
            "A JSON list of objects with topic, said and changed (texts by language); [] for none")
        ->type_name("FILE");
    whenNamed(line, command, options, publish);
}

} // namespace puas
