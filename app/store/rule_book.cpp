// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rule_book.h"

#include "app/store/code_ids.h"

namespace puas {

namespace {

const QString selectRules = QStringLiteral(
    "SELECT r.body, r.version, r.added_at_ms, r.id FROM rule r ");
const QString isNewest = QStringLiteral(
    "r.version = (SELECT max(v.version) FROM rule v WHERE v.code = r.code) ");

struct RuleRow {
    StoredRule stored;
    qint64 id = 0;
    QByteArray body;
};

Result<std::vector<RuleRow>> readRules(Database &database, const QString &sql,
                                       const QVariantList &values)
{
    std::vector<RuleRow> rows;
    std::optional<Error> complaint;
    PUAS_RETURN_IF_FAILED(database.each(sql, values, [&](const QSqlQuery &row) {
        const QByteArray body = row.value(0).toString().toUtf8();
        auto rule = parseRule(body);
        if (!rule)
            complaint = rule.error();
        else
            rows.push_back({{*rule, row.value(1).toInt(), row.value(2).toLongLong()},
                            row.value(3).toLongLong(),
                            body});
    }));
    // It was a rule when it was taken in, so the file has been changed since.
    if (complaint)
        return fail(ErrorCode::Damaged, QStringLiteral("a kept rule: ") + complaint->detail);
    return rows;
}

Result<RuleRow> readRule(Database &database, const QString &sql, const QVariantList &values,
                         const QString &name)
{
    auto rows = readRules(database, sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("rule %1").arg(name));
    return rows->front();
}

Result<RuleRow> readNewest(Database &database, const QString &id)
{
    return readRule(database, selectRules + QStringLiteral("WHERE r.code = ? AND ") + isNewest, {id},
                    id);
}

} // namespace

Result<std::vector<StoredRule>> RuleBook::rules() const
{
    const auto rows = readRules(
        m_database, selectRules + QStringLiteral("WHERE ") + isNewest + QStringLiteral("ORDER BY r.id"),
        {});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredRule> rules;
    for (const RuleRow &row : *rows)
        rules.push_back(row.stored);
    return rules;
}

Result<StoredRule> RuleBook::rule(const QString &id) const
{
    return readNewest(m_database, id).map([](const RuleRow &row) { return row.stored; });
}

Result<StoredRule> RuleBook::ruleInUse(QDate day) const
{
    return readRule(m_database,
                    selectRules
                        + QStringLiteral("JOIN rule_use u ON u.rule_id = r.id WHERE u.first_day = "
                                         "(SELECT max(first_day) FROM rule_use WHERE first_day <= ?)"),
                    {dayNumber(day)}, QStringLiteral("in use on ") + day.toString(Qt::ISODate))
        .map([](const RuleRow &row) { return row.stored; });
}

Result<std::vector<RuleVersion>> RuleBook::versions() const
{
    std::vector<RuleVersion> versions;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT code, version, body, added_at_ms FROM rule ORDER BY id"), {},
        [&](const QSqlQuery &row) {
            versions.push_back({row.value(0).toString(), row.value(1).toInt(),
                                row.value(2).toString().toUtf8(), row.value(3).toLongLong()});
        }));
    return versions;
}

Result<std::vector<RuleUse>> RuleBook::uses() const
{
    std::vector<RuleUse> uses;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT u.first_day, r.code, r.version FROM rule_use u "
                       "JOIN rule r ON r.id = u.rule_id ORDER BY u.first_day"),
        {}, [&](const QSqlQuery &row) {
            uses.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toInt()});
        }));
    return uses;
}

Result<int> RuleBook::add(const AllowanceRule &rule, qint64 atUtcMs)
{
    const QByteArray body = ruleToJson(rule);
    const auto newest = readNewest(m_database, rule.id);
    if (!newest && newest.error().code != ErrorCode::NotFound)
        return tl::unexpected(newest.error());
    if (newest && newest->body == body)
        return newest->stored.version;
    const int version = newest ? newest->stored.version + 1 : 1;
    const auto id = nextId(m_database, QStringLiteral("rule"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral(
            "INSERT INTO rule (id, code, version, body, added_at_ms) VALUES (?, ?, ?, ?, ?)"),
        {*id, rule.id, version, QString::fromUtf8(body), atUtcMs}));
    return version;
}

Result<> RuleBook::use(const QString &id, QDate from)
{
    const auto rule = readNewest(m_database, id);
    if (!rule)
        return tl::unexpected(rule.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO rule_use (first_day, rule_id) VALUES (?, ?) "
                       "ON CONFLICT (first_day) DO UPDATE SET rule_id = excluded.rule_id"),
        {from.isValid() ? dayNumber(from) : 0, rule->id}));
    return {};
}

} // namespace puas
