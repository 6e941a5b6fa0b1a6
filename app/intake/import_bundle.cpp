// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_bundle.h"

#include "app/audit/act_kinds.h"
#include "app/bundle/bundle_file.h"
#include "app/intake/clock_review.h"
#include "app/intake/event_applier.h"
#include "app/intake/import_record.h"
#include "app/intake/quarantine_bundle.h"

#include <QFileInfo>

#include <algorithm>

namespace puas {

namespace {

constexpr quint64 progressEvery = 1000; // events
constexpr int clockRules = 1;           // of FORMAT.md

/// One bundle against one office. What is wrong with the bundle ends in an Error here and
/// becomes an outcome in importBundle(); officeFailed() tells the office's own failures.
class BundleImport
{
public:
    BundleImport(OfficeFolder &office, BundleFile &bundle, BundleOutcome &outcome, qint64 nowMs,
                 const std::function<bool(quint64)> &goOn)
        : m_office(office), m_bundle(bundle), m_header(bundle.header()), m_outcome(outcome),
          m_nowMs(nowMs), m_goOn(goOn)
    {
    }

    /// Whether run() failed by the office's database, which no bundle is to blame for.
    [[nodiscard]] bool officeFailed() const { return m_officeFailed; }
    /// Where the bundle's history is another one than the office's, after run() said so.
    [[nodiscard]] const std::optional<Parting> &parting() const { return m_parting; }

    Result<> run()
    {
        return findKiosk()
            .and_then([this] { return m_bundle.verifyPayload(); })
            .and_then([this] { return comparePlace(); })
            .and_then([this] { return takeEvents(); });
    }

private:
    /// Passes on what the office's database said, and remembers where it failed.
    template<typename T>
    Result<T> ofOffice(Result<T> result)
    {
        m_officeFailed = m_officeFailed || !result;
        return result;
    }

    Result<> findKiosk()
    {
        const auto home = ofOffice(m_office.store().registry().home());
        if (!home)
            return tl::unexpected(home.error());
        if (m_header.office != home->code)
            return fail(ErrorCode::WrongOffice, m_header.office);
        auto kiosk = m_office.store().registry().kiosk(m_header.kiosk);
        if (!kiosk && kiosk.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::UnknownKiosk, m_header.kiosk);
        kiosk = ofOffice(std::move(kiosk));
        if (!kiosk)
            return tl::unexpected(kiosk.error());
        m_outcome.kioskName = kiosk->name;
        m_outcome.storedSeq = quint64(kiosk->lastSeq);
        if (kiosk->publicKey != toByteArray(m_header.kioskKey))
            return fail(ErrorCode::UnknownKiosk, m_header.kiosk);
        if (kiosk->revokedAtUtcMs)
            return fail(ErrorCode::Revoked, m_header.kiosk);
        m_kiosk = std::move(*kiosk);
        return {};
    }

    /// Where the bundle begins has to be where, or before, the office's knowledge ends,
    /// and on the same chain.
    Result<> comparePlace()
    {
        const quint64 stored = m_outcome.storedSeq;
        if (m_header.first > stored + 1)
            return fail(
                ErrorCode::Gap,
                QStringLiteral("events %1 to %2 are missing").arg(stored + 1).arg(m_header.first - 1));
        const auto before = storedLink(m_header.first - 1);
        if (!before)
            return tl::unexpected(before.error());
        if (*before != m_header.previousHead) {
            m_parting = Parting{m_header.first - 1, *before, m_header.previousHead};
            return tl::unexpected(diverged());
        }
        return {};
    }

    /// The link the office has of an event that it counts as stored.
    Result<Hash> storedLink(quint64 seq)
    {
        if (seq == 0)
            return firstLink(m_header.kioskKey);
        const auto link = ofOffice(m_office.store().ratings().eventLink(m_header.kiosk, qint64(seq)));
        if (!link)
            return tl::unexpected(link.error());
        if (!*link)
            return ofOffice<Hash>(
                fail(ErrorCode::Damaged, QStringLiteral("the office lacks event %1").arg(seq)));
        return hashFromBytes(**link);
    }

    /// A history that parts from the stored one: behind a receipt the kiosk had seen it is
    /// a kiosk that was set back, else a copy of it.
    Error diverged() const
    {
        const bool forgotReceipt = qint64(m_header.receiptedSeq) < m_kiosk.acknowledgedSeq;
        return {forgotReceipt ? ErrorCode::Rollback : ErrorCode::Fork,
                QStringLiteral("event %1 is not the one the office has").arg(m_parting->seq)};
    }

    Result<> takeEvents()
    {
        auto transaction = ofOffice(m_office.store().beginImport());
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto judgedBefore = ofOffice(m_office.store().clocks().stretches(m_header.kiosk));
        if (!judgedBefore)
            return tl::unexpected(judgedBefore.error());
        ClockWalk walk(stretchesOf(*judgedBefore));
        EventApplier applier(*transaction, m_header.kiosk, walk);
        quint64 seq = m_header.first - 1;
        Hash link = m_header.previousHead;
        const auto read = m_bundle.readBodies(
            m_office.boxKey(), [&](const QByteArray &body) -> Result<> {
                ++seq;
                link = nextLink(link, body);
                if (m_goOn && seq % progressEvery == 0 && !m_goOn(seq - m_header.first))
                    return fail(ErrorCode::Cancelled);
                if (seq > m_outcome.storedSeq)
                    return applier.apply(seq, body, toBytes(link));
                return compareStored(seq, link);
            });
        m_officeFailed = m_officeFailed || applier.storeFailed();
        if (!read)
            return m_parting ? firstDifference() : read;
        if (m_header.last <= m_outcome.storedSeq) {
            m_outcome.verdict = BundleVerdict::Known;
            return {}; // the transaction is rolled back: a known bundle changes nothing
        }
        m_outcome.newRatings = applier.newRatings();
        m_outcome.newEvents = applier.newEvents();
        walk.imported(m_nowMs);
        const auto reviewed = ofOffice(reviewClock(m_office.store(), m_header.kiosk, *judgedBefore,
                                                   walk.stretches(), m_outcome.storedSeq + 1));
        if (!reviewed)
            return tl::unexpected(reviewed.error());
        m_outcome.doubtfulRatings = reviewed->doubtfulRatings;
        return ofOffice(finish(*transaction));
    }

    static std::vector<ClockStretch> stretchesOf(const std::vector<JudgedStretch> &judged)
    {
        std::vector<ClockStretch> stretches;
        for (const JudgedStretch &one : judged)
            stretches.push_back(one.stretch);
        return stretches;
    }

    /// The chain is equal up to an event if its link is: one comparison where the two
    /// histories meet tells all; only then is the first difference looked for.
    Result<> compareStored(quint64 seq, const Hash &link)
    {
        if (seq != std::min(m_outcome.storedSeq, m_header.last))
            return {};
        const auto stored = storedLink(seq);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored != link) {
            m_parting = Parting{seq, *stored, link};
            return tl::unexpected(diverged());
        }
        return {};
    }

    /// Reads the events that both have once more, up to the first that differs: for people,
    /// who are told where the histories part. Always fails.
    Result<> firstDifference()
    {
        quint64 seq = m_header.first - 1;
        Hash link = m_header.previousHead;
        const auto read = m_bundle.readBodies(m_office.boxKey(),
                                              [&](const QByteArray &body) -> Result<> {
                                                  ++seq;
                                                  link = nextLink(link, body);
                                                  const auto stored = storedLink(seq);
                                                  if (!stored)
                                                      return tl::unexpected(stored.error());
                                                  if (*stored == link)
                                                      return {};
                                                  m_parting = Parting{seq, *stored, link};
                                                  return tl::unexpected(diverged());
                                              });
        return read ? Result<>(tl::unexpected(diverged())) : read;
    }

    Result<> finish(ImportTransaction &transaction)
    {
        m_outcome.verdict = BundleVerdict::Accepted;
        const auto acknowledged = std::max(m_kiosk.acknowledgedSeq, qint64(m_header.receiptedSeq));
        const KioskProof proof{qint64(m_header.first), qint64(m_header.last), m_bundle.headerBytes(),
                               toByteArray(m_bundle.signature())};
        return transaction
            .setKioskHead(m_header.kiosk, qint64(m_header.last), toBytes(m_header.head),
                          m_header.wallMs, acknowledged)
            .and_then([&] { return transaction.keepProof(m_header.kiosk, proof); })
            .and_then([&] {
                return recordImport(m_office, transaction, ActKind::bundleImport, m_header.kiosk,
                                    logEntry(), proofInAct());
            })
            .and_then([&] { return transaction.commit(); });
    }

    ImportEntry logEntry() const
    {
        return {m_nowMs,
                QFileInfo(m_outcome.file).fileName(),
                m_header.kiosk,
                qint64(m_header.first),
                qint64(m_header.last),
                m_outcome.newRatings,
                verdictName(m_outcome.verdict),
                {}};
    }

    /// What the kiosk signed of the bundle, so that no proof can be taken away; and by which
    /// rules its clock was judged.
    QJsonObject proofInAct() const
    {
        return {{QStringLiteral("clock"), clockRules},
                {QStringLiteral("head"), toHex(m_header.head)},
                {QStringLiteral("header"), toHex(blake2b(m_bundle.headerBytes()))}};
    }

    OfficeFolder &m_office;
    BundleFile &m_bundle;
    const BundleHeader &m_header;
    BundleOutcome &m_outcome;
    qint64 m_nowMs;
    const std::function<bool(quint64)> &m_goOn;
    Kiosk m_kiosk;
    std::optional<Parting> m_parting;
    bool m_officeFailed = false;
};

/// Whether an error speaks of the bundle or of the office that reads it.
bool isOfBundle(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownKiosk:
    case ErrorCode::Revoked:
    case ErrorCode::WrongOffice:
    case ErrorCode::BadSignature:
    case ErrorCode::Damaged:
    case ErrorCode::NewerFormat:
    case ErrorCode::Gap:
    case ErrorCode::Fork:
    case ErrorCode::Rollback:
    case ErrorCode::Training:
    case ErrorCode::InvalidInput:
    case ErrorCode::InvalidArgument: return true;
    default: return false;
    }
}

/// A value that a signed bundle may not hold is damage to whoever reads the outcome.
Error asReason(Error error)
{
    if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::InvalidArgument)
        error.code = ErrorCode::Damaged;
    return error;
}

BundleOutcome refused(BundleOutcome outcome, const Error &error)
{
    outcome.verdict = BundleVerdict::Refused;
    outcome.newRatings = 0;
    outcome.newEvents = 0;
    outcome.doubtfulRatings = 0;
    outcome.reason = asReason(error);
    return outcome;
}

} // namespace

QString verdictName(BundleVerdict verdict)
{
    switch (verdict) {
    case BundleVerdict::Accepted: return QStringLiteral("accepted");
    case BundleVerdict::Known: return QStringLiteral("known");
    case BundleVerdict::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

Result<BundleOutcome> importBundle(OfficeFolder &office, const QString &path, qint64 nowMs,
                                   const std::function<bool(quint64)> &goOn)
{
    BundleOutcome outcome;
    outcome.file = path;
    auto bundle = BundleFile::open(path);
    if (!bundle)
        return refused(outcome, bundle.error());
    outcome.kiosk = bundle->header().kiosk;
    outcome.first = bundle->header().first;
    outcome.last = bundle->header().last;
    outcome.wallMs = bundle->header().wallMs;
    BundleImport import(office, *bundle, outcome, nowMs, goOn);
    const auto taken = import.run();
    if (taken)
        return outcome;
    if (import.officeFailed() || !isOfBundle(taken.error().code))
        return tl::unexpected(taken.error());
    if (isProof(taken.error().code)) {
        auto kept = keepAsProof(office, *bundle, path, taken.error(), import.parting(), nowMs);
        if (!kept)
            return tl::unexpected(kept.error());
        outcome.kept = std::move(*kept);
    }
    return refused(outcome, taken.error());
}

} // namespace puas
