// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlite_shell.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace puas::test {

namespace {

QString runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (QSqlQuery query(database); !query.exec(statement))
            return statement + QStringLiteral(": ") + query.lastError().text();
    return {};
}

QStringList column(const QSqlDatabase &database, const QString &sql)
{
    QStringList values;
    QSqlQuery query(database);
    query.exec(sql);
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

} // namespace

QString editByShell(const QString &file, const QStringList &statements)
{
    const QString name = QStringLiteral("shell");
    QString complaint;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (!database.open())
            complaint = database.lastError().text();
        const QString triggers = QStringLiteral("FROM sqlite_master WHERE type = 'trigger'");
        const QStringList made = column(database, QStringLiteral("SELECT sql ") + triggers);
        QStringList all{QStringLiteral("PRAGMA ignore_check_constraints = ON")};
        for (const QString &trigger : column(database, QStringLiteral("SELECT name ") + triggers))
            all.append(QStringLiteral("DROP TRIGGER ") + trigger);
        if (complaint.isEmpty())
            complaint = runAll(database, all + statements + made);
    }
    QSqlDatabase::removeDatabase(name);
    return complaint;
}

} // namespace puas::test
