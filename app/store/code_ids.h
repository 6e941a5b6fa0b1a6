// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/local_clock.h"

#include <QHash>

namespace puas {

/// The tables that give a code its number. One row each, an unknown code is registered
/// under its own name until a person names it.
class CodeIds
{
public:
    explicit CodeIds(Database &database) : m_database(database) {}

    /// Numbers of trimmed codes; 0 for an empty one (the home office for an office).
    Result<qint64> office(const QString &code);
    Result<qint64> counter(const QString &code, qint64 officeId);
    Result<qint64> service(const QString &code);
    Result<qint64> officer(const QString &nip);
    Result<qint64> question(const QString &code);
    Result<qint64> group(const QString &code);
    Result<qint64> source(const QString &label);
    /// NotFound where no such kiosk is enrolled.
    Result<qint64> kiosk(const QString &code);

    /// The clock of an office that office() has given.
    Result<LocalClock *> clock(qint64 officeId);

private:
    struct Table {
        QString name;
        QString select;
        QString insert; ///< id, code, then the further columns
        QHash<QString, qint64> known;
    };
    Result<qint64> idOf(Table &table, const QString &code, const QVariantList &further = {});
    static Table table(const char *name, const char *codeColumn, const char *furtherColumns = "");
    Result<> readHome();

    Database &m_database;
    Table m_offices = table("office", "code", ", name, time_zone, is_home");
    Table m_counters = table("counter", "code", ", name, office_id");
    Table m_services = table("service", "code", ", name");
    Table m_officers = table("officer", "nip", ", name");
    Table m_questions = table("question", "code");
    Table m_groups = table("people_group", "code");
    Table m_sources = table("source", "label");
    QHash<QString, qint64> m_kiosks;
    QHash<qint64, LocalClock> m_clocks;
    qint64 m_home = 0;
    QString m_homeZone;
};

/// The next free number of a table: there is one writer, so nobody takes it meanwhile.
[[nodiscard]] Result<qint64> nextId(Database &database, const QString &tableName);

} // namespace puas
