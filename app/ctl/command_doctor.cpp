// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/ctl/readiness.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

struct DoctorOptions {
    QString data;
    QString format;
};

ExitStatus statusOf(const Readiness &readiness)
{
    ExitStatus status = ExitStatus::Done;
    for (const ReadinessCheck &check : readiness.checks)
        if (!check.ok)
            status = std::max(status, exitStatus(check.code) == ExitStatus::Damaged
                                          ? ExitStatus::Damaged
                                          : ExitStatus::Failed);
    return status;
}

void printJson(const Readiness &readiness, const QString &folder)
{
    QJsonArray checks;
    for (const ReadinessCheck &check : readiness.checks)
        checks.append(QJsonObject{
            {QStringLiteral("name"), check.name},
            {QStringLiteral("ok"), check.ok},
            {QStringLiteral("detail"), check.detail},
            {QStringLiteral("advice"), check.ok ? QJsonValue() : QJsonValue(check.advice)}});
    print(QJsonDocument(QJsonObject{{QStringLiteral("folder"), folder},
                                    {QStringLiteral("kind"), readiness.kind},
                                    {QStringLiteral("ready"), statusOf(readiness) == ExitStatus::Done},
                                    {QStringLiteral("checks"), checks}}));
}

Outcome examine(const DoctorOptions &options)
{
    const auto readiness = checkReadiness(options.data, nowUtcMs());
    if (!readiness)
        return tl::unexpected(readiness.error());
    if (options.format == QLatin1String("json")) {
        printJson(*readiness, options.data);
        return statusOf(*readiness);
    }
    for (const ReadinessCheck &check : readiness->checks)
        printLine(
            check.ok
                ? QStringLiteral("ok       %1: %2").arg(check.name, check.detail)
                : QStringLiteral("problem  %1: %2; %3").arg(check.name, check.detail, check.advice));
    return statusOf(*readiness);
}

} // namespace

void addDoctor(CommandLine &line)
{
    const auto options = std::make_shared<DoctorOptions>();
    CLI::App *command = addCommand(line, "doctor",
                                   "Self-test of this machine and of a kiosk's or an office's folder");
    addDataFolder(command, options->data);
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, examine);
}

} // namespace puas
