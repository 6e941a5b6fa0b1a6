// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tally_deltas.h"

namespace puas {

namespace {

/// Some 10 MB of memory, and large enough that a bundle is written once.
constexpr size_t largestMap = 60'000;

TallyDeltas::Key<5> placeKey(const RatingPlace &place)
{
    return {place.day, place.office, place.officer, place.counter, place.service};
}

TallyDeltas::PlaceKey peopleKey(qint64 group, const RatingPlace &place)
{
    return {group, place.day, place.office, place.officer, place.counter, place.service};
}

/// INSERT ... ON CONFLICT DO UPDATE that adds to the columns after the key.
QString addingInsert(const QString &table, const QString &key, const QStringList &counts)
{
    QStringList updates;
    for (const QString &count : counts)
        updates.append(QStringLiteral("%1 = %2.%1 + excluded.%1").arg(count, table));
    const QString columns = key + QStringLiteral(", ") + counts.join(QStringLiteral(", "));
    QString marks = QStringLiteral("?");
    for (qsizetype i = 0; i < columns.count(QLatin1Char(',')); ++i)
        marks += QStringLiteral(", ?");
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(table, columns, marks, key, updates.join(QStringLiteral(", ")));
}

template<typename Key>
QVariantList listed(const Key &key)
{
    QVariantList values;
    values.reserve(qsizetype(key.size()) + 3);
    for (const qint64 part : key)
        values.append(part);
    return values;
}

template<typename Map>
Result<> flushCounts(Database &database, const QString &sql, Map &counts)
{
    for (const auto &[key, count] : counts)
        if (count != 0)
            PUAS_RETURN_IF_FAILED(database.run(sql, listed(key) << count));
    counts.clear();
    return {};
}

Result<> flushTexts(Database &database, const QString &sql, TallyDeltas::TextCounts &texts)
{
    for (const auto &[text, counts] : texts)
        for (const auto &[key, count] : counts)
            if (count != 0)
                PUAS_RETURN_IF_FAILED(database.run(sql, QVariantList{text} + listed(key) << count));
    texts.clear();
    return {};
}

} // namespace

void TallyDeltas::addRating(const TalliedRating &rating, int sign)
{
    const RatingPlace &place = rating.place;
    const auto addUnder = [&](qint64 group) {
        for (const AnswerNumbers &answer : rating.answers)
            m_answers[{answer.question, group, place.day, place.office, place.officer, place.counter,
                       place.service, answer.top, answer.value}]
                += sign;
        People &people = m_people[peopleKey(group, place)];
        people.ratings += sign;
        people.skmRespondents += rating.isSkmRespondent ? sign : 0;
        people.servedRatings += rating.isServed ? sign : 0;
    };
    addUnder(0);
    for (const qint64 group : rating.groups)
        addUnder(group);
    for (const AnswerNumbers &answer : rating.answers)
        m_hours[{answer.question, place.day, place.hour, place.office, place.officer, place.counter,
                 answer.top, answer.value}]
            += sign;
    for (const QString &reason : rating.reasons)
        m_reasons[reason][placeKey(place)] += sign;
}

void TallyDeltas::addServed(const RatingPlace &place, int sign)
{
    m_people[peopleKey(0, place)].served += sign;
}

void TallyDeltas::addLeftOut(const RatingPlace &place, const QString &whyNot, int sign)
{
    m_leftOut[whyNot][placeKey(place)] += sign;
}

TallyDeltas::AnswerCounts TallyDeltas::months() const
{
    constexpr size_t dayPart = 2;
    constexpr qint64 daysOfMonth = 100;
    AnswerCounts months;
    for (const auto &[key, count] : m_answers) {
        Key<9> month = key;
        month[dayPart] /= daysOfMonth;
        months[month] += count;
    }
    return months;
}

bool TallyDeltas::isLarge() const
{
    return m_answers.size() + m_hours.size() + m_people.size() > largestMap;
}

Result<> TallyDeltas::flush(Database &database)
{
    static const QString place = QStringLiteral("day, office_id, officer_id, counter_id, service_id");
    static const QStringList n{QStringLiteral("n")};
    static const QString answers = addingInsert(
        QStringLiteral("tally"), QStringLiteral("question_id, group_id, %1, top, value").arg(place), n);
    static const QString byMonth = addingInsert(
        QStringLiteral("tally_month"),
        QStringLiteral("question_id, group_id, month, office_id, officer_id, counter_id, service_id, top, value"), n);
    static const QString hours = addingInsert(
        QStringLiteral("tally_hour"),
        QStringLiteral("question_id, day, hour, office_id, officer_id, counter_id, top, value"), n);
    static const QString people = addingInsert(
        QStringLiteral("tally_rating"), QStringLiteral("group_id, %1").arg(place),
        {QStringLiteral("ratings"), QStringLiteral("skm_respondents"), QStringLiteral("served"),
         QStringLiteral("served_ratings")});
    static const QString reasons = addingInsert(QStringLiteral("tally_reason"),
                                                QStringLiteral("reason, %1").arg(place), n);
    static const QString leftOut = addingInsert(QStringLiteral("tally_left_out"),
                                                QStringLiteral("why_not, %1").arg(place), n);

    AnswerCounts ofMonths = months();
    PUAS_RETURN_IF_FAILED(flushCounts(database, byMonth, ofMonths));
    PUAS_RETURN_IF_FAILED(flushCounts(database, answers, m_answers));
    PUAS_RETURN_IF_FAILED(flushCounts(database, hours, m_hours));
    for (const auto &[key, counts] : m_people)
        PUAS_RETURN_IF_FAILED(database.run(people, listed(key)
                                                       << counts.ratings << counts.skmRespondents
                                                       << counts.served << counts.servedRatings));
    m_people.clear();
    PUAS_RETURN_IF_FAILED(flushTexts(database, reasons, m_reasons));
    return flushTexts(database, leftOut, m_leftOut);
}

} // namespace puas
