// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/import_writer.h"
#include "app/store/migrations.h"
#include "app/store/sqlite_file.h"
#include "app/store/store_check.h"

#include <QDateTime>
#include <QDir>

namespace puas {

namespace {

/// Schema, identity, the home office and the shipped rules: in one transaction, so that a
/// creation that is cut short leaves an empty file, which the next one takes.
Result<> fill(Database &database, const Office &home)
{
    PUAS_RETURN_IF_FAILED(database.begin());
    PUAS_RETURN_IF_FAILED(migrate(database));
    PUAS_RETURN_IF_FAILED(markAsOurs(database));
    PUAS_RETURN_IF_FAILED(Registry(database).putOffice(home));
    RuleBook rules(database);
    for (const AllowanceRule &rule : shippedRules())
        PUAS_RETURN_IF_FAILED(rules.add(rule, QDateTime::currentMSecsSinceEpoch()));
    PUAS_RETURN_IF_FAILED(rules.use(trenggalekRule().id, {}));
    return database.commit();
}

Result<> requireKnownSchema(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchemaVersion())
        return fail(ErrorCode::NewerFormat, QStringLiteral("version %1 of %2; this program knows %3")
                                                .arg(*version)
                                                .arg(storeFile(database.folder()))
                                                .arg(newestSchemaVersion()));
    if (*version < newestSchemaVersion() && database.isReadOnly())
        return fail(ErrorCode::PermissionDenied,
                    QStringLiteral("%1 has to be brought up to date first").arg(storeFile(database.folder())));
    return {};
}

Result<> bringUpToDate(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == newestSchemaVersion())
        return {};
    PUAS_RETURN_IF_FAILED(database.begin());
    PUAS_RETURN_IF_FAILED(migrate(database));
    return database.commit();
}

} // namespace

Result<Store> Store::create(const QString &folder, const Office &home)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    auto lock = lockFolder(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    auto database = openSqlite(folder, false, true, std::move(*lock));
    if (!database)
        return tl::unexpected(database.error());
    const auto isEmpty = isEmptyDatabase(**database);
    if (!isEmpty)
        return tl::unexpected(isEmpty.error());
    if (!*isEmpty)
        return fail(ErrorCode::AlreadyExists, storeFile(folder));
    PUAS_RETURN_IF_FAILED(applySettings(**database));
    PUAS_RETURN_IF_FAILED(fill(**database, home));
    return Store(std::move(*database));
}

Result<Store> Store::open(const QString &folder, Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    if (!QDir(folder).exists())
        return fail(ErrorCode::NotFound, folder);
    std::unique_ptr<QLockFile> lock;
    if (!readOnly) {
        auto taken = lockFolder(folder);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }
    auto database = openSqlite(folder, readOnly, false, std::move(lock));
    if (!database)
        return tl::unexpected(database.error());
    PUAS_RETURN_IF_FAILED(requireOurs(**database));
    PUAS_RETURN_IF_FAILED(requireKnownSchema(**database));
    PUAS_RETURN_IF_FAILED(applySettings(**database));
    PUAS_RETURN_IF_FAILED(bringUpToDate(**database));
    return Store(std::move(*database));
}

Store::Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

QString Store::folder() const { return m_database->folder(); }

Registry Store::registry() const { return Registry(*m_database); }

RuleBook Store::ruleBook() const { return RuleBook(*m_database); }

Documents Store::documents() const { return Documents(*m_database); }

TallyReader Store::tallies() const { return TallyReader(*m_database); }

RatingReader Store::ratings() const { return RatingReader(*m_database); }

Result<ImportTransaction> Store::beginImport()
{
    if (m_database->isReadOnly())
        return fail(ErrorCode::PermissionDenied, QStringLiteral("the store is open for reading"));
    auto writer = ImportTransaction::Writer::begin(*m_database);
    if (!writer)
        return tl::unexpected(writer.error());
    return ImportTransaction(std::move(*writer));
}

Result<QStringList> Store::check() const
{
    auto findings = integrityFindings(*m_database);
    if (!findings)
        return findings;
    const auto tallies = tallyFindings(*m_database);
    if (!tallies)
        return tallies;
    return *findings + *tallies;
}

} // namespace puas
