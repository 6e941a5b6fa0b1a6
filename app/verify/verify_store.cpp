// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/accounts_check.h"
#include "app/verify/closing_check.h"
#include "app/verify/follow_up_check.h"
#include "app/verify/done_check.h"
#include "app/verify/enrolment_check.h"
#include "app/verify/file_rows_check.h"
#include "app/verify/kiosk_check.h"
#include "app/verify/pay_check.h"
#include "app/verify/pins_check.h"
#include "app/verify/proposals_check.h"
#include "app/verify/registry_check.h"
#include "app/verify/rule_check.h"
#include "app/verify/verification.h"

#include <algorithm>

namespace puas {

namespace {

constexpr size_t mostOfRows = 40; // said of ratings, and of tallies

/// Walks what an office keeps: its journal of acts, every kiosk's chain, ratings against
/// events and files' hashes, tallies against ratings, the registry against the acts.
class StoreVerification
{
public:
    StoreVerification(const Store &store, const PublicKey &office, Verified &verified)
        : m_store(store), m_office(office), m_verified(verified)
    {
    }

    Result<> run()
    {
        // Of one moment: an import beside this would look like an edit.
        const auto moment = m_store.snapshot();
        if (!moment)
            return tl::unexpected(moment.error());
        const auto home = m_store.registry().home();
        const auto acts = readOfficeByActs(m_store, m_office, [this](const Error &error) {
            m_verified.find(error.code, error.detail);
        });
        if (!home || !acts)
            return tl::unexpected(!home ? home.error() : acts.error());
        m_verified.checked << QStringLiteral("%1 acts of the office's journal").arg(acts->acts);
        ServedCheck served(home->code, QTimeZone(home->timeZone));
        UsedCodes used;
        const auto walked = walkKiosks(*acts, *home, used, served)
                                .and_then([&] { return walkFiles(*acts, used); })
                                .and_then([&] { return compareWithActs(*acts, used); })
                                .and_then([&] { return recount(served); });
        // One edit of the registry can show in every rating: what is few and near the cause
        // comes first.
        m_verified.append(m_rows, mostOfRows);
        m_verified.append(m_tallies, mostOfRows);
        return walked;
    }

private:
    Result<> walkKiosks(const OfficeByActs &acts, const Office &home, UsedCodes &used,
                        ServedCheck &served)
    {
        const auto kiosks = m_store.registry().kiosks();
        if (!kiosks)
            return tl::unexpected(kiosks.error());
        KioskWalked all;
        for (const Kiosk &kiosk : *kiosks) {
            static const KioskByActs nothing;
            const auto act = acts.kiosks.find(kiosk.id);
            const KioskByActs *byActs = act == acts.kiosks.end() ? &nothing : &act->second;
            std::vector<ClockOffset> offsets;
            std::ranges::copy_if(acts.clockOffsets, std::back_inserter(offsets),
                                 [&](const ClockOffset &offset) { return offset.kiosk == kiosk.id; });
            const auto walked = KioskCheck(m_store, kiosk, acts.isComplete ? byActs : nullptr,
                                           acts.closing.ofKiosk(kiosk.id), offsets, home, m_rows)
                                    .run(used, served);
            if (!walked)
                return tl::unexpected(walked.error());
            all.events += walked->events;
            all.ratings += walked->ratings;
        }
        m_rows.checked
            << QStringLiteral("chains of %1 kiosks, %2 events").arg(kiosks->size()).arg(all.events)
            << QStringLiteral("what the kiosks signed")
            << QStringLiteral("%1 ratings of kiosks against their events").arg(all.ratings);
        return {};
    }

    Result<> walkFiles(const OfficeByActs &acts, UsedCodes &used)
    {
        const auto walked = checkFileRows(m_store, acts, used, m_rows);
        if (!walked)
            return tl::unexpected(walked.error());
        m_rows.checked
            << QStringLiteral("%1 ratings of files against the office's journal").arg(walked->rows);
        if (walked->countedOnly > 0)
            m_rows.checked << QStringLiteral(
                                  "of these %1 by their number only (taken in by Puas 0.1.0)")
                                  .arg(walked->countedOnly);
        return {};
    }

    Result<> recount(const ServedCheck &served)
    {
        const auto findings = m_store.check();
        if (!findings)
            return tl::unexpected(findings.error());
        for (const QString &finding : *findings)
            m_tallies.find(ErrorCode::Damaged, finding);
        m_tallies.checked << QStringLiteral("the database file")
                          << QStringLiteral("tallies against ratings");
        return served.compare(m_store, m_tallies);
    }

    /// A journal that cannot be read to its end cannot say what is wrong elsewhere.
    Result<> compareWithActs(const OfficeByActs &acts, const UsedCodes &used)
    {
        if (!acts.isComplete)
            return {};
        m_verified.checked << QStringLiteral(
            "registry, rules, accounts, PINs, settings and imports against the office's journal");
        return checkRegistry(m_store, acts, used, m_verified)
            .and_then([&] { return checkAccounts(m_store, acts, m_verified); })
            .and_then([&] { return checkClosing(m_store, acts, m_verified); })
            .and_then([&] { return checkFollowUps(m_store, acts, m_verified); })
            .and_then([&] { return checkProposals(m_store, acts, m_verified); })
            .and_then([&] { return checkPins(m_store, acts, m_verified); })
            .and_then([&] { return checkWhatWasDone(m_store, acts, m_verified); })
            .and_then([&] { return checkEnrolments(m_store, acts, m_verified); })
            .and_then([&] { return checkPay(m_store, acts, m_verified); })
            .and_then([&] { return checkRuleProposals(m_store, acts, m_verified); });
    }

    const Store &m_store;
    PublicKey m_office;
    Verified &m_verified;
    Verified m_rows;
    Verified m_tallies;
};

} // namespace

Verified verifyStore(const QString &folder, const AuditKey &key)
{
    Verified verified{folder, QStringLiteral("store"), {}, {}};
    const auto office = key.signer ? Result<PublicKey>(*key.signer) : publicKeyIn(folder);
    if (!office) {
        verified.found.push_back(office.error());
        return verified;
    }
    const auto store = Store::open(folder, Store::Access::ReadOnly);
    if (!store) {
        verified.found.push_back(store.error());
        return verified;
    }
    if (const auto walked = StoreVerification(*store, *office, verified).run(); !walked)
        verified.found.push_back(walked.error());
    return verified;
}

} // namespace puas
