// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/import_writer.h"
#include "app/store/store_check.h"
#include "app/store/store_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace puas {

namespace {

/// What every office has from its first moment.
Result<> fill(Database &database, const Office &home)
{
    PUAS_RETURN_IF_FAILED(Registry(database).putOffice(home));
    RuleBook rules(database);
    for (const AllowanceRule &rule : shippedRules())
        PUAS_RETURN_IF_FAILED(rules.add(rule, QDateTime::currentMSecsSinceEpoch()));
    return rules.use(trenggalekRule().id, {});
}

} // namespace

Result<Store> Store::create(const QString &folder, const Office &home,
                            const std::function<Result<>(Store &)> &further)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    auto lock = lockFolder(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto fillAll = [&](std::unique_ptr<Database> database) -> Result<> {
        PUAS_RETURN_IF_FAILED(fill(*database, home));
        Store store(std::move(database));
        if (further)
            PUAS_RETURN_IF_FAILED(further(store));
        return checkpoint(*store.m_database);
    };
    PUAS_RETURN_IF_FAILED(createStoreFile(folder, fillAll));
    auto database = openStoreFile(folder, std::move(*lock));
    if (!database)
        return tl::unexpected(database.error());
    return Store(std::move(*database));
}

Result<Store> Store::open(const QString &folder, Access access)
{
    if (!QFileInfo::exists(storeFile(folder)))
        return fail(ErrorCode::NotFound, storeFile(folder));
    std::unique_ptr<QLockFile> lock;
    if (access == Access::ReadWrite) {
        auto taken = lockFolder(folder);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }
    auto database = openStoreFile(folder, std::move(lock));
    if (!database)
        return tl::unexpected(database.error());
    return Store(std::move(*database));
}

Store::Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

QString Store::folder() const
{
    return m_database->folder();
}

Registry Store::registry() const
{
    return Registry(*m_database);
}

Enrolments Store::enrolments() const
{
    return Enrolments(*m_database);
}

KioskEnds Store::kioskEnds() const
{
    return KioskEnds(*m_database);
}

RuleBook Store::ruleBook() const
{
    return RuleBook(*m_database);
}

RuleProposals Store::ruleProposals() const
{
    return RuleProposals(*m_database);
}

PayBook Store::payBook() const
{
    return PayBook(*m_database);
}

Documents Store::documents() const
{
    return Documents(*m_database);
}

ActLog Store::acts() const
{
    return ActLog(*m_database);
}

Quarantine Store::quarantine() const
{
    return Quarantine(*m_database);
}

UserBook Store::users() const
{
    return UserBook(*m_database);
}

PeriodBook Store::periods() const
{
    return PeriodBook(*m_database);
}

MarkBook Store::markDecisions() const
{
    return MarkBook(*m_database);
}

FollowUpBook Store::followUps() const
{
    return FollowUpBook(*m_database);
}

ProposalDecisions Store::proposalDecisions() const
{
    return ProposalDecisions(*m_database);
}

MomentReader Store::moments() const
{
    return MomentReader(*m_database);
}

ObjectionBook Store::objections() const
{
    return ObjectionBook(*m_database);
}

RatingExclusion Store::exclusion() const
{
    return RatingExclusion(*m_database);
}

ClockBook Store::clocks() const
{
    return ClockBook(*m_database);
}

RatingTimes Store::ratingTimes() const
{
    return RatingTimes(*m_database);
}

TallyReader Store::tallies() const
{
    return TallyReader(*m_database);
}

RatingReader Store::ratings() const
{
    return RatingReader(*m_database);
}

OriginReader Store::origins() const
{
    return OriginReader(*m_database);
}

Result<ImportTransaction> Store::beginImport()
{
    if (m_database->isReadOnly())
        return fail(ErrorCode::PermissionDenied, QStringLiteral("the store is open for reading"));
    auto writer = ImportTransaction::Writer::begin(*m_database);
    if (!writer)
        return tl::unexpected(writer.error());
    return ImportTransaction(std::move(*writer));
}

Result<StoreTransaction> Store::transaction()
{
    if (m_database->isReadOnly())
        return fail(ErrorCode::PermissionDenied, QStringLiteral("the store is open for reading"));
    PUAS_RETURN_IF_FAILED(m_database->begin());
    return StoreTransaction(*m_database);
}

Result<StoreTransaction> Store::snapshot() const
{
    PUAS_RETURN_IF_FAILED(m_database->begin());
    return StoreTransaction(*m_database);
}

Result<> Store::copyTo(const QString &path) const
{
    return copyStoreFile(*m_database, path);
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
