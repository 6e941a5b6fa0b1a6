// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_line.h"

#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"

#include <QGuiApplication>

namespace puas {

namespace {

/// Names every command in full, "office create" and not "office".
class CommandsFormatter : public CLI::Formatter
{
public:
    CommandsFormatter() { column_width(22); }

    std::string make_subcommands(const CLI::App *app, CLI::AppFormatMode) const override
    {
        const auto commands = named(app);
        if (commands.empty())
            return {};
        const std::string prefix = app->get_parent() ? app->get_name() + " " : std::string();
        std::string text = "\nCommands:\n";
        for (const CLI::App *command : commands)
            text += lines(command, prefix);
        return text;
    }

private:
    /// Without the nameless groups of options.
    static std::vector<const CLI::App *> named(const CLI::App *app)
    {
        return app->get_subcommands(
            [](const CLI::App *command) { return !command->get_name().empty(); });
    }

    std::string lines(const CLI::App *command, const std::string &prefix) const
    {
        const auto nested = named(command);
        if (nested.empty()) {
            std::stringstream line;
            CLI::detail::format_help(line, prefix + command->get_name(), command->get_description(),
                                     column_width_);
            return line.str();
        }
        std::string text;
        for (const CLI::App *inner : nested)
            text += lines(inner, command->get_name() + " ");
        return text;
    }
};

void addCommands(CommandLine &line)
{
    addOfficeCreate(line);
    addOfficeBackup(line);
    addOfficeRestore(line);
    addOfficeCheckBackup(line);
    addOfficerAdd(line);
    addOfficerImport(line);
    addOfficerPin(line);
    addPlaces(line);
    addKioskEnroll(line);
    addKioskHours(line);
    addKioskMode(line);
    addKioskPublish(line);
    addKioskSecondCopy(line);
    addKioskResend(line);
    addKioskInvite(line);
    addKioskJoin(line);
    addKioskAnswers(line);
    addKioskDecisions(line);
    addKioskList(line);
    addKioskRevoke(line);
    addClockOffset(line);
    addDuty(line);
    addImportCsv(line);
    addSimulate(line);
    addExport(line);
    addImport(line);
    addQuarantineList(line);
    addVerify(line);
    addScores(line);
    addSkm(line);
    addSurveyUse(line);
    addAllowance(line);
    addExplain(line);
    addPayImports(line);
    addRuleCheck(line);
    addRuleChanges(line);
    addRuleList(line);
    addExportRatings(line);
    addAuditExport(line);
    addProposals(line);
    addProposalDecide(line);
    addSampleSize(line);
    addDoctor(line);
    addPeriodActs(line);
    addPeriodLists(line);
    addObjections(line);
    addMarks(line);
    addMarkDecide(line);
    addFollowUpList(line);
    addFollowUpPlan(line);
    addTickets(line);
    addUserAdd(line);
    addUserList(line);
    addUserChanges(line);
}

/// What CLI11 says, but first of all the word that is not known: a misspelt command or
/// option is more to the point than what is missing without it.
QString complaintOf(const CommandLine &line, const CLI::ParseError &error)
{
    const auto unknown = line.app.remaining(true);
    if (!unknown.empty())
        return QStringLiteral("\"%1\" is not known here").arg(QString::fromStdString(unknown.front()));
    return QString::fromStdString(error.what()).simplified();
}

int complain(const CommandLine &line, const CLI::ParseError &error)
{
    QString command = QStringLiteral("puasctl");
    const CLI::App *app = &line.app;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().front();
        command += QLatin1Char(' ') + QString::fromStdString(app->get_name());
    }
    say(QStringLiteral("%1; see \"%2 --help\"").arg(complaintOf(line, error), command));
    return int(ExitStatus::WrongUsage);
}

void sayGraveOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

/// Fonts come with the application of a window system; the one without a display will do.
/// It costs time to load, so that commands without pages do without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool drawsPages)
{
    if (!drawsPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Where nobody is signed on (cron) Qt warns of a folder that nothing here uses.
    const QtMessageHandler before = qInstallMessageHandler(sayGraveOnly);
    std::unique_ptr<QCoreApplication> application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

ExitStatus runNamed(const CommandLine &line)
{
    const Outcome outcome = line.run();
    if (!outcome) {
        say(outcome.error());
        return exitStatus(outcome.error().code);
    }
    if (const auto printed = finishPrinting(); !printed) {
        say(printed.error());
        return exitStatus(printed.error().code);
    }
    return *outcome;
}

} // namespace

int runCommandLine(int argc, char *argv[])
{
    CommandLine line;
    line.app.name("puasctl");
    line.app.description("Ratings, scores and allowances of an office, on the command line.");
    line.app.formatter(std::make_shared<CommandsFormatter>());
    line.app.set_version_flag("--version",
                              "puasctl " + QCoreApplication::applicationVersion().toStdString());
    line.app.footer("Exit status: 0 done, 1 failed, 2 wrong usage, 3 refused, 4 something is damaged.\n"
                    "puasctl COMMAND --help tells more.");
    line.app.require_subcommand(1);
    addCommands(line);
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::Success &asked) { // --help, --version
        return line.app.exit(asked);
    } catch (const CLI::ParseError &error) {
        return complain(line, error);
    }
    const auto application = makeApplication(argc, argv, line.drawsPages);
    return int(runNamed(line));
}

} // namespace puas
