// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/act_log.h"
#include "app/store/rating_record.h"

#include <memory>

namespace puas {

class Database;

enum class Recorded { Added, AlreadyKnown };

/// A customer for whom a rating was opened, rated or not.
struct ServedCustomer {
    qint64 atUtcMs = 0;
    QString office; ///< empty: the home office
    QString counter;
    QString officer;
    QString service;
};

/// Where a row of a file stood, so that a person finds it again.
struct FilePlace {
    QString file;
    qint64 row = 0; ///< as a person counts it
};

/// One import: all of it is in the store after commit(), or nothing. Rows, tallies and
/// the kiosk's head are written together. Whoever began it owns it; destroying it without
/// commit() takes everything back. One at a time, on the store's thread.
///
/// Memory stays bounded however long an import is. After any error but NotFound and
/// InvalidArgument the transaction is of no more use and commit() refuses.
class ImportTransaction
{
public:
    ImportTransaction(ImportTransaction &&) noexcept;
    ImportTransaction &operator=(ImportTransaction &&) noexcept;
    ~ImportTransaction();

    /// A kiosk's rating: (kiosk, seq) is its identity for ever. NotFound: not enrolled.
    Result<Recorded> addKioskRating(const QString &kiosk, qint64 seq, const RatingRecord &rating);
    /// The citizen took a tap back: each of these answers stands in place of the one that
    /// the rating of event \a ratingSeq had to the same question. NotFound: no such rating.
    Result<> changeKioskRating(const QString &kiosk, qint64 ratingSeq,
                               const std::vector<Answer> &answers);
    /// What the citizen said after the tap; the same as a change, and groups and reasons
    /// beside those that are there.
    Result<> addToKioskRating(const QString &kiosk, qint64 ratingSeq,
                              const std::vector<Answer> &answers, const QStringList &groups,
                              const QStringList &reasons);
    Result<> addServed(const ServedCustomer &customer);
    /// An event as it came. Keeping the same seq again changes nothing (AlreadyKnown):
    /// whether the links agree is for the caller to see first, with RatingReader.
    Result<Recorded> keepEvent(const QString &kiosk, qint64 seq, const QByteArray &body,
                               const QByteArray &link);
    /// \a acknowledgedSeq: the highest receipt that the kiosk has shown to know; it never
    /// goes back.
    Result<> setKioskHead(const QString &kiosk, qint64 lastSeq, const QByteArray &lastLink,
                          qint64 reportedAtUtcMs, qint64 acknowledgedSeq);
    /// The signed header of an accepted bundle, 64 bytes of signature.
    Result<> keepProof(const QString &kiosk, const KioskProof &proof);
    /// As ActLog::append(): the import and its act are one.
    Result<> appendAct(const ActEntry &entry);
    /// A row of a file: its identity is \a rowHash, 32 bytes given by the caller.
    Result<Recorded> addFileRating(const RatingRecord &rating, const QByteArray &rowHash,
                                   const FilePlace &place);
    Result<> recordImport(const ImportEntry &entry);

    /// The number that the next new rating gets in the store (StoredRating::id); those that
    /// one transaction adds follow each other. 0 once the transaction has ended.
    [[nodiscard]] qint64 nextRating() const;

    Result<> commit();

private:
    friend class Store;
    class Writer;
    explicit ImportTransaction(std::unique_ptr<Writer> writer);
    template<typename T>
    Result<T> kept(Result<T> result);
    static tl::unexpected<Error> over();

    std::unique_ptr<Writer> m_writer; ///< none: committed, or failed and taken back
};

} // namespace puas
