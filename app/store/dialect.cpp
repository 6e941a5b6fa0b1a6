// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dialect.h"

namespace puas {

namespace {

struct Word {
    QLatin1String token;
    QLatin1String sqlite;
    QLatin1String postgreSql;
};

constexpr Word words[] = {
    {QLatin1String("@int64@"), QLatin1String("INTEGER"), QLatin1String("BIGINT")},
    {QLatin1String("@blob@"), QLatin1String("BLOB"), QLatin1String("BYTEA")},
    {QLatin1String("@strict@"), QLatin1String("STRICT"), QLatin1String("")},
    {QLatin1String("@clustered@"), QLatin1String("STRICT, WITHOUT ROWID"), QLatin1String("")},
};

} // namespace

QString inDialect(QString sql, Dialect dialect)
{
    for (const Word &word : words)
        sql.replace(word.token, dialect == Dialect::Sqlite ? word.sqlite : word.postgreSql);
    return sql;
}

} // namespace puas
