// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/kiosk_config.h"

#include "app/core/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <numeric>
#include <set>

#include <algorithm>

namespace puas {

namespace {

// Names of the JSON form; never change.
const QString versionKey = QStringLiteral("version");
const QString officeKey = QStringLiteral("office");
const QString kioskKey = QStringLiteral("kiosk");
const QString counterKey = QStringLiteral("counter");
const QString serviceKey = QStringLiteral("service");
const QString codeKey = QStringLiteral("code");
const QString nameKey = QStringLiteral("name");
const QString idKey = QStringLiteral("id");
const QString timezoneKey = QStringLiteral("timezone");
const QString modeKey = QStringLiteral("mode");
const QString ratingKey = QStringLiteral("rating");
const QString intervalKey = QStringLiteral("interval_s");
const QString openSecondsKey = QStringLiteral("open_s");
const QString openKeyKey = QStringLiteral("open_key");
const QString officersKey = QStringLiteral("officers");
const QString nipKey = QStringLiteral("nip");
const QString photoKey = QStringLiteral("photo");
const QString pinKey = QStringLiteral("pin");
const QString surveyKey = QStringLiteral("survey");
const QString questionsKey = QStringLiteral("questions");
const QString questionKey = QStringLiteral("key");
const QString topKey = QStringLiteral("top");
const QString textKey = QStringLiteral("text");
const QString answersKey = QStringLiteral("answers");
const QString itPinKey = QStringLiteral("it_pin");
const QString hoursKey = QStringLiteral("hours");
const QString opensKey = QStringLiteral("opens");
const QString closesKey = QStringLiteral("closes");
const QString closedDaysKey = QStringLiteral("closed_weekdays");
const QString resultKey = QStringLiteral("result");
const QString periodKey = QStringLiteral("period");
const QString nKey = QStringLiteral("n");
const QString countsKey = QStringLiteral("counts");
const QString changesKey = QStringLiteral("changes");
const QString topicKey = QStringLiteral("topic");
const QString saidKey = QStringLiteral("said");
const QString changedKey = QStringLiteral("changed");

QJsonObject toJson(const LocalText &text)
{
    QJsonObject object;
    for (auto it = text.cbegin(); it != text.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

LocalText localText(const QJsonValue &value)
{
    LocalText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.insert(it.key(), it->toString());
    return text;
}

QJsonObject toJson(const RosterOfficer &officer)
{
    return {{nipKey, officer.nip},
            {nameKey, officer.name},
            {serviceKey, officer.service},
            {photoKey, QString::fromLatin1(officer.photo.toBase64())},
            {pinKey, officer.pinHash}};
}

RosterOfficer rosterOfficer(const QJsonObject &object)
{
    return {object.value(nipKey).toString(), object.value(nameKey).toString(),
            object.value(serviceKey).toString(),
            QByteArray::fromBase64(object.value(photoKey).toString().toLatin1()),
            object.value(pinKey).toString()};
}

QJsonObject toJson(const SurveyQuestion &question)
{
    QJsonArray answers;
    for (const LocalText &answer : question.answers)
        answers.append(toJson(answer));
    return {{questionKey, question.key},
            {topKey, question.top},
            {textKey, toJson(question.text)},
            {answersKey, answers}};
}

Result<SurveyQuestion> surveyQuestion(const QJsonObject &object)
{
    SurveyQuestion question{object.value(questionKey).toString(),
                            object.value(topKey).toInt(),
                            localText(object.value(textKey)),
                            {}};
    const QJsonArray answers = object.value(answersKey).toArray();
    for (const QJsonValue &answer : answers)
        question.answers.push_back(localText(answer));
    if (question.key.isEmpty() || !isScaleTop(question.top)
        || qsizetype(question.answers.size()) != question.top)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("survey question \"%1\"").arg(question.key));
    // What is answered after the tap never takes the tap's place.
    if (question.key == QString::fromUtf16(overallQuestion))
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("survey question \"%1\" is the tap itself").arg(question.key));
    return question;
}

QJsonObject toJson(const Survey &survey)
{
    QJsonArray questions;
    for (const SurveyQuestion &question : survey.questions)
        questions.append(toJson(question));
    return {{idKey, survey.id}, {versionKey, qint64(survey.version)}, {questionsKey, questions}};
}

Result<Survey> surveyFrom(const QJsonObject &object)
{
    Survey survey{object.value(idKey).toString(), quint64(object.value(versionKey).toInteger()), {}};
    const QJsonArray questions = object.value(questionsKey).toArray();
    for (const QJsonValue &value : questions) {
        auto question = surveyQuestion(value.toObject());
        if (!question)
            return tl::unexpected(question.error());
        if (std::ranges::find(survey.questions, question->key, &SurveyQuestion::key) != survey.questions.end())
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("survey question \"%1\" stands there twice").arg(question->key));
        survey.questions.push_back(std::move(*question));
    }
    return survey;
}

QJsonObject toJson(const RatingRules &rules)
{
    return {{intervalKey, rules.intervalSeconds},
            {openSecondsKey, rules.openSeconds},
            {openKeyKey, rules.openKey}};
}

RatingRules ratingRules(const QJsonObject &object)
{
    const RatingRules defaults;
    return {object.value(intervalKey).toInt(defaults.intervalSeconds),
            object.value(openSecondsKey).toInt(defaults.openSeconds),
            object.value(openKeyKey).toString(defaults.openKey)};
}

/// A letter or a key with a name, F1 to F12; none of the keypad's own.
bool isOpenKey(const QString &key)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([A-Z]|F[1-9]|F1[0-2]|PgUp|PgDown|Home|End|Space)\\z"));
    return form.match(key).hasMatch();
}

bool areRatingRules(const RatingRules &rules)
{
    constexpr int hour = 3600;
    constexpr int shortest = 10;
    return rules.intervalSeconds >= 0 && rules.intervalSeconds <= hour
           && rules.openSeconds >= shortest && rules.openSeconds <= hour && isOpenKey(rules.openKey);
}

QJsonObject toJson(const PublishedResult &result)
{
    QJsonArray counts;
    for (const qint64 count : result.counts)
        counts.append(count);
    return {{periodKey, result.period}, {nKey, result.n}, {countsKey, counts}};
}

PublishedResult publishedResult(const QJsonObject &object)
{
    PublishedResult result{object.value(periodKey).toString(), object.value(nKey).toInteger(), {}};
    const QJsonArray counts = object.value(countsKey).toArray();
    for (const QJsonValue &count : counts)
        result.counts.push_back(count.toInteger());
    return result;
}

std::vector<PublishedChange> changesFrom(const QJsonArray &list)
{
    std::vector<PublishedChange> changes;
    for (const QJsonValue &value : list) {
        const QJsonObject change = value.toObject();
        changes.push_back({change.value(topicKey).toString(), localText(change.value(saidKey)),
                           localText(change.value(changedKey))});
    }
    return changes;
}

void readPublished(KioskConfig &config, const QJsonObject &root)
{
    if (root.contains(resultKey))
        config.result = publishedResult(root.value(resultKey).toObject());
    config.changes = changesFrom(root.value(changesKey).toArray());
}

void readHours(KioskConfig &config, const QJsonObject &hours)
{
    config.opensAt = hours.value(opensKey).toString();
    config.closesAt = hours.value(closesKey).toString();
    const QJsonArray closed = hours.value(closedDaysKey).toArray();
    for (const QJsonValue &day : closed)
        config.closedWeekdays.push_back(day.toInt());
}

/// "08:00"; anything else is no time of day.
bool isTimeOfDay(const QString &text)
{
    return text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid();
}

/// Both or neither, the closing after the opening, and one open day in a week or more.
bool areHours(const KioskConfig &config)
{
    const std::set<int> closed(config.closedWeekdays.cbegin(), config.closedWeekdays.cend());
    if (!closed.empty() && (*closed.cbegin() < Qt::Monday || *closed.crbegin() > Qt::Sunday))
        return false;
    if (config.opensAt.isEmpty() && config.closesAt.isEmpty())
        return closed.empty();
    return isTimeOfDay(config.opensAt) && isTimeOfDay(config.closesAt)
           && config.opensAt < config.closesAt && closed.size() < 7;
}

bool isPublishable(const PublishedResult &result)
{
    const bool whole = result.counts.size() == 4
                       && std::all_of(result.counts.cbegin(), result.counts.cend(),
                                      [](qint64 count) { return count >= 0; });
    return whole && result.n > 0
           && std::accumulate(result.counts.cbegin(), result.counts.cend(), qint64(0)) == result.n;
}

Result<> checkConfig(const KioskConfig &config)
{
    const std::pair<QString, bool> needs[] = {
        {versionKey, config.version >= 1},
        {QStringLiteral("office.code"), !config.officeCode.isEmpty()},
        {QStringLiteral("kiosk.id"), !config.kioskId.isEmpty()},
        {modeKey, QStringList{QStringLiteral("free"), QStringLiteral("served"),
                              QStringLiteral("ticket"), QStringLiteral("lobby")}
                      .contains(config.mode)},
        {QStringLiteral("survey.id"), !config.survey.id.isEmpty()},
        {ratingKey, areRatingRules(config.rating)},
        {hoursKey, areHours(config)},
        {resultKey, !config.result || isPublishable(*config.result)},
    };
    for (const auto &[key, given] : needs)
        if (!given)
            return fail(ErrorCode::InvalidInput, QStringLiteral("settings: %1").arg(key));
    for (const RosterOfficer &officer : config.officers)
        if (officer.nip.isEmpty() || officer.name.isEmpty())
            return fail(ErrorCode::InvalidInput, QStringLiteral("settings: officers"));
    return {};
}

} // namespace

QString textIn(const LocalText &text, const QString &language)
{
    if (text.contains(language))
        return text.value(language);
    return text.value(QStringLiteral("id"), text.isEmpty() ? QString() : text.first());
}

const RosterOfficer *KioskConfig::officer(const QString &nip) const
{
    for (const RosterOfficer &officer : officers)
        if (officer.nip == nip)
            return &officer;
    return nullptr;
}

Result<Survey> parseSurvey(const QByteArray &json)
{
    const auto survey = surveyFrom(QJsonDocument::fromJson(json).object());
    if (survey && survey->id.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("the survey has no id"));
    return survey;
}

Result<std::vector<PublishedChange>> parseChanges(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(ErrorCode::InvalidInput, QStringLiteral("the changes are no JSON list"));
    auto changes = changesFrom(document.array());
    for (const PublishedChange &change : changes)
        if (textIn(change.said, {}).isEmpty() || textIn(change.changed, {}).isEmpty())
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("change \"%1\" needs said and changed, each with a text by language")
                            .arg(change.topic));
    return changes;
}

Result<KioskConfig> parseKioskConfig(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("settings: byte %1: %2").arg(error.offset).arg(error.errorString()));
    const QJsonObject root = document.object();
    const QJsonObject office = root.value(officeKey).toObject();
    const QJsonObject kiosk = root.value(kioskKey).toObject();
    const QJsonObject counter = root.value(counterKey).toObject();
    const QJsonObject service = root.value(serviceKey).toObject();

    KioskConfig config;
    config.version = quint64(qMax<qint64>(root.value(versionKey).toInteger(), 0));
    config.officeCode = office.value(codeKey).toString();
    config.officeName = office.value(nameKey).toString();
    config.timezone = office.value(timezoneKey).toString();
    config.kioskId = kiosk.value(idKey).toString();
    config.kioskName = kiosk.value(nameKey).toString();
    config.counterCode = counter.value(codeKey).toString();
    config.counterName = counter.value(nameKey).toString();
    config.serviceCode = service.value(codeKey).toString();
    config.serviceName = service.value(nameKey).toString();
    config.mode = root.value(modeKey).toString();
    config.rating = ratingRules(root.value(ratingKey).toObject());
    config.itPinHash = root.value(itPinKey).toString();
    const QJsonArray officers = root.value(officersKey).toArray();
    for (const QJsonValue &officer : officers)
        config.officers.push_back(rosterOfficer(officer.toObject()));
    auto survey = surveyFrom(root.value(surveyKey).toObject());
    if (!survey)
        return tl::unexpected(survey.error());
    config.survey = std::move(*survey);
    readHours(config, root.value(hoursKey).toObject());
    readPublished(config, root);
    if (const auto sound = checkConfig(config); !sound)
        return tl::unexpected(sound.error());
    return config;
}

QByteArray kioskConfigToJson(const KioskConfig &config)
{
    QJsonArray officers;
    for (const RosterOfficer &officer : config.officers)
        officers.append(toJson(officer));
    QJsonArray changes;
    for (const PublishedChange &change : config.changes)
        changes.append(QJsonObject{{topicKey, change.topic},
                                   {saidKey, toJson(change.said)},
                                   {changedKey, toJson(change.changed)}});
    QJsonArray closedDays;
    for (const int day : config.closedWeekdays)
        closedDays.append(day);

    QJsonObject root{
        {versionKey, qint64(config.version)},
        {officeKey, QJsonObject{{codeKey, config.officeCode},
                                {nameKey, config.officeName},
                                {timezoneKey, config.timezone}}},
        {kioskKey, QJsonObject{{idKey, config.kioskId}, {nameKey, config.kioskName}}},
        {counterKey, QJsonObject{{codeKey, config.counterCode}, {nameKey, config.counterName}}},
        {serviceKey, QJsonObject{{codeKey, config.serviceCode}, {nameKey, config.serviceName}}},
        {modeKey, config.mode},
        {officersKey, officers},
        {surveyKey, toJson(config.survey)},
        {itPinKey, config.itPinHash},
        {hoursKey, QJsonObject{{opensKey, config.opensAt},
                               {closesKey, config.closesAt},
                               {closedDaysKey, closedDays}}},
        {changesKey, changes},
    };
    if (config.rating != RatingRules())
        root.insert(ratingKey, toJson(config.rating));
    if (config.result)
        root.insert(resultKey, toJson(*config.result));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace puas
