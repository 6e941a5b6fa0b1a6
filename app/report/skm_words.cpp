// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/skm_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace puas {

namespace {

class SkmTexts
{
    Q_DECLARE_TR_FUNCTIONS(SkmWords)
};

} // namespace

QString elementName(const QString &key)
{
    const QMap<QString, QString> names{
        {QStringLiteral("requirements"), SkmTexts::tr("Requirements")},
        {QStringLiteral("procedure"), SkmTexts::tr("System, mechanism and procedure")},
        {QStringLiteral("time"), SkmTexts::tr("Time of completion")},
        {QStringLiteral("cost"), SkmTexts::tr("Cost")},
        {QStringLiteral("product"), SkmTexts::tr("Product of the service")},
        {QStringLiteral("competence"), SkmTexts::tr("Competence of the officer")},
        {QStringLiteral("conduct"), SkmTexts::tr("Conduct of the officer")},
        {QStringLiteral("complaints"), SkmTexts::tr("Handling of complaints")},
        {QStringLiteral("facilities"), SkmTexts::tr("Facilities")},
    };
    return names.value(key, key);
}

QString cautionWords(const SkmFigures &figures)
{
    switch (figures.caution) {
    case SkmCaution::None: return {};
    case SkmCaution::NoRespondent: return SkmTexts::tr("Nobody has answered: there is no index.");
    case SkmCaution::OneRespondent:
        return SkmTexts::tr("One respondent only: this index says nothing of the service.");
    case SkmCaution::FewerThanNeeded: break;
    }
    return SkmTexts::tr("Sample too small: %1 of the %2 respondents needed.")
        .arg(EyeFormat().count(figures.respondents), EyeFormat().count(figures.sampleNeeded));
}

QString weightWords(const IkmResult &index)
{
    const auto answered = std::count_if(index.elements.begin(), index.elements.end(),
                                        [](const IkmElement &element) { return element.n > 0; });
    switch (index.weights) {
    case IkmWeights::Exact: return SkmTexts::tr("exact, 1/%1").arg(std::max<qint64>(1, answered));
    case IkmWeights::W0111: return SkmTexts::tr("%1 each").arg(EyeFormat().decimal({111, 3}));
    case IkmWeights::W011: break;
    }
    return SkmTexts::tr("%1 each").arg(EyeFormat().decimal({11, 2}));
}

QString sampleWords(const SkmFigures &figures)
{
    const EyeFormat format;
    const QString respondents = SkmTexts::tr("%n respondent(s)", nullptr, int(figures.respondents));
    return figures.population ? SkmTexts::tr("%1; %2 are needed for %3 users")
                                    .arg(respondents, format.count(figures.sampleNeeded),
                                         format.count(*figures.population))
                              : SkmTexts::tr("%1; %2 are always enough")
                                    .arg(respondents, format.count(figures.sampleNeeded));
}

QString rangeWords(const DateRange &range)
{
    const EyeFormat format;
    if (range.first == range.last())
        return format.date(range.first);
    return SkmTexts::tr("%1 to %2").arg(format.date(range.first), format.date(range.last()));
}

} // namespace puas
