// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/code_ids.h"
#include "app/store/import_transaction.h"
#include "app/store/tally_deltas.h"

#include <optional>

namespace puas {

/// The work of an ImportTransaction: open while it lives, rolled back with it.
class ImportTransaction::Writer
{
public:
    /// Begins.
    static Result<std::unique_ptr<Writer>> begin(Database &database);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    Result<Recorded> addKioskRating(const QString &kiosk, qint64 seq, const RatingRecord &rating);
    Result<Recorded> addFileRating(const RatingRecord &rating, const QByteArray &rowHash,
                                   const FilePlace &place);
    Result<> amend(const QString &kiosk, qint64 ratingSeq, const std::vector<Answer> &answers,
                   const QStringList &groups, const QStringList &reasons);
    Result<> addServed(const ServedCustomer &customer);
    Result<Recorded> keepEvent(const QString &kiosk, qint64 seq, const QByteArray &body,
                               const QByteArray &link);
    Result<> setKioskHead(const QString &kiosk, qint64 lastSeq, const QByteArray &lastLink,
                          qint64 reportedAtUtcMs, qint64 acknowledgedSeq);
    Result<> keepProof(const QString &kiosk, const KioskProof &proof);
    Result<> appendAct(const ActEntry &entry) { return ActLog(m_database).append(entry); }
    Result<> recordImport(const ImportEntry &entry);
    [[nodiscard]] qint64 nextRating() const { return m_nextRating; }
    Result<> commit();

private:
    /// Which of the two identities a rating has; the other's values are NULL.
    struct Identity {
        QVariant kiosk, seq, rowHash, source, sourceRow;
    };
    struct Kept {
        qint64 id = 0;
        bool counted = false;
        TalliedRating tallied;
        QStringList groupCodes;
    };

    explicit Writer(Database &database) : m_database(database), m_codes(database) {}

    Result<Recorded> addRating(const RatingRecord &rating, const Identity &identity);
    Result<RatingPlace> placeOf(qint64 atUtcMs, const QString &office, const QString &counter,
                                const QString &officer, const QString &service);
    Result<> setAnswers(TalliedRating &rating, const std::vector<Answer> &answers);
    Result<> setGroups(TalliedRating &rating, const QStringList &codes);
    Result<std::optional<Kept>> find(qint64 kioskId, qint64 seq);
    Result<> writeAnswers(qint64 ratingId, const std::vector<AnswerNumbers> &answers);
    Result<> flushWhenLarge();

    Database &m_database;
    CodeIds m_codes;
    TallyDeltas m_deltas;
    qint64 m_nextRating = 0;
    QHash<qint64, bool> m_isElement; ///< question -> one of the nine
};

} // namespace puas
