// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_ratings.h"

#include "app/audit/act_kinds.h"
#include "app/intake/csv_row_identity.h"
#include "app/intake/csv_row_reader.h"
#include "app/intake/import_record.h"

#include <QFileInfo>
#include <QSet>

#include <optional>

namespace puas {

namespace {

constexpr qint64 rowsBetweenProgress = 1000;
constexpr qsizetype longestSubject = 200; // of an act

/// Codes of one kind: those that are registered, and those that a file brought.
class CodeList
{
public:
    void addRegistered(const QString &code) { m_seen.insert(code); }
    void see(const QString &code)
    {
        if (code.isEmpty() || m_seen.contains(code))
            return;
        m_seen.insert(code);
        m_new.append(code);
    }
    [[nodiscard]] QStringList newOnes() const { return m_new; }

private:
    QSet<QString> m_seen;
    QStringList m_new;
};

/// What the office knows before the import.
struct KnownCodes {
    Office home;
    std::vector<Office> officeList;
    CodeList offices, counters, officers, services;

    static Result<KnownCodes> read(const Registry &registry);

    void see(const RatingRecord &rating)
    {
        offices.see(rating.office);
        counters.see(rating.counter);
        officers.see(rating.officer);
        services.see(rating.service);
    }
};

Result<KnownCodes> KnownCodes::read(const Registry &registry)
{
    const auto home = registry.home();
    const auto offices = registry.offices();
    const auto counters = registry.counters();
    const auto officers = registry.officers();
    const auto services = registry.services();
    for (const Error *error :
         {home ? nullptr : &home.error(), offices ? nullptr : &offices.error(),
          counters ? nullptr : &counters.error(), officers ? nullptr : &officers.error(),
          services ? nullptr : &services.error()})
        if (error)
            return tl::unexpected(*error);
    KnownCodes known{*home, *offices, {}, {}, {}, {}};
    for (const Office &office : *offices)
        known.offices.addRegistered(office.code);
    for (const Counter &counter : *counters)
        known.counters.addRegistered(counter.code);
    for (const Officer &officer : *officers)
        known.officers.addRegistered(officer.nip);
    for (const Service &service : *services)
        known.services.addRegistered(service.code);
    return known;
}

/// One file on its way into one transaction.
class CsvIntake
{
public:
    CsvIntake(const OfficeFolder &office, ImportTransaction &transaction, KnownCodes known,
              const CsvSettings &settings, const QString &path)
        : m_office(office), m_transaction(transaction), m_known(std::move(known)), m_settings(settings),
          m_firstRating(transaction.nextRating())
    {
        m_result.file = QFileInfo(path).fileName();
    }

    Result<> take(const CsvRow &row)
    {
        if (!m_reader)
            return takeHeader(row);
        auto rating = m_reader->read(row);
        if (!rating)
            return tl::unexpected(rating.error());
        return *rating ? takeRating(row.line, **rating) : Result<>();
    }

    /// After the last row.
    Result<CsvImport> finish()
    {
        if (!m_reader)
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("line 1: the file is empty, a header line is needed"));
        m_result.newOffices = m_known.offices.newOnes();
        m_result.newCounters = m_known.counters.newOnes();
        m_result.newOfficers = m_known.officers.newOnes();
        m_result.newServices = m_known.services.newOnes();
        const QString outcome = m_result.added > 0 ? QStringLiteral("accepted")
                                                   : QStringLiteral("known");
        const ImportEntry entry{m_settings.nowUtcMs, m_result.file, {},      m_firstLine, m_lastLine,
                                m_result.added,      outcome,       {}};
        return recordImport(m_office, m_transaction, ActKind::csvImport,
                            m_result.file.left(longestSubject), entry, rowsInAct())
            .and_then([&] { return m_transaction.commit(); })
            .map([&] { return m_result; });
    }

    [[nodiscard]] qint64 rows() const { return m_result.rows; }

private:
    Result<> takeHeader(const CsvRow &row)
    {
        auto columns = CsvColumns::fromHeader(row);
        if (!columns)
            return tl::unexpected(columns.error());
        m_reader.emplace(std::move(*columns), m_settings, m_known.home, m_known.officeList);
        return {};
    }

    Result<> takeRating(qint64 line, const RatingRecord &rating)
    {
        const Hash content = csvRowContent(rating);
        const Hash identity = m_identity.next(content);
        const auto recorded = m_transaction.addFileRating(rating, toBytes(identity),
                                                          {csvSourceLabel(m_result.file), line});
        if (!recorded)
            return tl::unexpected(recorded.error());
        m_known.see(rating);
        if (*recorded == Recorded::Added)
            m_rowsHash.add(line, identity, content);
        ++(*recorded == Recorded::Added ? m_result.added : m_result.known);
        ++m_result.rows;
        m_firstLine = m_firstLine ? m_firstLine : line;
        m_lastLine = line;
        return {};
    }

    /// The new rows by their hash, and where they are in the store.
    QJsonObject rowsInAct()
    {
        return {{QStringLiteral("rows"), m_result.rows},
                {QStringLiteral("first_rating"), m_firstRating},
                {QStringLiteral("rows_hash"), toHex(m_rowsHash.finish())}};
    }

    const OfficeFolder &m_office;
    ImportTransaction &m_transaction;
    KnownCodes m_known;
    CsvSettings m_settings;
    std::optional<CsvRowReader> m_reader;
    CsvRowIdentity m_identity;
    CsvRowsHash m_rowsHash;
    qint64 m_firstRating; ///< number of the first new one, if there is any
    CsvImport m_result;
    qint64 m_firstLine = 0;
    qint64 m_lastLine = 0;
};

} // namespace

QString csvSourceLabel(const QString &file)
{
    return QStringLiteral("csv:") + file;
}

Result<CsvImport> importCsv(OfficeFolder &office, const QString &path, const CsvSettings &settings,
                            const CsvProgress &progress)
{
    if (!isScaleTop(settings.top))
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("a scale up to %1; Puas knows 2 to 5").arg(settings.top));
    auto known = KnownCodes::read(office.store().registry());
    if (!known)
        return tl::unexpected(known.error());
    auto transaction = office.store().beginImport();
    if (!transaction)
        return tl::unexpected(transaction.error());
    CsvIntake intake(office, *transaction, std::move(*known), settings, path);
    const qint64 size = QFileInfo(path).size();
    const auto read = readCsv(path, [&](const CsvRow &row, qint64 bytesRead) -> Result<> {
        if (progress && intake.rows() % rowsBetweenProgress == 0 && !progress(bytesRead, size))
            return fail(ErrorCode::Cancelled, path);
        return intake.take(row);
    });
    if (!read)
        return tl::unexpected(read.error());
    return intake.finish();
}

} // namespace puas
