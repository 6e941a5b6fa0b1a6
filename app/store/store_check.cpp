// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_check.h"

#include "app/core/answer.h"
#include "app/core/ikm.h"
#include "app/store/code_ids.h"
#include "app/store/tally_deltas.h"

#include <algorithm>

namespace puas {

namespace {

constexpr int mostFindings = 100;

class Recount
{
public:
    explicit Recount(Database &database) : m_database(database), m_codes(database) {}

    Result<QStringList> run()
    {
        PUAS_RETURN_IF_FAILED(readCodes());
        PUAS_RETURN_IF_FAILED(countRows());
        PUAS_RETURN_IF_FAILED(compareTallies());
        if (m_further > 0)
            m_findings.append(QStringLiteral("and %1 more").arg(m_further));
        return m_findings;
    }

private:
    void find(const QString &finding)
    {
        if (m_findings.size() < mostFindings)
            m_findings.append(finding);
        else
            ++m_further;
    }

    Result<> readCodes()
    {
        PUAS_RETURN_IF_FAILED(m_database.each(
            QStringLiteral("SELECT id, code FROM people_group"), {}, [this](const QSqlQuery &row) {
                m_groups.insert(row.value(1).toString(), row.value(0).toLongLong());
            }));
        return m_database.each(
            QStringLiteral("SELECT id, code FROM question"), {}, [this](const QSqlQuery &row) {
                const auto &elements = skmElementKeys();
                m_isElement.insert(row.value(0).toLongLong(),
                                   std::find(elements.begin(), elements.end(), row.value(1).toString())
                                       != elements.end());
            });
    }

    /// One row an answer, in order: a rating is counted when the next one begins.
    Result<> countRows()
    {
        qint64 id = -1;
        bool counted = false;
        QString whyNot;
        TalliedRating rating;
        const auto countRating = [&] {
            if (id >= 0 && counted)
                m_counts.addRating(rating, 1);
            else if (id >= 0)
                m_counts.addLeftOut(rating.place, whyNot);
        };
        std::optional<Error> failure;
        PUAS_RETURN_IF_FAILED(m_database.each(
            QStringLiteral(
                "SELECT r.id, r.day, r.hour, r.office_id, r.officer_id, r.counter_id, "
                "r.service_id, r.group_codes, r.reason_codes, r.counted, r.why_not, r.at_ms, "
                "a.question_id, a.top, a.value, r.served "
                "FROM rating r LEFT JOIN answer a ON a.rating_id = r.id ORDER BY r.id"),
            {}, [&](const QSqlQuery &row) {
                if (row.value(0).toLongLong() != id) {
                    countRating();
                    id = row.value(0).toLongLong();
                    counted = row.value(9).toBool();
                    whyNot = row.value(10).toString();
                    rating = readRating(row);
                    const auto checked = checkTime(rating.place, row.value(11).toLongLong(), id);
                    if (!checked)
                        failure = checked.error();
                }
                if (!row.value(12).isNull())
                    addAnswer(rating,
                              {row.value(12).toLongLong(), row.value(13).toLongLong(),
                               row.value(14).toLongLong()},
                              id);
                return !failure;
            }));
        if (failure)
            return tl::unexpected(*failure);
        countRating();
        return {};
    }

    TalliedRating readRating(const QSqlQuery &row)
    {
        TalliedRating rating;
        rating.place = {row.value(1).toLongLong(), row.value(2).toLongLong(),
                        row.value(3).toLongLong(), row.value(4).toLongLong(),
                        row.value(5).toLongLong(), row.value(6).toLongLong()};
        for (const QString &code : row.value(7).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            rating.groups.push_back(m_groups.value(code, -1));
        rating.isServed = row.value(15).toBool();
        rating.reasons = row.value(8).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return rating;
    }

    void addAnswer(TalliedRating &rating, const AnswerNumbers &answer, qint64 id)
    {
        if (!isScaleTop(int(answer.top)) || answer.value < 1 || answer.value > answer.top)
            find(QStringLiteral("rating %1: %2 of %3 is no answer")
                     .arg(id)
                     .arg(answer.value)
                     .arg(answer.top));
        rating.answers.push_back(answer);
        rating.isSkmRespondent = rating.isSkmRespondent
                                 || (answer.top == 4 && m_isElement.value(answer.question));
    }

    Result<> checkTime(const RatingPlace &place, qint64 atMs, qint64 id)
    {
        const auto clock = m_codes.clock(place.office);
        if (!clock)
            return tl::unexpected(clock.error());
        const LocalTime local = (*clock)->at(atMs);
        if (local.day != place.day || local.hour != place.hour)
            find(QStringLiteral("rating %1: day %2, hour %3 do not follow from its time")
                     .arg(id)
                     .arg(place.day)
                     .arg(place.hour));
        return {};
    }

    Result<> compareTallies()
    {
        static const QString place = QStringLiteral(
            "day, office_id, officer_id, counter_id, service_id");
        PUAS_RETURN_IF_FAILED(compare(
            QStringLiteral("tally"), QStringLiteral("question_id, group_id, %1, top, value").arg(place),
            QStringLiteral("n"), m_counts.answers()));
        PUAS_RETURN_IF_FAILED(compare(
            QStringLiteral("tally_hour"),
            QStringLiteral("question_id, day, hour, office_id, officer_id, counter_id, top, value"),
            QStringLiteral("n"), m_counts.hours()));
        TallyDeltas::Counts<6> ratings;
        TallyDeltas::Counts<6> respondents;
        TallyDeltas::Counts<6> servedRatings;
        for (const auto &[key, people] : m_counts.people()) {
            ratings[key] = people.ratings;
            respondents[key] = people.skmRespondents;
            servedRatings[key] = people.servedRatings;
        }
        const QString groupAndPlace = QStringLiteral("group_id, %1").arg(place);
        PUAS_RETURN_IF_FAILED(
            compare(QStringLiteral("tally_rating"), groupAndPlace, QStringLiteral("ratings"), ratings));
        PUAS_RETURN_IF_FAILED(compare(QStringLiteral("tally_rating"), groupAndPlace,
                                      QStringLiteral("skm_respondents"), respondents));
        PUAS_RETURN_IF_FAILED(compare(QStringLiteral("tally_rating"), groupAndPlace,
                                      QStringLiteral("served_ratings"), servedRatings));
        PUAS_RETURN_IF_FAILED(compareTexts(QStringLiteral("tally_reason"), QStringLiteral("reason"),
                                           place, m_counts.reasons()));
        return compareTexts(QStringLiteral("tally_left_out"), QStringLiteral("why_not"), place,
                            m_counts.leftOut());
    }

    template<size_t N>
    Result<> compare(const QString &table, const QString &keys, const QString &count,
                     TallyDeltas::Counts<N> recounted)
    {
        PUAS_RETURN_IF_FAILED(m_database.each(
            QStringLiteral("SELECT %1, %2 FROM %3").arg(keys, count, table), {},
            [&](const QSqlQuery &row) {
                TallyDeltas::Key<N> key;
                for (size_t i = 0; i < N; ++i)
                    key[i] = row.value(int(i)).toLongLong();
                compareCount(table, keys, key, row.value(int(N)).toLongLong(), recounted[key]);
                recounted.erase(key);
            }));
        for (const auto &[key, n] : recounted)
            compareCount(table, keys, key, 0, n);
        return {};
    }

    Result<> compareTexts(const QString &table, const QString &text, const QString &place,
                          const TallyDeltas::TextCounts &recounted)
    {
        // Numbers for the texts, so that one comparison serves all tables.
        std::unordered_map<QString, qint64> numbers;
        TallyDeltas::Counts<6> counts;
        const auto numberOf = [&](const QString &code) {
            return numbers.try_emplace(code, qint64(numbers.size())).first->second;
        };
        for (const auto &[code, places] : recounted)
            for (const auto &[key, n] : places)
                counts[{numberOf(code), key[0], key[1], key[2], key[3], key[4]}] = n;
        TallyDeltas::Counts<6> kept;
        PUAS_RETURN_IF_FAILED(
            m_database.each(QStringLiteral("SELECT %1, %2, n FROM %3").arg(text, place, table), {},
                            [&](const QSqlQuery &row) {
                                kept[{numberOf(row.value(0).toString()), row.value(1).toLongLong(),
                                      row.value(2).toLongLong(), row.value(3).toLongLong(),
                                      row.value(4).toLongLong(), row.value(5).toLongLong()}]
                                    = row.value(6).toLongLong();
                            }));
        const QString keys = text + QStringLiteral(", ") + place;
        for (const auto &[key, n] : kept)
            compareCount(table, keys, key, n, counts[key]);
        for (const auto &[key, n] : counts)
            if (!kept.contains(key))
                compareCount(table, keys, key, 0, n);
        return {};
    }

    template<size_t N>
    void compareCount(const QString &table, const QString &keys, const TallyDeltas::Key<N> &key,
                      qint64 kept, qint64 counted)
    {
        if (kept == counted)
            return;
        QStringList values;
        for (const qint64 part : key)
            values.append(QString::number(part));
        find(QStringLiteral("%1 (%2) = (%3): %4 kept, %5 by the rows")
                 .arg(table, keys, values.join(QStringLiteral(", ")))
                 .arg(kept)
                 .arg(counted));
    }

    Database &m_database;
    CodeIds m_codes;
    TallyDeltas m_counts;
    QHash<QString, qint64> m_groups;
    QHash<qint64, bool> m_isElement;
    QStringList m_findings;
    qint64 m_further = 0;
};

} // namespace

Result<QStringList> tallyFindings(Database &database)
{
    return Recount(database).run();
}

} // namespace puas
