// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tally_comparison.h"

#include "app/store/local_clock.h"

#include <algorithm>

namespace puas {

Result<> TallyComparison::compare(const TallyDeltas &counted)
{
    static const Columns place{{"day", Part::Day},
                               {"office_id", Part::Office},
                               {"officer_id", Part::Officer},
                               {"counter_id", Part::Counter},
                               {"service_id", Part::Service}};
    static const Columns answerPlace = [] {
        Columns columns{{"question_id", Part::Question}, {"group_id", Part::Group}};
        columns.insert(columns.end(), place.begin(), place.end());
        columns.insert(columns.end(), {{"top", Part::Top}, {"value", Part::Value}});
        return columns;
    }();
    static const Columns monthPlace = [] {
        Columns columns = answerPlace;
        *std::ranges::find(columns, Part::Day, &Column::part) = {"month", Part::Month};
        return columns;
    }();
    static const Columns hourPlace{{"question_id", Part::Question},
                                   {"day", Part::Day},
                                   {"hour", Part::Hour},
                                   {"office_id", Part::Office},
                                   {"officer_id", Part::Officer},
                                   {"counter_id", Part::Counter},
                                   {"top", Part::Top},
                                   {"value", Part::Value}};
    static const Columns peoplePlace = [] {
        Columns columns{{"group_id", Part::Group}};
        columns.insert(columns.end(), place.begin(), place.end());
        return columns;
    }();

    PUAS_RETURN_IF_FAILED(readCodes());
    const QString n = QStringLiteral("n");
    PUAS_RETURN_IF_FAILED(compareTable(QStringLiteral("tally"), answerPlace, n, counted.answers()));
    PUAS_RETURN_IF_FAILED(compareTable(QStringLiteral("tally_month"), monthPlace, n, counted.months()));
    PUAS_RETURN_IF_FAILED(compareTable(QStringLiteral("tally_hour"), hourPlace, n, counted.hours()));
    TallyDeltas::Counts<6> ratings;
    TallyDeltas::Counts<6> respondents;
    TallyDeltas::Counts<6> servedRatings;
    for (const auto &[key, people] : counted.people()) {
        ratings[key] = people.ratings;
        respondents[key] = people.skmRespondents;
        servedRatings[key] = people.servedRatings;
    }
    const QString table = QStringLiteral("tally_rating");
    PUAS_RETURN_IF_FAILED(
        compareTable(table, peoplePlace, QStringLiteral("ratings"), std::move(ratings)));
    PUAS_RETURN_IF_FAILED(
        compareTable(table, peoplePlace, QStringLiteral("skm_respondents"), std::move(respondents)));
    PUAS_RETURN_IF_FAILED(
        compareTable(table, peoplePlace, QStringLiteral("served_ratings"), std::move(servedRatings)));
    PUAS_RETURN_IF_FAILED(
        compareTexts(QStringLiteral("tally_reason"), QStringLiteral("reason"), counted.reasons()));
    return compareTexts(QStringLiteral("tally_left_out"), QStringLiteral("why_not"), counted.leftOut());
}

Result<> TallyComparison::readCodes()
{
    const std::pair<Part, const char *> tables[] = {{Part::Question, "SELECT id, code FROM question"},
                                                    {Part::Group, "SELECT id, code FROM people_group"},
                                                    {Part::Office, "SELECT id, code FROM office"},
                                                    {Part::Officer, "SELECT id, nip FROM officer"},
                                                    {Part::Counter, "SELECT id, code FROM counter"},
                                                    {Part::Service, "SELECT id, code FROM service"}};
    for (const auto &[part, sql] : tables) {
        QHash<qint64, QString> &codes = m_codes[int(part)];
        PUAS_RETURN_IF_FAILED(
            m_database.each(QString::fromLatin1(sql), {}, [&codes](const QSqlQuery &row) {
                codes.insert(row.value(0).toLongLong(), row.value(1).toString());
            }));
    }
    return {};
}

template<size_t N>
Result<> TallyComparison::compareTable(const QString &table, const Columns &columns,
                                       const QString &count, TallyDeltas::Counts<N> recounted)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(QLatin1String(column.name));
    const QString what = count == QLatin1String("n") ? table : table + QLatin1Char('.') + count;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT %1, %2 FROM %3").arg(names.join(QStringLiteral(", ")), count, table), {},
        [&](const QSqlQuery &row) {
            TallyDeltas::Key<N> key;
            for (size_t i = 0; i < N; ++i)
                key[i] = row.value(int(i)).toLongLong();
            compareCount(what, columns, key, row.value(int(N)).toLongLong(), recounted[key]);
            recounted.erase(key);
        }));
    for (const auto &[key, n] : recounted)
        compareCount(what, columns, key, 0, n);
    return {};
}

Result<> TallyComparison::compareTexts(const QString &table, const QString &text,
                                       const TallyDeltas::TextCounts &recounted)
{
    static const Columns place{{"day", Part::Day},
                               {"office_id", Part::Office},
                               {"officer_id", Part::Officer},
                               {"counter_id", Part::Counter},
                               {"service_id", Part::Service}};
    TallyDeltas::TextCounts rest = recounted;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT %1, day, office_id, officer_id, counter_id, service_id, n FROM %2")
            .arg(text, table),
        {}, [&](const QSqlQuery &row) {
            TallyDeltas::Key<5> key;
            for (size_t i = 0; i < key.size(); ++i)
                key[i] = row.value(int(i) + 1).toLongLong();
            const QString code = row.value(0).toString();
            compareCount(QStringLiteral("%1, %2 %3").arg(table, text, code), place, key,
                         row.value(6).toLongLong(), rest[code][key]);
            rest[code].erase(key);
        }));
    for (const auto &[code, counts] : rest)
        for (const auto &[key, n] : counts)
            compareCount(QStringLiteral("%1, %2 %3").arg(table, text, code), place, key, 0, n);
    return {};
}

template<size_t N>
void TallyComparison::compareCount(const QString &what, const Columns &columns,
                                   const TallyDeltas::Key<N> &key, qint64 kept, qint64 counted)
{
    if (kept == counted)
        return;
    QStringList words{what};
    for (size_t i = 0; i < N; ++i)
        if (const QString word = inWords(columns[i].part, key[i]); !word.isEmpty())
            words.append(word);
    m_find(QStringLiteral("%1: %2 kept, %3 by the ratings")
               .arg(words.join(QStringLiteral(", ")))
               .arg(kept)
               .arg(counted));
}

QString TallyComparison::inWords(Part part, qint64 number) const
{
    static const QHash<int, QString> labels{{int(Part::Question), QStringLiteral("question")},
                                            {int(Part::Group), QStringLiteral("group")},
                                            {int(Part::Office), QStringLiteral("office")},
                                            {int(Part::Officer), QStringLiteral("officer")},
                                            {int(Part::Counter), QStringLiteral("counter")},
                                            {int(Part::Service), QStringLiteral("service")}};
    switch (part) {
    case Part::Day: {
        const QDate day = dayFromNumber(number);
        return QStringLiteral("day ")
               + (day.isValid() ? day.toString(Qt::ISODate) : QString::number(number));
    }
    case Part::Month:
        return QStringLiteral("month %1-%2").arg(number / 100).arg(number % 100, 2, 10, QLatin1Char('0'));
    case Part::Hour: return QStringLiteral("hour %1").arg(number);
    case Part::Top: return QStringLiteral("scale of %1").arg(number);
    case Part::Value: return QStringLiteral("answer %1").arg(number);
    default: break;
    }
    // Row 0 is "none": nothing to be said.
    const auto &codes = m_codes[int(part)];
    if (number == 0 && codes.value(0).isEmpty())
        return {};
    return labels[int(part)] + QLatin1Char(' ')
           + codes.value(number, QStringLiteral("number %1").arg(number));
}

} // namespace puas
