// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/file_rows_check.h"

#include "app/intake/csv_ratings.h"
#include "app/intake/csv_row_identity.h"
#include "app/seal/hash.h"

#include <algorithm>

namespace puas {

namespace {

constexpr qsizetype longestName = 200; // of a file in an act

/// As it was when it was read: answers in the order of their questions.
RatingRecord asRead(RatingRecord record)
{
    std::sort(record.answers.begin(), record.answers.end(),
              [](const Answer &a, const Answer &b) { return a.question < b.question; });
    return record;
}

/// A file says nothing of these: where a row has them, somebody wrote them there.
bool saysMoreThanAFile(const RatingRecord &record)
{
    return record.served || !record.groups.isEmpty() || !record.reasons.isEmpty()
           || !record.survey.isEmpty() || record.surveyVersion != 0 || !record.language.isEmpty()
           || record.clockUtcMs || record.clock != ClockMark::Believed;
}

/// Follows the rows in the order of their numbers, and the acts beside them.
class FileRowsCheck
{
public:
    FileRowsCheck(const OfficeByActs &acts, UsedCodes &used, Verified &verified)
        : m_acts(acts), m_used(used), m_verified(verified)
    {
    }

    void take(const StoredRating &rating)
    {
        ++m_walked.rows;
        m_used.add(rating.record);
        if (!m_acts.isComplete)
            return;
        while (m_at < m_acts.files.size() && rating.id >= endOf(m_acts.files[m_at]))
            finishAct();
        if (m_at == m_acts.files.size() || rating.id < m_acts.files[m_at].first) {
            find(rating, QStringLiteral("no act of an import brought it"));
            return;
        }
        const FileRowsByActs &act = m_acts.files[m_at];
        if (rating.file.left(longestName) != csvSourceLabel(act.file).left(longestName))
            find(rating, QStringLiteral("act %1 brought it from %2").arg(act.act).arg(act.file));
        if (saysMoreThanAFile(rating.record))
            find(rating, QStringLiteral("it says more than a file can"));
        const ClosingByActs::LeftOut &leftOut = m_acts.closing.ofFile(rating.file);
        const auto out = leftOut.find(rating.row);
        const QString whyNot = out == leftOut.end() ? QString() : out->second;
        if (rating.record.whyNot != whyNot || rating.record.counted != whyNot.isEmpty())
            find(rating, QStringLiteral("it counts, or not, against the office's journal"));
        ++m_rows;
        m_hash->add(rating.row, hashFromBytes(rating.rowHash), csvRowContent(asRead(rating.record)));
    }

    FileRowsWalked finish()
    {
        while (m_acts.isComplete && m_at < m_acts.files.size())
            finishAct();
        return m_walked;
    }

private:
    static qint64 endOf(const FileRowsByActs &act) { return act.first + act.count; }

    void find(const StoredRating &rating, const QString &what)
    {
        m_verified.find(ErrorCode::Damaged,
                        QStringLiteral("rating %1 (%2, row %3, officer %4, day %5): %6")
                            .arg(QString::number(rating.id), rating.file, QString::number(rating.row),
                                 rating.record.officer, rating.day.toString(Qt::ISODate), what));
    }

    void finishAct()
    {
        const FileRowsByActs &act = m_acts.files[m_at++];
        const QString which = QStringLiteral("rows of %1 (act %2, ratings %3 to %4)")
                                  .arg(act.file)
                                  .arg(act.act)
                                  .arg(act.first)
                                  .arg(endOf(act) - 1);
        if (m_rows != act.count)
            m_verified.find(
                ErrorCode::Damaged,
                which + QStringLiteral(": %1 are there, %2 were taken in").arg(m_rows).arg(act.count));
        else if (act.hash && *act.hash != toHex(m_hash->finish()))
            m_verified.find(ErrorCode::Damaged,
                            which + QStringLiteral(": are not those that were taken in"));
        if (!act.hash)
            m_walked.countedOnly += act.count;
        m_rows = 0;
        m_hash.emplace();
    }

    const OfficeByActs &m_acts;
    UsedCodes &m_used;
    Verified &m_verified;
    FileRowsWalked m_walked;
    size_t m_at = 0; ///< the act whose rows come next
    qint64 m_rows = 0;
    std::optional<CsvRowsHash> m_hash{std::in_place};
};

} // namespace

Result<FileRowsWalked> checkFileRows(const Store &store, const OfficeByActs &acts, UsedCodes &used,
                                     Verified &verified)
{
    FileRowsCheck check(acts, used, verified);
    const auto read = store.ratings().forEachFileRating([&](const StoredRating &rating) {
        check.take(rating);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return check.finish();
}

} // namespace puas
