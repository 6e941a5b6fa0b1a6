// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/marked_figures.h"
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/document_output.h"
#include "app/ctl/explanation_json.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/report/explanation_report.h"
#include "app/report/report_language.h"

#include <QJsonDocument>

namespace puas {

namespace {

struct ExplainOptions {
    QString data;
    QString officer;
    QString period;
    DocumentOptions document;
};

Result<QByteArray> toBytes(const Explanation &explanation, const DocumentOptions &document)
{
    if (document.is(QLatin1String("json")))
        return QJsonDocument(toJson(explanation)).toJson();
    if (document.drawsPages()) {
        useReportLanguage(document.language);
        return explanationPdf(explanation);
    }
    // What puasctl says is English.
    useReportLanguage(QStringLiteral("en"));
    return explanationText(explanation).toUtf8();
}

Result<Explanation> explain(const Store &store, const ExplainOptions &options, const Period &period)
{
    const auto moment = store.snapshot();
    if (!moment)
        return tl::unexpected(moment.error());
    return nowIn(store.registry()).and_then([&](const QDateTime &now) {
        return explanationOf(options.officer, store, period, now).and_then([&](Explanation explanation) {
            return marksOf(store, period)
                .and_then([&](const std::vector<Mark> &marks) { return addMarks(explanation, store, marks); })
                .map([&] { return std::move(explanation); });
        });
    });
}

Outcome showExplanation(const ExplainOptions &options)
{
    const auto period = mayWrite(options.document).and_then([&] {
        return Period::parseAny(options.period);
    });
    if (!period)
        return tl::unexpected(period.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto explanation = explain(*store, options, *period);
    if (!explanation)
        return tl::unexpected(explanation.error());
    const auto written = toBytes(*explanation, options.document).and_then([&](const QByteArray &bytes) {
        return writeDocument(options.document, bytes);
    });
    if (!written)
        return tl::unexpected(written.error());
    if (explanation->proof.holds())
        return ExitStatus::Done;
    say(QStringLiteral(
        "the rows or the chains behind this figure do not fit; run \"puasctl verify\" on the folder"));
    return ExitStatus::Damaged;
}

} // namespace

void addExplain(CommandLine &line)
{
    const auto options = std::make_shared<ExplainOptions>();
    CLI::App *command = addCommand(line, "explain",
                                   "Why one officer's allowance is what it is, with the proof");
    addDataFolder(command, options->data);
    addText(command, "--officer", options->officer, "The officer's NIP")->type_name("NIP")->required();
    addText(command, "--period", options->period, "Such as 2026-10, 2026-Q4, 2026-S2, 2026 or 2026-10-05..2026-11-20")
        ->required();
    addDocumentOptions(command, options->document,
                       {QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("pdf")});
    command->footer("Ends with 4 where the rows or a kiosk's chain do not fit the figure.\n"
                    "PUAS_TODAY (a day such as 2026-10-15) stands in for this machine's clock.");
    whenDocumentNamed(line, command, options, showExplanation);
}

} // namespace puas
