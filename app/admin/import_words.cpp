// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/import_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace puas {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString number(quint64 value)
{
    return EyeFormat().count(qint64(value));
}

quint64 missingFrom(const BundleOutcome &outcome)
{
    return outcome.storedSeq + 1;
}

quint64 missingCount(const BundleOutcome &outcome)
{
    return outcome.first > missingFrom(outcome) ? outcome.first - missingFrom(outcome) : 0;
}

} // namespace

QString verdictWords(BundleVerdict verdict)
{
    switch (verdict) {
    case BundleVerdict::Accepted: return Words::tr("accepted");
    case BundleVerdict::Known: return Words::tr("already here");
    case BundleVerdict::Refused: return Words::tr("refused");
    }
    return {};
}

QString kioskTitle(const BundleOutcome &outcome)
{
    if (!outcome.kioskName.isEmpty())
        return outcome.kioskName;
    if (!outcome.kiosk.isEmpty())
        return Words::tr("Unknown kiosk %1").arg(EyeFormat::hashShort(outcome.kiosk));
    return QFileInfo(outcome.file).fileName();
}

QString refusalHeadline(const QString &code)
{
    const auto is = [&code](ErrorCode known) { return code == errorName(known); };
    if (is(ErrorCode::Gap)) return Words::tr("Numbers between the office's data and the stick are missing");
    if (is(ErrorCode::Fork)) return Words::tr("This kiosk's history parts in two");
    if (is(ErrorCode::Rollback)) return Words::tr("This kiosk went back behind what the office confirmed");
    if (is(ErrorCode::BadSignature)) return Words::tr("The signature is not this kiosk's");
    if (is(ErrorCode::Damaged)) return Words::tr("The file is damaged");
    if (is(ErrorCode::UnknownKiosk)) return Words::tr("This kiosk is not enrolled here");
    if (is(ErrorCode::Revoked)) return Words::tr("This kiosk is not trusted any more");
    if (is(ErrorCode::WrongOffice)) return Words::tr("The bundle belongs to another office");
    if (is(ErrorCode::NewerFormat)) return Words::tr("The kiosk's program is newer than this one");
    if (is(ErrorCode::Training)) return Words::tr("Training data never count");
    return Words::tr("The bundle could not be read");
}

QString outcomeLine(const BundleOutcome &outcome)
{
    switch (outcome.verdict) {
    case BundleVerdict::Accepted: return Words::tr("The chain matches. %1 new events").arg(EyeFormat().count(outcome.newEvents));
    case BundleVerdict::Known: return Words::tr("The same is here already. Nothing new");
    case BundleVerdict::Refused: break;
    }
    if (outcome.reason && outcome.reason->code == ErrorCode::Gap && missingCount(outcome) > 0)
        return Words::tr("Gap: numbers %1 to %2 are missing").arg(number(missingFrom(outcome)), number(outcome.first - 1));
    return refusalHeadline(outcome.reason ? errorName(outcome.reason->code) : QString());
}

QString outcomeReason(const BundleOutcome &outcome)
{
    if (outcome.verdict == BundleVerdict::Accepted)
        return Words::tr("Signature, content and chain were checked. The ratings are in the office's data.");
    if (outcome.verdict == BundleVerdict::Known)
        return Words::tr("This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.");
    switch (outcome.reason ? outcome.reason->code : ErrorCode::Damaged) {
    case ErrorCode::Gap:
        return Words::tr("This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.")
            .arg(number(outcome.first), number(outcome.storedSeq), number(missingCount(outcome)));
    case ErrorCode::Fork:
        return Words::tr("The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.");
    case ErrorCode::Rollback:
        return Words::tr("The bundle ends before a number that the office has already confirmed to this kiosk. Somebody has put back an older state of it.");
    case ErrorCode::BadSignature:
        return Words::tr("The header was not signed with the key that this kiosk was enrolled with.");
    case ErrorCode::UnknownKiosk:
        return Words::tr("No kiosk with this key is registered in this office, so nobody can say where the ratings come from.");
    case ErrorCode::Revoked:
        return Words::tr("This kiosk was reported lost or replaced. What it sends afterwards is not taken in.");
    case ErrorCode::WrongOffice:
        return Words::tr("It was written for another office and can only be read there.");
    case ErrorCode::NewerFormat:
        return Words::tr("This bundle has a format that this version does not know yet.");
    case ErrorCode::Training:
        return Words::tr("The kiosk was in training. Taps from training are never counted.");
    default:
        return Words::tr("Bytes are missing, added or changed, so that the checksum does not agree.");
    }
}

QStringList outcomeSteps(const BundleOutcome &outcome)
{
    if (outcome.verdict != BundleVerdict::Refused)
        return {};
    const QString kiosk = kioskTitle(outcome);
    switch (outcome.reason ? outcome.reason->code : ErrorCode::Damaged) {
    case ErrorCode::Gap:
        return {Words::tr("Put the stick into kiosk %1 and export again: the kiosk then writes everything since its last receipt.").arg(kiosk),
                Words::tr("Read the stick here. The old bundle may stay on it."),
                Words::tr("If it is still refused, look for the stick that was used before this one.")};
    case ErrorCode::Fork:
        return {Words::tr("Stop kiosk %1 and keep it as it is.").arg(kiosk),
                Words::tr("Keep this stick: both versions are proof."),
                Words::tr("Tell the auditor.")};
    case ErrorCode::Rollback:
        return {Words::tr("Find out who restored kiosk %1, and when.").arg(kiosk),
                Words::tr("Keep this stick and tell the auditor."),
                Words::tr("Enrol the device as a new kiosk before it counts again.")};
    case ErrorCode::UnknownKiosk:
        return {Words::tr("Find out which device wrote this stick."), Words::tr("Enrol it if it belongs to this office."),
                Words::tr("Export again after enrolling and read the stick here.")};
    case ErrorCode::Revoked:
        return {Words::tr("Ask who put the device back into use."), Words::tr("Enrol it as a new kiosk if it should count again.")};
    case ErrorCode::WrongOffice:
        return {Words::tr("Hand the stick over to the office that it belongs to.")};
    case ErrorCode::NewerFormat:
        return {Words::tr("Update this program."), Words::tr("Read the stick again. Nothing is lost meanwhile.")};
    case ErrorCode::Training:
        return {Words::tr("Nothing has to be done."), Words::tr("Turn training off at the kiosk before citizens use it.")};
    default:
        return {Words::tr("Read the stick again."), Words::tr("If it is still damaged, export once more onto another stick."),
                Words::tr("The kiosk keeps all ratings until the office confirms them.")};
    }
}

} // namespace puas
