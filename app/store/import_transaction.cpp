// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/import_transaction.h"

#include "app/store/import_writer.h"

namespace puas {

namespace {

/// NotFound and InvalidArgument are found before anything is written.
bool leavesWhole(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::InvalidArgument;
}

} // namespace

ImportTransaction::ImportTransaction(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) {}
ImportTransaction::ImportTransaction(ImportTransaction &&) noexcept = default;
ImportTransaction &ImportTransaction::operator=(ImportTransaction &&) noexcept = default;
ImportTransaction::~ImportTransaction() = default;

template<typename T>
Result<T> ImportTransaction::kept(Result<T> result)
{
    if (!result && !leavesWhole(result.error().code))
        m_writer.reset();
    return result;
}

Result<Recorded> ImportTransaction::addKioskRating(const QString &kiosk, qint64 seq,
                                                   const RatingRecord &rating)
{
    return m_writer ? kept(m_writer->addKioskRating(kiosk, seq, rating)) : over();
}

Result<> ImportTransaction::changeKioskRating(const QString &kiosk, qint64 ratingSeq,
                                              const std::vector<Answer> &answers)
{
    return addToKioskRating(kiosk, ratingSeq, answers, {}, {});
}

Result<> ImportTransaction::addToKioskRating(const QString &kiosk, qint64 ratingSeq,
                                             const std::vector<Answer> &answers,
                                             const QStringList &groups, const QStringList &reasons)
{
    return m_writer ? kept(m_writer->amend(kiosk, ratingSeq, answers, groups, reasons)) : over();
}

Result<> ImportTransaction::addServed(const ServedCustomer &customer)
{
    return m_writer ? kept(m_writer->addServed(customer)) : over();
}

Result<Recorded> ImportTransaction::keepEvent(const QString &kiosk, qint64 seq, const QByteArray &body,
                                              const QByteArray &link)
{
    return m_writer ? kept(m_writer->keepEvent(kiosk, seq, body, link)) : over();
}

Result<> ImportTransaction::setKioskHead(const QString &kiosk, qint64 lastSeq,
                                         const QByteArray &lastLink, qint64 reportedAtUtcMs,
                                         qint64 acknowledgedSeq)
{
    return m_writer ? kept(
               m_writer->setKioskHead(kiosk, lastSeq, lastLink, reportedAtUtcMs, acknowledgedSeq))
                    : over();
}

Result<> ImportTransaction::keepProof(const QString &kiosk, const KioskProof &proof)
{
    return m_writer ? kept(m_writer->keepProof(kiosk, proof)) : over();
}

Result<> ImportTransaction::appendAct(const ActEntry &entry)
{
    return m_writer ? kept(m_writer->appendAct(entry)) : over();
}

Result<Recorded> ImportTransaction::addFileRating(const RatingRecord &rating, const QByteArray &rowHash,
                                                  const FilePlace &place)
{
    return m_writer ? kept(m_writer->addFileRating(rating, rowHash, place)) : over();
}

Result<> ImportTransaction::recordImport(const ImportEntry &entry)
{
    return m_writer ? kept(m_writer->recordImport(entry)) : over();
}

qint64 ImportTransaction::nextRating() const
{
    return m_writer ? m_writer->nextRating() : 0;
}

Result<> ImportTransaction::commit()
{
    if (!m_writer)
        return over();
    const auto result = m_writer->commit();
    m_writer.reset();
    return result;
}

tl::unexpected<Error> ImportTransaction::over()
{
    return fail(ErrorCode::Database, QStringLiteral("this import has ended"));
}

} // namespace puas
