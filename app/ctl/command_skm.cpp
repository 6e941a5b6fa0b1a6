// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/document_output.h"
#include "app/ctl/follow_up_json.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/figures/skm_comparison.h"
#include "app/figures/skm_profile.h"
#include "app/report/report_language.h"
#include "app/report/skm_report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct SkmOptions {
    QString data;
    DayOptions days;
    QString office;
    QString weights = ikmWeightsName(IkmWeights::Exact);
    qint64 population = -1; ///< not given
    DocumentOptions document;
};

QJsonValue cautionOf(const SkmFigures &figures)
{
    return figures.caution == SkmCaution::None ? QJsonValue()
                                               : QJsonValue(skmCautionName(figures.caution));
}

/// \a lowest: 1 for the lowest, to 3; null for all others.
QJsonObject elementJson(const SkmComparison &survey, size_t i)
{
    const IkmElement &index = survey.now.index.elements[i];
    const SkmElement &element = survey.now.elements[i];
    const SkmChange &change = survey.changes[i];
    QJsonArray counts;
    for (const qint64 count : element.counts)
        counts.append(count);
    return {{QStringLiteral("key"), index.key},
            {QStringLiteral("n"), index.n},
            {QStringLiteral("sum"), index.sum},
            {QStringLiteral("nrr"), toJson(index.nrr)},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("nrr_year_before"), toJson(change.before)},
            {QStringLiteral("change"), toJson(change.difference)},
            {QStringLiteral("lowest"),
             element.isLowest() ? QJsonValue(element.lowestPlace) : QJsonValue()}};
}

QJsonArray partsJson(const std::vector<ProfilePart> &parts)
{
    QJsonArray array;
    for (const ProfilePart &part : parts)
        array.append(QJsonObject{
            {QStringLiteral("key"), part.key},
            {QStringLiteral("n"), part.respondents ? QJsonValue(*part.respondents) : QJsonValue()}});
    return array;
}

QByteArray toJson(const SkmComparison &survey, const SkmProfile &profile,
                  const std::vector<FollowUp> &plans)
{
    const SkmFigures &figures = survey.now;
    QJsonArray elements;
    for (size_t i = 0; i < figures.elements.size(); ++i)
        elements.append(elementJson(survey, i));
    const auto &grade = figures.index.grade;
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("n"), figures.respondents},
                   {QStringLiteral("elements"), elements},
                   {QStringLiteral("ikm"), toJson(figures.index.ikm)},
                   {QStringLiteral("mutu"), grade ? QJsonValue(QString(grade->mutu)) : QJsonValue()},
                   {QStringLiteral("kinerja"), grade ? QJsonValue(grade->kinerja) : QJsonValue()},
                   {QStringLiteral("weights"), ikmWeightsName(figures.index.weights)},
                   {QStringLiteral("population"),
                    figures.population ? QJsonValue(*figures.population) : QJsonValue()},
                   {QStringLiteral("sample_needed"), figures.sampleNeeded},
                   {QStringLiteral("caution"), cautionOf(figures)},
                   {QStringLiteral("ikm_year_before"),
                    survey.before ? toJson(survey.before->index.ikm) : QJsonValue()},
                   {QStringLiteral("profile"),
                    QJsonObject{{QStringLiteral("services"), partsJson(profile.services)},
                                {QStringLiteral("groups"), partsJson(profile.groups)}}},
                   {QStringLiteral("follow_up"), followUpsJson(plans)}})
        .toJson();
}

/// One row an element, and a last one, "ikm", for the whole: no column means two things.
QByteArray toCsv(const SkmFigures &figures)
{
    static const QString head = QStringLiteral(
        "key,n,sum,nrr,ikm,mutu,kinerja,weights,sample_needed,caution");
    QByteArray lines = csvLine(head.split(QLatin1Char(',')));
    for (const IkmElement &element : figures.index.elements)
        lines += csvLine({element.key,
                          QString::number(element.n),
                          QString::number(element.sum),
                          toCell(element.nrr),
                          {},
                          {},
                          {},
                          {},
                          {},
                          {}});
    const auto &grade = figures.index.grade;
    lines += csvLine({QStringLiteral("ikm"),
                      QString::number(figures.respondents),
                      {},
                      {},
                      toCell(figures.index.ikm),
                      grade ? QString(grade->mutu) : QString(),
                      grade ? grade->kinerja : QString(),
                      ikmWeightsName(figures.index.weights),
                      QString::number(figures.sampleNeeded),
                      cautionOf(figures).toString()});
    return lines;
}

Result<SkmReport> makeReport(const Store &store, const SkmOptions &options, const DateRange &range)
{
    const auto office = options.office.isEmpty() ? store.registry().home()
                                                 : store.registry().office(options.office);
    if (!office)
        return tl::unexpected(office.error());
    const auto population = options.population < 0 ? std::nullopt : std::optional(options.population);
    const auto figures = skmFigures(store, range, options.office, *ikmWeightsFromName(options.weights),
                                    population);
    if (!figures)
        return tl::unexpected(figures.error());
    const auto provenance = nowIn(store.registry()).and_then([&](const QDateTime &now) {
        return provenanceOf(store, now);
    });
    if (!provenance)
        return tl::unexpected(provenance.error());
    // A plan is the whole survey's, of a period that can be named.
    const auto plans = options.office.isEmpty()
                           ? store.followUps().standing(Period::ofDays(range).toString())
                           : Result<std::vector<FollowUp>>();
    if (!plans)
        return tl::unexpected(plans.error());
    return SkmReport{*figures, office->name, *provenance, *plans};
}

/// Beside the year before, and who answered.
Result<QByteArray> wholeJson(const Store &store, const SkmOptions &options, const SkmReport &report)
{
    const SkmFigures &figures = report.figures;
    const auto population = options.population < 0 ? std::nullopt : std::optional(options.population);
    return skmComparison(store, figures.range, figures.office, figures.index.weights, population)
        .and_then([&](const SkmComparison &survey) {
            return skmProfile(store, figures.range, figures.office)
                .map([&](const SkmProfile &profile) { return toJson(survey, profile, report.plans); });
        });
}

Result<QByteArray> toBytes(const Store &store, const SkmReport &report, const SkmOptions &options)
{
    const DocumentOptions &document = options.document;
    if (document.is(QLatin1String("json")))
        return wholeJson(store, options, report);
    if (document.is(QLatin1String("csv")))
        return toCsv(report.figures);
    useReportLanguage(document.language);
    if (document.drawsPages())
        return skmPdf(report);
    return skmRespondents(store, report.figures.range, report.figures.office)
        .and_then(
            [&](const std::vector<SkmAnswers> &respondents) { return skmXlsx(report, respondents); });
}

Outcome showSkm(const SkmOptions &options)
{
    const auto range = mayWrite(options.document).and_then([&] { return options.days.range(); });
    if (!range)
        return tl::unexpected(range.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto written = makeReport(*store, options, *range)
                             .and_then([&](const SkmReport &report) {
                                 return toBytes(*store, report, options);
                             })
                             .and_then([&](const QByteArray &bytes) {
                                 return writeDocument(options.document, bytes);
                             });
    if (!written)
        return tl::unexpected(written.error());
    return ExitStatus::Done;
}

} // namespace

void addSkm(CommandLine &line)
{
    const auto options = std::make_shared<SkmOptions>();
    CLI::App *command = addCommand(line, "skm",
                                   "The official survey: nine elements, IKM, mutu and kinerja");
    addDataFolder(command, options->data);
    addDays(command, options->days);
    addText(command, "--office", options->office, "Code of one office; all if not given")
        ->type_name("CODE");
    addChoice(command, "--weights", options->weights,
              {ikmWeightsName(IkmWeights::Exact), ikmWeightsName(IkmWeights::W0111),
               ikmWeightsName(IkmWeights::W011)},
              "Weight of an element; exact if not given");
    command
        ->add_option("--population", options->population,
                     "The unit's users in these days, if they are known")
        ->type_name("N")
        ->check(CLI::Range(qint64(0), qint64(1'000'000'000'000)));
    addDocumentOptions(
        command, options->document,
        {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf")});
    whenDocumentNamed(line, command, options, showSkm);
}

} // namespace puas
