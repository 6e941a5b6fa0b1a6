// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_check.h"

#include "app/core/answer.h"
#include "app/core/ikm.h"
#include "app/store/code_ids.h"
#include "app/store/tally_comparison.h"

#include <algorithm>
#include <set>

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
        PUAS_RETURN_IF_FAILED(findChangedNone());
        PUAS_RETURN_IF_FAILED(countRows());
        PUAS_RETURN_IF_FAILED(TallyComparison(m_database, [this](const QString &finding) {
                                  find(finding);
                              }).compare(m_counts));
        PUAS_RETURN_IF_FAILED(findUnused());
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
            m_usedGroups.insert(rating.groups.emplace_back(m_groups.value(code, -1)));
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
        m_usedQuestions.insert(answer.question);
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

    /// A code that no row names was put there by nobody.
    Result<> findUnused()
    {
        const std::pair<QString, const std::set<qint64> *> lists[] = {
            {QStringLiteral("question"), &m_usedQuestions},
            {QStringLiteral("people_group"), &m_usedGroups}};
        for (const auto &[table, used] : lists)
            PUAS_RETURN_IF_FAILED(
                m_database.each(QStringLiteral("SELECT id, code FROM %1 WHERE id > 0").arg(table), {},
                                [&, table = table, used = used](const QSqlQuery &row) {
                                    if (!used->contains(row.value(0).toLongLong()))
                                        find(QStringLiteral("%1 %2: no rating names it")
                                                 .arg(table, row.value(1).toString()));
                                }));
        return {};
    }

    /// Row 0 is "none" for ever, and the first office is home.
    Result<> findChangedNone()
    {
        for (const char *table : {"counter", "service", "officer", "people_group"}) {
            const QString name = QString::fromLatin1(table);
            const QString code = name == QLatin1String("officer") ? QStringLiteral("nip")
                                                                  : QStringLiteral("code");
            const QString sql
                = name == QLatin1String("people_group")
                      ? QStringLiteral("SELECT count(*) FROM people_group WHERE id = 0 AND code = ''")
                      : QStringLiteral("SELECT count(*) FROM %1 WHERE id = 0 AND %2 = '' AND name = ''")
                            .arg(name, code);
            const auto count = m_database.value(sql);
            if (!count)
                return tl::unexpected(count.error());
            if (count->toInt() != 1)
                find(name + QStringLiteral(" 0: the row that means none was changed"));
        }
        return m_database.each(
            QStringLiteral("SELECT code, is_home FROM office WHERE (is_home = 1) <> (id = 1)"), {},
            [this](const QSqlQuery &row) {
                find(QStringLiteral("office %1: is_home is %2")
                         .arg(row.value(0).toString(), row.value(1).toString()));
            });
    }

    Database &m_database;
    CodeIds m_codes;
    TallyDeltas m_counts;
    QHash<QString, qint64> m_groups;
    QHash<qint64, bool> m_isElement;
    std::set<qint64> m_usedQuestions;
    std::set<qint64> m_usedGroups;
    QStringList m_findings;
    qint64 m_further = 0;
};

} // namespace

Result<QStringList> tallyFindings(Database &database)
{
    return Recount(database).run();
}

} // namespace puas
