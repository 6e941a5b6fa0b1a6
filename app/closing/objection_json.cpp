// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/objection_json.h"

#include "app/audit/act.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

namespace puas {

namespace {

QJsonValue momentOrNull(const std::optional<qint64> &moment)
{
    return moment ? QJsonValue(*moment) : QJsonValue();
}

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QByteArray enteredJson(const Objection &objection)
{
    return actJson({{QStringLiteral("officer"), objection.officer},
                    {QStringLiteral("period"), objection.period},
                    {QStringLiteral("words"), objection.words},
                    {QStringLiteral("from"), momentOrNull(objection.fromUtcMs)},
                    {QStringLiteral("until"), momentOrNull(objection.untilUtcMs)},
                    {QStringLiteral("entered_at"), objection.enteredAtUtcMs}});
}

QByteArray decidedJson(const ObjectionWord &word, const std::optional<Settlement> &settlement)
{
    QJsonObject after{{QStringLiteral("accept"), word.accept},
                      {QStringLiteral("reason"), word.reason},
                      {QStringLiteral("at"), word.atUtcMs}};
    if (settlement) {
        after.insert(QStringLiteral("accepted"), settlement->accepted);
        after.insert(QStringLiteral("before"), objectIn(settlement->before));
        after.insert(QStringLiteral("after"), objectIn(settlement->after));
        after.insert(QStringLiteral("left_out"), objectIn(settlement->leftOut));
    }
    return actJson(after);
}

QByteArray leftOutJson(const std::vector<RatingPlaceOfOrigin> &ratings)
{
    std::map<QString, std::set<qint64>> kiosks;
    std::map<QString, std::set<qint64>> files;
    for (const RatingPlaceOfOrigin &rating : ratings)
        (rating.kiosk.isEmpty() ? files[rating.file] : kiosks[rating.kiosk]).insert(rating.number);
    const auto toObject = [](const std::map<QString, std::set<qint64>> &places) {
        QJsonObject object;
        for (const auto &[place, numbers] : places) {
            QJsonArray array;
            for (const qint64 number : numbers)
                array.append(number);
            object.insert(place, array);
        }
        return object;
    };
    return actJson(
        {{QStringLiteral("kiosks"), toObject(kiosks)}, {QStringLiteral("files"), toObject(files)}});
}

std::vector<RatingPlaceOfOrigin> leftOutFromJson(const QByteArray &json)
{
    std::vector<RatingPlaceOfOrigin> ratings;
    const QJsonObject object = objectIn(json);
    const auto read = [&](const QString &key, QString RatingPlaceOfOrigin::*place) {
        const QJsonObject places = object[key].toObject();
        for (auto one = places.begin(); one != places.end(); ++one)
            for (const QJsonValue number : one.value().toArray()) {
                RatingPlaceOfOrigin rating;
                rating.*place = one.key();
                rating.number = number.toInteger();
                ratings.push_back(rating);
            }
    };
    read(QStringLiteral("kiosks"), &RatingPlaceOfOrigin::kiosk);
    read(QStringLiteral("files"), &RatingPlaceOfOrigin::file);
    return ratings;
}

} // namespace puas
