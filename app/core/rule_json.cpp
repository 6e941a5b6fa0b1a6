// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/allowance_rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace puas {

namespace {

std::optional<RoundingMode> roundingFromName(QStringView name)
{
    for (const auto mode : {RoundingMode::HalfUp, RoundingMode::HalfDown, RoundingMode::HalfEven})
        if (name == roundingName(mode))
            return mode;
    return std::nullopt;
}

/// Reads one JSON object key by key. The first complaint is kept with its place; after it
/// every further read gives a default, so that the caller checks once at the end.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString place, std::optional<Error> &complaint)
        : m_object(std::move(object)), m_place(std::move(place)), m_complaint(&complaint)
    {
    }

    void complain(const QString &key, const QString &what)
    {
        if (!*m_complaint)
            *m_complaint = Error{ErrorCode::InvalidInput, placeOf(key) + QStringLiteral(": ") + what};
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    QJsonValue take(const QString &key)
    {
        m_known.insert(key);
        return m_object.value(key);
    }

    QString text(const QString &key, const QString &otherwise = {})
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() && !otherwise.isNull())
            return otherwise;
        if (!value.isString() || value.toString().trimmed().isEmpty())
            complain(key, QStringLiteral("a text is needed"));
        return value.toString();
    }

    Decimal decimal(const QString &key, std::optional<Decimal> otherwise, Decimal low, Decimal high)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() && otherwise)
            return *otherwise;
        // The shortest text that gives the same double is what the author typed.
        const QString text = value.isString() ? value.toString()
                                              : QString::number(value.toDouble(), 'f',
                                                                QLocale::FloatingPointShortest);
        const auto parsed = Decimal::parse(text);
        if ((!value.isDouble() && !value.isString()) || !parsed || *parsed < low || high < *parsed) {
            complain(key, QStringLiteral("a number from %1 to %2 is needed")
                              .arg(low.toString(), high.toString()));
            return low;
        }
        return *parsed;
    }

    int integer(const QString &key, int otherwise, int low, int high)
    {
        const Decimal value = decimal(key, Decimal{otherwise, 0}, {low, 0}, {high, 0});
        if (value.digits != 0)
            complain(key, QStringLiteral("a whole number is needed"));
        return int(value.unscaled);
    }

    bool boolean(const QString &key, bool otherwise)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            complain(key, QStringLiteral("true or false is needed"));
        return value.toBool(otherwise);
    }

    QJsonArray list(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            complain(key, QStringLiteral("a list is needed"));
        return value.toArray();
    }

    template<typename Enum>
    Enum named(const QString &key, const QString &otherwise,
               std::optional<Enum> (*fromName)(QStringView))
    {
        const QString name = text(key, otherwise);
        const auto value = fromName(name);
        if (!value)
            complain(key, QStringLiteral("\"%1\" is not known").arg(name));
        return value.value_or(Enum{});
    }

    ObjectReader child(const QString &key, const QJsonValue &value)
    {
        if (!value.isObject())
            complain(key, QStringLiteral("an object is needed"));
        return {value.toObject(), placeOf(key), *m_complaint};
    }

    /// A misspelt key would silently pay by a default, so it refuses the rule.
    void refuseUnknownKeys()
    {
        for (const QString &key : m_object.keys())
            if (!m_known.contains(key))
                complain(key, QStringLiteral("this key is not known"));
    }

private:
    QString placeOf(const QString &key) const
    {
        return m_place.isEmpty() ? key : m_place + QLatin1Char('.') + key;
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> *m_complaint;
    std::set<QString> m_known;
};

constexpr Decimal zero{0, 0};
constexpr Decimal hundred{100, 0};

RuleSegment readSegment(ObjectReader &reader)
{
    RuleSegment segment;
    segment.from = reader.decimal(QStringLiteral("from"), std::nullopt, zero, hundred);
    segment.to = reader.decimal(QStringLiteral("to"), std::nullopt, zero, hundred);
    if (reader.has(QStringLiteral("pays"))) {
        segment.paysFrom = reader.decimal(QStringLiteral("pays"), std::nullopt, zero, hundred);
        segment.paysTo = segment.paysFrom;
    } else {
        segment.paysFrom = reader.decimal(QStringLiteral("pays_from"), std::nullopt, zero, hundred);
        segment.paysTo = reader.decimal(QStringLiteral("pays_to"), std::nullopt, zero, hundred);
    }
    if (segment.to <= segment.from)
        reader.complain(QStringLiteral("to"), QStringLiteral("has to be above from"));
    reader.refuseUnknownKeys();
    return segment;
}

/// In any order, as people write bands from the best down; kept in rising order.
std::vector<RuleSegment> readSegments(ObjectReader &reader)
{
    struct Placed {
        ObjectReader item;
        RuleSegment segment;
    };
    std::vector<Placed> placed;
    const QJsonArray list = reader.list(QStringLiteral("segments"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        ObjectReader item = reader.child(QStringLiteral("segments[%1]").arg(i), list.at(i));
        const RuleSegment segment = readSegment(item);
        placed.push_back({item, segment});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.segment.from < b.segment.from; });
    std::vector<RuleSegment> segments;
    Decimal covered = zero;
    for (auto &[item, segment] : placed) {
        if (covered < segment.from)
            item.complain(QStringLiteral("from"),
                          QStringLiteral("%1 leaves a gap after %2")
                              .arg(segment.from.toString(), covered.toString()));
        if (segment.from < covered)
            item.complain(QStringLiteral("from"),
                          QStringLiteral("%1 overlaps what reaches to %2")
                              .arg(segment.from.toString(), covered.toString()));
        covered = segment.to;
        segments.push_back(segment);
    }
    if (covered < hundred)
        reader.complain(
            QStringLiteral("segments"),
            QStringLiteral("the gap from %1 to 100 is not covered").arg(covered.toString()));
    return segments;
}

std::vector<RuleComponent> readComponents(ObjectReader &reader, const Decimal &shareOfAllowance)
{
    std::vector<RuleComponent> components;
    if (!reader.has(QStringLiteral("components")))
        return components;
    const QJsonArray list = reader.list(QStringLiteral("components"));
    // Weights have up to 9 digits, so their sum is exact in billionths.
    constexpr int fine = 9;
    qint64 billionths = round({shareOfAllowance.toRatio().numerator,
                               shareOfAllowance.toRatio().denominator * 100},
                              fine)
                            .unscaled;
    for (qsizetype i = 0; i < list.size(); ++i) {
        ObjectReader item = reader.child(QStringLiteral("components[%1]").arg(i), list.at(i));
        RuleComponent component{item.text(QStringLiteral("key")),
                                item.decimal(QStringLiteral("weight"), std::nullopt, zero, {1, 0})};
        item.refuseUnknownKeys();
        billionths += round(component.weight.toRatio(), fine).unscaled;
        components.push_back(component);
    }
    if (billionths != 1'000'000'000)
        reader.complain(QStringLiteral("components"),
                        QStringLiteral("the weights and share_of_allowance sum to %1, not to 1")
                            .arg(Decimal{billionths, fine}.toString()));
    return components;
}

QDate readDate(ObjectReader &reader, const QString &key)
{
    if (!reader.has(key))
        return {};
    const QDate date = QDate::fromString(reader.text(key), Qt::ISODate);
    if (!date.isValid())
        reader.complain(key, QStringLiteral("a date such as 2026-01-31 is needed"));
    return date;
}

QJsonValue toJson(const Decimal &decimal)
{
    return decimal.digits == 0 ? QJsonValue(decimal.unscaled) : QJsonValue(decimal.toDouble());
}

} // namespace

Result<AllowanceRule> parseRule(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull())
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("byte %1: %2").arg(parseError.offset).arg(parseError.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, QStringLiteral("a rule is one JSON object"));

    std::optional<Error> complaint;
    ObjectReader reader(document.object(), {}, complaint);
    AllowanceRule rule;
    rule.id = reader.text(QStringLiteral("id"));
    rule.title = reader.text(QStringLiteral("title"), rule.id);
    rule.effectiveFrom = readDate(reader, QStringLiteral("effective_from"));
    rule.measure = reader.named(QStringLiteral("measure"), {}, measureFromName);
    rule.segments = readSegments(reader);
    rule.minimumRatings = reader.integer(QStringLiteral("minimum_ratings"), 30, 0, 1'000'000);
    rule.fallback = reader.named(QStringLiteral("fallback"), QStringLiteral("full"), fallbackFromName);
    rule.benefitOfDoubt = reader.boolean(QStringLiteral("benefit_of_doubt"), false);
    if (rule.benefitOfDoubt && rule.measure != Measure::SatisfiedShare)
        reader.complain(QStringLiteral("benefit_of_doubt"),
                        QStringLiteral("only satisfied_share has an interval to give it by"));
    rule.shareOfAllowance = reader.decimal(QStringLiteral("share_of_allowance"), hundred, zero,
                                           hundred);
    rule.components = readComponents(reader, rule.shareOfAllowance);
    if (reader.has(QStringLiteral("round"))) {
        ObjectReader rounding = reader.child(QStringLiteral("round"),
                                             reader.take(QStringLiteral("round")));
        rule.roundDigits = rounding.integer(QStringLiteral("digits"), 2, 0, 6);
        rule.roundMode = rounding.named(QStringLiteral("mode"), QStringLiteral("half_up"),
                                        roundingFromName);
        rounding.refuseUnknownKeys();
    }
    reader.refuseUnknownKeys();
    if (complaint)
        return tl::unexpected(*complaint);
    return rule;
}

QByteArray ruleToJson(const AllowanceRule &rule)
{
    QJsonArray segments;
    for (const RuleSegment &segment : rule.segments) {
        QJsonObject item{{QStringLiteral("from"), toJson(segment.from)},
                         {QStringLiteral("to"), toJson(segment.to)}};
        if (segment.paysFrom == segment.paysTo) {
            item.insert(QStringLiteral("pays"), toJson(segment.paysFrom));
        } else {
            item.insert(QStringLiteral("pays_from"), toJson(segment.paysFrom));
            item.insert(QStringLiteral("pays_to"), toJson(segment.paysTo));
        }
        segments.append(item);
    }
    QJsonObject object{
        {QStringLiteral("id"), rule.id},
        {QStringLiteral("title"), rule.title},
        {QStringLiteral("measure"), measureName(rule.measure)},
        {QStringLiteral("segments"), segments},
        {QStringLiteral("minimum_ratings"), rule.minimumRatings},
        {QStringLiteral("fallback"), fallbackName(rule.fallback)},
        {QStringLiteral("benefit_of_doubt"), rule.benefitOfDoubt},
        {QStringLiteral("share_of_allowance"), toJson(rule.shareOfAllowance)},
        {QStringLiteral("round"), QJsonObject{{QStringLiteral("digits"), rule.roundDigits},
                                              {QStringLiteral("mode"), roundingName(rule.roundMode)}}},
    };
    if (rule.effectiveFrom.isValid())
        object.insert(QStringLiteral("effective_from"), rule.effectiveFrom.toString(Qt::ISODate));
    if (!rule.components.empty()) {
        QJsonArray components;
        for (const RuleComponent &component : rule.components)
            components.append(QJsonObject{{QStringLiteral("key"), component.key},
                                          {QStringLiteral("weight"), toJson(component.weight)}});
        object.insert(QStringLiteral("components"), components);
    }
    return QJsonDocument(object).toJson();
}

} // namespace puas
