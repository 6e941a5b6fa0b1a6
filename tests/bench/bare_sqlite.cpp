// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_sqlite.h"

#include <sqlite3.h>

namespace puas {

namespace {

void require(bool holds, sqlite3 *database)
{
    if (!holds)
        qFatal("bare SQLite: %s", sqlite3_errmsg(database));
}

} // namespace

BareSqlite::BareSqlite(const QString &path)
{
    require(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK, m_database);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE event (seq INTEGER PRIMARY KEY, body BLOB NOT NULL, link BLOB NOT NULL) STRICT");
    const char *sql = "INSERT INTO event (body, link) VALUES (?, ?)";
    require(sqlite3_prepare_v2(m_database, sql, -1, &m_insert, nullptr) == SQLITE_OK, m_database);
}

BareSqlite::~BareSqlite()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void BareSqlite::insert(const QByteArray &body, const QByteArray &link)
{
    sqlite3_bind_blob(m_insert, 1, body.constData(), int(body.size()), SQLITE_STATIC);
    sqlite3_bind_blob(m_insert, 2, link.constData(), int(link.size()), SQLITE_STATIC);
    require(sqlite3_step(m_insert) == SQLITE_DONE, m_database);
    sqlite3_reset(m_insert);
}

void BareSqlite::begin()
{
    run("BEGIN IMMEDIATE");
}

void BareSqlite::commit()
{
    run("COMMIT");
}

void BareSqlite::run(const char *sql)
{
    require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_database);
}

} // namespace puas
