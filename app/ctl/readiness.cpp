// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/readiness.h"

#include "app/bundle/receipt.h"
#include "app/ctl/error_sentence.h"
#include "app/journal/kiosk_folder.h"
#include "app/journal/kiosk_state.h"
#include "app/journal/second_copy.h"
#include "app/store/store.h"
#include "app/verify/verification.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace puas {

namespace {

constexpr qint64 leastFreeMiB = 200;
constexpr qint64 bytesPerMiB = 1024 * 1024;
constexpr qint64 silentAfterDays = 7;
constexpr qint64 msPerDay = 86'400'000;

ReadinessCheck good(const QString &name, const QString &detail)
{
    return {name, true, detail, {}, ErrorCode::Io};
}

ReadinessCheck bad(const QString &name, ErrorCode code, const QString &detail, const QString &advice)
{
    return {name, false, detail, advice, code};
}

ReadinessCheck fromError(const QString &name, const Error &error)
{
    return bad(name, error.code, QStringLiteral("%1: %2").arg(errorName(error.code), error.detail),
               errorAdvice(error.code));
}

ReadinessCheck checkClock(qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const QString shown = now.toString(Qt::ISODate);
    if (now.date().year() < 2025 || now.date().year() > 2099)
        return bad(QStringLiteral("clock"), ErrorCode::InvalidArgument, shown,
                   QStringLiteral("set the machine's date and time"));
    return good(QStringLiteral("clock"), shown);
}

ReadinessCheck checkCrypto()
{
    const auto key = SigningKey::generate();
    if (!key)
        return fromError(QStringLiteral("signatures"), key.error());
    const QByteArray message("puas");
    const Signature signature = key->sign(SignatureDomain::Receipt, message);
    const bool fits = verifySignature(key->publicKey(), SignatureDomain::Receipt, message, signature);
    const bool fitsOther = verifySignature(key->publicKey(), SignatureDomain::Settings, message,
                                           signature);
    if (!fits || fitsOther)
        return bad(QStringLiteral("signatures"), ErrorCode::Crypto,
                   QStringLiteral("a signature was judged wrongly"),
                   QStringLiteral("install Puas again"));
    return good(QStringLiteral("signatures"), QStringLiteral("signed and verified"));
}

ReadinessCheck checkSpace(const QString &folder)
{
    const qint64 freeMiB = QStorageInfo(folder).bytesAvailable() / bytesPerMiB;
    const QString shown = QStringLiteral("%1 MiB free").arg(freeMiB);
    if (freeMiB < leastFreeMiB)
        return bad(QStringLiteral("disk"), ErrorCode::DiskFull, shown,
                   QStringLiteral("free some space; %1 MiB are needed").arg(leastFreeMiB));
    return good(QStringLiteral("disk"), shown);
}

ReadinessCheck checkWritable(const QString &folder)
{
    if (!QFileInfo(folder).isWritable())
        return bad(QStringLiteral("folder"), ErrorCode::PermissionDenied,
                   folder + QStringLiteral(" cannot be written"),
                   QStringLiteral("make it belong to the user who runs Puas"));
    return good(QStringLiteral("folder"), folder);
}

ReadinessCheck fromVerified(const QString &name, const Verified &verified)
{
    if (!verified.found.empty())
        return fromError(name, verified.found.front());
    return good(name, verified.checked.join(QStringLiteral(", ")));
}

ReadinessCheck checkKey(const QString &name, const QString &path, bool isBox)
{
    const Result<> loaded = isBox ? BoxKey::load(path).map([](const BoxKey &) {})
                                  : SigningKey::load(path).map([](const SigningKey &) {});
    return loaded ? good(name, path) : fromError(name, loaded.error());
}

/// A kiosk that nobody has heard of for a while: its data may be waiting, or lost.
void addSilentKiosks(const Store &store, qint64 nowMs, std::vector<ReadinessCheck> &checks)
{
    const auto kiosks = store.registry().kiosks();
    if (!kiosks) {
        checks.push_back(fromError(QStringLiteral("kiosks"), kiosks.error()));
        return;
    }
    for (const Kiosk &kiosk : *kiosks) {
        if (kiosk.revokedAtUtcMs)
            continue;
        const qint64 since = kiosk.lastReportAtUtcMs.value_or(kiosk.enrolledAtUtcMs);
        const qint64 days = (nowMs - since) / msPerDay;
        const QString name = QStringLiteral("kiosk %1").arg(kiosk.name);
        if (days > silentAfterDays)
            checks.push_back(
                bad(name, ErrorCode::NotFound, QStringLiteral("silent for %1 days").arg(days),
                    QStringLiteral("bring its data on a stick, or revoke it if it is lost")));
        else
            checks.push_back(good(name, QStringLiteral("%1 events are here").arg(kiosk.lastSeq)));
    }
}

/// Ratings that were given while a kiosk's clock was not to be believed.
void addDoubtedClocks(const Store &store, std::vector<ReadinessCheck> &checks)
{
    const auto kiosks = store.registry().kiosks();
    const auto states = store.clocks().states();
    if (!kiosks || !states) {
        checks.push_back(fromError(QStringLiteral("clocks"), !kiosks ? kiosks.error() : states.error()));
        return;
    }
    for (const Kiosk &kiosk : *kiosks) {
        const auto found = states->find(kiosk.id);
        if (found == states->end() || found->second.doubtful == found->second.corrected)
            continue;
        checks.push_back(
            bad(QStringLiteral("clock of %1").arg(kiosk.name), ErrorCode::InvalidInput,
                QStringLiteral("it was wrong for %1 ratings, of which %2 count nowhere")
                    .arg(found->second.doubtful - found->second.corrected)
                    .arg(found->second.leftOut),
                QStringLiteral("set the kiosk's clock; then record by how much it was wrong: puasctl clock-offset")));
    }
}

void addOffice(const QString &folder, qint64 nowMs, std::vector<ReadinessCheck> &checks)
{
    checks.push_back(checkKey(QStringLiteral("signing key"),
                              folder + QStringLiteral("/keys/office-signing.key"), false));
    checks.push_back(
        checkKey(QStringLiteral("box key"), folder + QStringLiteral("/keys/office-box.key"), true));
    checks.push_back(fromVerified(QStringLiteral("store"), verifyStore(folder, {})));
    if (const auto store = Store::open(folder, Store::Access::ReadOnly)) {
        addSilentKiosks(*store, nowMs, checks);
        addDoubtedClocks(*store, checks);
    }
}

ReadinessCheck checkRoster(const KioskConfig &config)
{
    if (config.officers.empty() && config.mode != QLatin1String("lobby"))
        return bad(QStringLiteral("roster"), ErrorCode::NotFound,
                   QStringLiteral("no officer can come on duty"),
                   QStringLiteral("register officers at the office and carry a stick from there"));
    return good(
        QStringLiteral("roster"),
        QStringLiteral("%1 officers, settings %2").arg(config.officers.size()).arg(config.version));
}

/// Behind is no fault: the copy catches up when the kiosk starts.
ReadinessCheck checkSecondCopy(const KioskFolder &kiosk)
{
    const QString name = QStringLiteral("second copy");
    const QString place = kiosk.local().secondCopy;
    if (place.isEmpty())
        return good(name, QStringLiteral("none; puasctl kiosk second-copy makes one"));
    const auto copy = Journal::openReadOnly(secondCopyPath(place, kiosk.kioskId()),
                                            kiosk.key().publicKey());
    if (!copy)
        return bad(name, copy.error().code,
                   QStringLiteral("%1: %2").arg(errorName(copy.error().code), place),
                   QStringLiteral("look at that disk; the kiosk makes the copy anew when it starts"));
    return good(name, QStringLiteral("%1 events in %2").arg(copy->head().seq).arg(place));
}

/// The office's time that the last receipt brought: the kiosk's clock cannot be before it.
ReadinessCheck checkTrustedTime(const Journal &journal, qint64 nowMs)
{
    const QString name = QStringLiteral("office's time");
    std::optional<qint64> office;
    const auto read = journal.forEach(1, journal.head().seq, [&](const StoredEvent &stored) {
        return decodeEvent(stored.body).map([&](const Event &event) {
            if (const auto *receipted = std::get_if<Receipted>(&event.payload))
                if (const auto time = officeTimeIn(receipted->receipt))
                    office = std::max(office.value_or(*time), *time);
        });
    });
    if (!read)
        return fromError(name, read.error());
    if (!office)
        return good(name, QStringLiteral("no stick has brought it yet"));
    const QString shown = QDateTime::fromMSecsSinceEpoch(*office, Qt::UTC).toString(Qt::ISODate);
    const qint64 behindMinutes = (*office - nowMs) / 60'000;
    if (behindMinutes >= 1)
        return bad(name, ErrorCode::InvalidArgument,
                   QStringLiteral("the clock is at least %1 minutes behind the office's receipt of %2").arg(behindMinutes).arg(shown),
                   QStringLiteral("set the kiosk's date and time"));
    return good(name, QStringLiteral("not before the last receipt, %1").arg(shown));
}

void addKiosk(const QString &folder, qint64 nowMs, std::vector<ReadinessCheck> &checks)
{
    const auto kiosk = KioskFolder::openToRead(folder);
    if (!kiosk) {
        checks.push_back(fromError(QStringLiteral("enrolment"), kiosk.error()));
        return;
    }
    checks.push_back(
        good(QStringLiteral("enrolment"),
             QStringLiteral("kiosk %1 of %2").arg(kiosk->kioskId(), kiosk->office().name)));
    checks.push_back(checkRoster(kiosk->config()));
    checks.push_back(fromVerified(QStringLiteral("journal"), verifyJournal(kiosk->journalPath(), {})));
    checks.push_back(checkSecondCopy(*kiosk));
    const auto journal = Journal::openReadOnly(kiosk->journalPath(), kiosk->key().publicKey());
    if (!journal)
        return; // said above
    checks.push_back(checkTrustedTime(*journal, nowMs));
    if (const auto state = readKioskState(*journal))
        checks.push_back(
            good(QStringLiteral("waiting"),
                 QStringLiteral("%1 events without a receipt of the office, %2 on duty")
                     .arg(journal->head().seq - state->receiptedSeq)
                     .arg(state->officer.isEmpty() ? QStringLiteral("nobody") : state->officer)));
}

} // namespace

Result<Readiness> checkReadiness(const QString &folder, qint64 nowMs)
{
    const bool isOffice = QFileInfo::exists(folder + QStringLiteral("/office.sqlite"));
    const bool isKiosk = QFileInfo::exists(folder + QStringLiteral("/journal.sqlite"));
    if (!isOffice && !isKiosk)
        return fail(ErrorCode::NotFound,
                    folder + QStringLiteral(" is neither an office's nor a kiosk's folder"));
    Readiness readiness{isOffice ? QStringLiteral("office") : QStringLiteral("kiosk"),
                        {checkClock(nowMs), checkCrypto(), checkWritable(folder), checkSpace(folder)}};
    if (isOffice)
        addOffice(folder, nowMs, readiness.checks);
    else
        addKiosk(folder, nowMs, readiness.checks);
    return readiness;
}

} // namespace puas
