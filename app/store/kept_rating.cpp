// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kept_rating.h"

#include "app/core/ikm.h"

#include <algorithm>

namespace puas {

Result<> fillTallied(Database &database, CodeIds &codes, qint64 id, const QStringList &groupCodes,
                     TalliedRating &rating)
{
    PUAS_RETURN_IF_FAILED(database.each(
        QStringLiteral("SELECT a.question_id, a.top, a.value, q.code FROM answer a "
                       "JOIN question q ON q.id = a.question_id WHERE a.rating_id = ?"),
        {id}, [&](const QSqlQuery &row) {
            const auto &elements = skmElementKeys();
            const AnswerNumbers answer{row.value(0).toLongLong(), row.value(1).toLongLong(),
                                       row.value(2).toLongLong()};
            rating.answers.push_back(answer);
            rating.isSkmRespondent |= answer.top == 4
                                      && std::ranges::find(elements, row.value(3).toString())
                                             != elements.end();
        }));
    for (const QString &code : groupCodes) {
        const auto group = codes.group(code);
        if (!group)
            return tl::unexpected(group.error());
        rating.groups.push_back(*group);
    }
    return {};
}

} // namespace puas
