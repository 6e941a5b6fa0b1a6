// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace puas {

/// The limit that a figure of ours is held against: SQLite's C interface with WAL and
/// synchronous FULL, one prepared insert, and nothing else. Ends the program on an error.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// One row of an event's size; a commit of its own unless within begin() and commit().
    void insert(const QByteArray &body, const QByteArray &link);
    void begin();
    void commit();

private:
    void run(const char *sql);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace puas
