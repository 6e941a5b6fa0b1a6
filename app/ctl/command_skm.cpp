// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/figures/skm_figures.h"

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
    QString format;
};

QJsonValue cautionOf(const SkmFigures &figures)
{
    return figures.caution == SkmCaution::None ? QJsonValue()
                                               : QJsonValue(skmCautionName(figures.caution));
}

void printJson(const SkmFigures &figures)
{
    QJsonArray elements;
    for (const IkmElement &element : figures.index.elements)
        elements.append(QJsonObject{{QStringLiteral("key"), element.key},
                                    {QStringLiteral("n"), element.n},
                                    {QStringLiteral("sum"), element.sum},
                                    {QStringLiteral("nrr"), toJson(element.nrr)}});
    const auto &grade = figures.index.grade;
    print(QJsonDocument(
        QJsonObject{{QStringLiteral("n"), figures.respondents},
                    {QStringLiteral("elements"), elements},
                    {QStringLiteral("ikm"), toJson(figures.index.ikm)},
                    {QStringLiteral("mutu"), grade ? QJsonValue(QString(grade->mutu)) : QJsonValue()},
                    {QStringLiteral("kinerja"), grade ? QJsonValue(grade->kinerja) : QJsonValue()},
                    {QStringLiteral("weights"), ikmWeightsName(figures.index.weights)},
                    {QStringLiteral("population"),
                     figures.population ? QJsonValue(*figures.population) : QJsonValue()},
                    {QStringLiteral("sample_needed"), figures.sampleNeeded},
                    {QStringLiteral("caution"), cautionOf(figures)}}));
}

/// One row an element, and a last one, "ikm", for the whole: no column means two things.
void printCsv(const SkmFigures &figures)
{
    static const QString head = QStringLiteral(
        "key,n,sum,nrr,ikm,mutu,kinerja,weights,sample_needed,caution");
    print(csvLine(head.split(QLatin1Char(','))));
    for (const IkmElement &element : figures.index.elements)
        print(csvLine({element.key,
                       QString::number(element.n),
                       QString::number(element.sum),
                       toCell(element.nrr),
                       {},
                       {},
                       {},
                       {},
                       {},
                       {}}));
    const auto &grade = figures.index.grade;
    print(csvLine({QStringLiteral("ikm"),
                   QString::number(figures.respondents),
                   {},
                   {},
                   toCell(figures.index.ikm),
                   grade ? QString(grade->mutu) : QString(),
                   grade ? grade->kinerja : QString(),
                   ikmWeightsName(figures.index.weights),
                   QString::number(figures.sampleNeeded),
                   cautionOf(figures).toString()}));
}

Outcome showSkm(const SkmOptions &options)
{
    const auto range = options.days.range();
    if (!range)
        return tl::unexpected(range.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (!options.office.isEmpty())
        if (const auto office = store->registry().office(options.office); !office)
            return tl::unexpected(office.error());
    const auto population = options.population < 0 ? std::nullopt : std::optional(options.population);
    const auto figures = skmFigures(*store, *range, options.office,
                                    *ikmWeightsFromName(options.weights), population);
    if (!figures)
        return tl::unexpected(figures.error());
    if (options.format == QLatin1String("json"))
        printJson(*figures);
    else
        printCsv(*figures);
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
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, command, options, showSkm);
}

} // namespace puas
