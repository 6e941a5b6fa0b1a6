// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ikm.h"

#include "app/core/exact.h"

namespace puas {

namespace {

Exact weightOf(IkmWeights weights, size_t elementCount)
{
    switch (weights) {
    case IkmWeights::Exact: return Exact(1, qint64(elementCount));
    case IkmWeights::W0111: return Exact(111, 1000);
    case IkmWeights::W011: return Exact(11, 100);
    }
    Q_UNREACHABLE();
}

/// Sum of NRR x weight.
Exact weigh(const std::vector<Exact> &nrr, IkmWeights weights)
{
    Exact total = 0;
    for (const Exact &value : nrr)
        total += value;
    return total * weightOf(weights, nrr.size());
}

/// Half up.
Decimal rounded(const Exact &value, int digits)
{
    const Exact parts = value * Decimal{0, digits}.toRatio().denominator;
    const auto whole = (2 * numerator(parts) + denominator(parts)) / (2 * denominator(parts));
    return {whole.convert_to<qint64>(), digits};
}

Decimal ikmOf(const Exact &weightedNrr)
{
    return rounded(weightedNrr * 25, 2);
}

} // namespace

const std::vector<QString> &skmElementKeys()
{
    static const std::vector<QString> keys{
        QStringLiteral("requirements"), QStringLiteral("procedure"),  QStringLiteral("time"),
        QStringLiteral("cost"),         QStringLiteral("product"),    QStringLiteral("competence"),
        QStringLiteral("conduct"),      QStringLiteral("complaints"), QStringLiteral("facilities")};
    return keys;
}

QString ikmWeightsName(IkmWeights weights)
{
    switch (weights) {
    case IkmWeights::Exact: return QStringLiteral("exact");
    case IkmWeights::W0111: return QStringLiteral("0.111");
    case IkmWeights::W011: return QStringLiteral("0.11");
    }
    Q_UNREACHABLE();
}

std::optional<IkmWeights> ikmWeightsFromName(QStringView name)
{
    for (const IkmWeights weights : {IkmWeights::Exact, IkmWeights::W0111, IkmWeights::W011})
        if (name == ikmWeightsName(weights))
            return weights;
    return std::nullopt;
}

namespace {

/// The answers that the index may be made of: those on four points.
IkmElement elementOf(const QString &key, const Tally &tally)
{
    constexpr int top = 4;
    IkmElement element{key, 0, 0, std::nullopt};
    for (int value = 1; value <= top; ++value) {
        element.n += tally.count(value, top);
        element.sum += value * tally.count(value, top);
    }
    if (element.n > 0)
        element.nrr = round({element.sum, element.n}, 4);
    return element;
}

} // namespace

IkmResult computeIkm(const std::map<QString, Tally> &tallies, IkmWeights weights)
{
    IkmResult result;
    result.weights = weights;
    std::vector<Exact> nrr;
    for (const QString &key : skmElementKeys()) {
        const auto found = tallies.find(key);
        const IkmElement element = elementOf(key, found == tallies.end() ? Tally() : found->second);
        if (element.n > 0)
            nrr.push_back(Exact(element.sum, element.n));
        result.elements.push_back(element);
    }
    if (!nrr.empty()) {
        const Exact weighted = weigh(nrr, weights);
        result.weightedNrr = rounded(weighted, 3);
        result.ikm = ikmOf(weighted);
        result.grade = classifyIkm(*result.ikm);
    }
    return result;
}

Decimal ikmFromNrr(const std::vector<Decimal> &nrr, IkmWeights weights)
{
    std::vector<Exact> values;
    for (const Decimal &decimal : nrr)
        values.push_back(exact(decimal));
    return ikmOf(weigh(values, weights));
}

IkmClass classifyIkm(const Decimal &ikm)
{
    if (ikm >= Decimal{8831, 2})
        return {QLatin1Char('A'), QStringLiteral("Sangat baik")};
    if (ikm >= Decimal{7661, 2})
        return {QLatin1Char('B'), QStringLiteral("Baik")};
    if (ikm >= Decimal{6500, 2})
        return {QLatin1Char('C'), QStringLiteral("Kurang baik")};
    return {QLatin1Char('D'), QStringLiteral("Tidak baik")};
}

} // namespace puas
