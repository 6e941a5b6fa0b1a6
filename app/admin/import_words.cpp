// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/import_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace puas {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ImportWords", source);
}

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
    case BundleVerdict::Accepted: return text("accepted");
    case BundleVerdict::Known: return text("already here");
    case BundleVerdict::Refused: return text("refused");
    }
    return {};
}

QString kioskTitle(const BundleOutcome &outcome)
{
    if (!outcome.kioskName.isEmpty())
        return outcome.kioskName;
    if (!outcome.kiosk.isEmpty())
        return text("Unknown kiosk %1").arg(EyeFormat::hashShort(outcome.kiosk));
    return QFileInfo(outcome.file).fileName();
}

QString refusalHeadline(const QString &code)
{
    const auto is = [&code](ErrorCode known) { return code == errorName(known); };
    if (is(ErrorCode::Gap)) return text("Numbers between the office's data and the stick are missing");
    if (is(ErrorCode::Fork)) return text("This kiosk's history parts in two");
    if (is(ErrorCode::Rollback)) return text("This kiosk went back behind what the office confirmed");
    if (is(ErrorCode::BadSignature)) return text("The signature is not this kiosk's");
    if (is(ErrorCode::Damaged)) return text("The file is damaged");
    if (is(ErrorCode::UnknownKiosk)) return text("This kiosk is not enrolled here");
    if (is(ErrorCode::Revoked)) return text("This kiosk is not trusted any more");
    if (is(ErrorCode::WrongOffice)) return text("The bundle belongs to another office");
    if (is(ErrorCode::NewerFormat)) return text("The kiosk's program is newer than this one");
    if (is(ErrorCode::Training)) return text("Training data never count");
    return text("The bundle could not be read");
}

QString outcomeLine(const BundleOutcome &outcome)
{
    switch (outcome.verdict) {
    case BundleVerdict::Accepted: return text("The chain matches. %1 new events").arg(EyeFormat().count(outcome.newEvents));
    case BundleVerdict::Known: return text("The same is here already. Nothing new");
    case BundleVerdict::Refused: break;
    }
    if (outcome.reason && outcome.reason->code == ErrorCode::Gap && missingCount(outcome) > 0)
        return text("Gap: numbers %1 to %2 are missing").arg(number(missingFrom(outcome)), number(outcome.first - 1));
    return refusalHeadline(outcome.reason ? errorName(outcome.reason->code) : QString());
}

QString outcomeReason(const BundleOutcome &outcome)
{
    if (outcome.verdict == BundleVerdict::Accepted)
        return text("Signature, content and chain were checked. The ratings are in the office's data.");
    if (outcome.verdict == BundleVerdict::Known)
        return text("This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.");
    switch (outcome.reason ? outcome.reason->code : ErrorCode::Damaged) {
    case ErrorCode::Gap:
        return text("This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.")
            .arg(number(outcome.first), number(outcome.storedSeq), number(missingCount(outcome)));
    case ErrorCode::Fork:
        return text("The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.");
    case ErrorCode::Rollback:
        return text("The bundle ends before a number that the office has already confirmed to this kiosk. Somebody has put back an older state of it.");
    case ErrorCode::BadSignature:
        return text("The header was not signed with the key that this kiosk was enrolled with.");
    case ErrorCode::UnknownKiosk:
        return text("No kiosk with this key is registered in this office, so nobody can say where the ratings come from.");
    case ErrorCode::Revoked:
        return text("This kiosk was reported lost or replaced. What it sends afterwards is not taken in.");
    case ErrorCode::WrongOffice:
        return text("It was written for another office and can only be read there.");
    case ErrorCode::NewerFormat:
        return text("This bundle has a format that this version does not know yet.");
    case ErrorCode::Training:
        return text("The kiosk was in training. Taps from training are never counted.");
    default:
        return text("Bytes are missing, added or changed, so that the checksum does not agree.");
    }
}

QStringList outcomeSteps(const BundleOutcome &outcome)
{
    if (outcome.verdict != BundleVerdict::Refused)
        return {};
    const QString kiosk = kioskTitle(outcome);
    switch (outcome.reason ? outcome.reason->code : ErrorCode::Damaged) {
    case ErrorCode::Gap:
        return {text("Put the stick into kiosk %1 and export again: the kiosk then writes everything since its last receipt.").arg(kiosk),
                text("Read the stick here. The old bundle may stay on it."),
                text("If it is still refused, look for the stick that was used before this one.")};
    case ErrorCode::Fork:
        return {text("Stop kiosk %1 and keep it as it is.").arg(kiosk),
                text("Keep this stick: both versions are proof."),
                text("Tell the auditor.")};
    case ErrorCode::Rollback:
        return {text("Find out who restored kiosk %1, and when.").arg(kiosk),
                text("Keep this stick and tell the auditor."),
                text("Enrol the device as a new kiosk before it counts again.")};
    case ErrorCode::UnknownKiosk:
        return {text("Find out which device wrote this stick."), text("Enrol it if it belongs to this office."),
                text("Export again after enrolling and read the stick here.")};
    case ErrorCode::Revoked:
        return {text("Ask who put the device back into use."), text("Enrol it as a new kiosk if it should count again.")};
    case ErrorCode::WrongOffice:
        return {text("Hand the stick over to the office that it belongs to.")};
    case ErrorCode::NewerFormat:
        return {text("Update this program."), text("Read the stick again. Nothing is lost meanwhile.")};
    case ErrorCode::Training:
        return {text("Nothing has to be done."), text("Turn training off at the kiosk before citizens use it.")};
    default:
        return {text("Read the stick again."), text("If it is still damaged, export once more onto another stick."),
                text("The kiosk keeps all ratings until the office confirms them.")};
    }
}

} // namespace puas
