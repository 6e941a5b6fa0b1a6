// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/intake/kiosk_settings.h"

#include <QFile>

namespace puas {

namespace {

constexpr qint64 largestSurveyFile = 1024 * 1024;

struct SurveyUseOptions {
    QString data;
    QString file;
    ActingOptions acting;
};

Result<Survey> readSurvey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound, path);
    if (file.size() > largestSurveyFile)
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is too large for a survey").arg(path));
    return parseSurvey(file.readAll());
}

Outcome useSurvey(const SurveyUseOptions &options)
{
    const auto survey = readSurvey(options.file);
    if (!survey)
        return tl::unexpected(survey.error());
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto may = expectMay(*office, options.acting, Deed::ManageKiosks); !may)
        return tl::unexpected(may.error());
    const auto given = giveSurvey(*office, *survey);
    if (!given)
        return tl::unexpected(given.error());
    printLine(QStringLiteral("Survey %1, version %2, %3 questions; kiosks that ask it once a stick brings them their settings: %4")
                  .arg(survey->id)
                  .arg(survey->version)
                  .arg(survey->questions.size())
                  .arg(*given));
    return ExitStatus::Done;
}

} // namespace

void addSurveyUse(CommandLine &line)
{
    const auto options = std::make_shared<SurveyUseOptions>();
    CLI::App *command = addCommand(line, "use", "What the kiosks ask after the tap, from their next settings on", "survey");
    addDataFolder(command, options->data);
    addText(command, "FILE", options->file, "The survey as JSON, as under \"survey\" in app/event/FORMAT.md")
        ->required();
    addActing(command, options->acting);
    whenNamed(line, command, options, useSurvey);
}

} // namespace puas
