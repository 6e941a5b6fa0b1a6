// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/import_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace puas {

namespace {

class ImportTexts
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
    case BundleVerdict::Accepted: return ImportTexts::tr("accepted");
    case BundleVerdict::Known: return ImportTexts::tr("already here");
    case BundleVerdict::Refused: return ImportTexts::tr("refused");
    }
    return {};
}

QString kioskTitle(const BundleOutcome &outcome)
{
    if (!outcome.kioskName.isEmpty())
        return outcome.kioskName;
    if (!outcome.kiosk.isEmpty())
        return ImportTexts::tr("Unknown kiosk %1").arg(EyeFormat::hashShort(outcome.kiosk));
    return QFileInfo(outcome.file).fileName();
}

QString refusalHeadline(const QString &code)
{
    const auto is = [&code](ErrorCode known) { return code == errorName(known); };
    if (is(ErrorCode::Gap)) return ImportTexts::tr("Numbers between the office's data and the stick are missing");
    if (is(ErrorCode::Fork)) return ImportTexts::tr("This kiosk's history parts in two");
    if (is(ErrorCode::Rollback)) return ImportTexts::tr("This kiosk went back behind what the office confirmed");
    if (is(ErrorCode::BadSignature)) return ImportTexts::tr("The signature is not this kiosk's");
    if (is(ErrorCode::Damaged)) return ImportTexts::tr("The file is damaged");
    if (is(ErrorCode::UnknownKiosk)) return ImportTexts::tr("This kiosk is not enrolled here");
    if (is(ErrorCode::Revoked)) return ImportTexts::tr("This kiosk is not trusted any more");
    if (is(ErrorCode::WrongOffice)) return ImportTexts::tr("The bundle belongs to another office");
    if (is(ErrorCode::NewerFormat)) return ImportTexts::tr("The kiosk's program is newer than this one");
    if (is(ErrorCode::Training)) return ImportTexts::tr("Training data never count");
    return ImportTexts::tr("The bundle could not be read");
}

QString outcomeLine(const BundleOutcome &outcome)
{
    switch (outcome.verdict) {
    case BundleVerdict::Accepted:
        return outcome.doubtfulRatings > 0
            ? ImportTexts::tr("%1 new events. Wrong clock: %2 ratings").arg(EyeFormat().count(outcome.newEvents), EyeFormat().count(outcome.doubtfulRatings))
            : ImportTexts::tr("The chain matches. %1 new events").arg(EyeFormat().count(outcome.newEvents));
    case BundleVerdict::Known: return ImportTexts::tr("The same is here already. Nothing new");
    case BundleVerdict::Refused: break;
    }
    if (outcome.reason && outcome.reason->code == ErrorCode::Gap && missingCount(outcome) > 0)
        return ImportTexts::tr("Gap: numbers %1 to %2 are missing").arg(number(missingFrom(outcome)), number(outcome.first - 1));
    if (outcome.kept && outcome.kept->partsAtSeq > 0)
        return ImportTexts::tr("Parts at number %1. Both are kept as proof").arg(number(quint64(outcome.kept->partsAtSeq)));
    if (outcome.kept)
        return ImportTexts::tr("Not trusted any more. Kept as proof");
    return refusalHeadline(outcome.reason ? errorName(outcome.reason->code) : QString());
}

QString outcomeReason(const BundleOutcome &outcome)
{
    if (outcome.verdict == BundleVerdict::Accepted && outcome.doubtfulRatings > 0)
        return ImportTexts::tr("Signature, content and chain were checked. The kiosk's clock was wrong for %1 ratings: they count only where the month is certain all the same.")
            .arg(EyeFormat().count(outcome.doubtfulRatings));
    if (outcome.verdict == BundleVerdict::Accepted)
        return ImportTexts::tr("Signature, content and chain were checked. The ratings are in the office's data.");
    if (outcome.verdict == BundleVerdict::Known)
        return ImportTexts::tr("This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.");
    switch (outcome.reason ? outcome.reason->code : ErrorCode::Damaged) {
    case ErrorCode::Gap:
        return ImportTexts::tr("This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.")
            .arg(number(outcome.first), number(outcome.storedSeq), number(missingCount(outcome)));
    case ErrorCode::Fork:
        return ImportTexts::tr("The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.");
    case ErrorCode::Rollback:
        return ImportTexts::tr("The kiosk has forgotten a receipt that it knew, and its history is another one since. Somebody has put back an older state of it.");
    case ErrorCode::BadSignature:
        return ImportTexts::tr("The header was not signed with the key that this kiosk was enrolled with.");
    case ErrorCode::UnknownKiosk:
        return ImportTexts::tr("No kiosk with this key is registered in this office, so nobody can say where the ratings come from.");
    case ErrorCode::Revoked:
        return ImportTexts::tr("This kiosk was reported lost or replaced. What it sends afterwards is not taken in.");
    case ErrorCode::WrongOffice:
        return ImportTexts::tr("It was written for another office and can only be read there.");
    case ErrorCode::NewerFormat:
        return ImportTexts::tr("This bundle has a format that this version does not know yet.");
    case ErrorCode::Training:
        return ImportTexts::tr("The kiosk was in training. Taps from training are never counted.");
    default:
        return ImportTexts::tr("Bytes are missing, added or changed, so that the checksum does not agree.");
    }
}

QStringList outcomeSteps(const BundleOutcome &outcome)
{
    const QString kiosk = kioskTitle(outcome);
    if (outcome.verdict == BundleVerdict::Accepted && outcome.doubtfulRatings > 0)
        return {ImportTexts::tr("Set date and time of kiosk %1.").arg(kiosk),
                ImportTexts::tr("Find out by how much the clock was wrong, and record it: puasctl clock-offset. Kiosks counts what still waits for it.")};
    if (outcome.verdict != BundleVerdict::Refused)
        return {};
    switch (outcome.reason ? outcome.reason->code : ErrorCode::Damaged) {
    case ErrorCode::Gap:
        return {ImportTexts::tr("Look for the stick of kiosk %1 that has these numbers, and read it here first.").arg(kiosk),
                ImportTexts::tr("If there is none, press \"Ask kiosk to send again\": the request is written onto this stick."),
                ImportTexts::tr("Put the stick into the kiosk, wait for \"Safe to remove\", and read it here again.")};
    case ErrorCode::Fork:
        return {ImportTexts::tr("A copy or a restored image of kiosk %1 is in use: find it and take it out of service.").arg(kiosk),
                ImportTexts::tr("Enrol the device as a new kiosk before it counts again."),
                ImportTexts::tr("Show the auditor both proofs. They stay in the quarantine.")};
    case ErrorCode::Rollback:
        return {ImportTexts::tr("Find out who restored kiosk %1, and when.").arg(kiosk),
                ImportTexts::tr("Enrol the device as a new kiosk before it counts again."),
                ImportTexts::tr("Show the auditor both proofs. They stay in the quarantine.")};
    case ErrorCode::BadSignature:
        return {ImportTexts::tr("Do not use this file: somebody else wrote it, or changed its header."),
                ImportTexts::tr("Export once more from kiosk %1 onto another stick, and read that one here.").arg(kiosk),
                ImportTexts::tr("If it happens again, show both sticks to the auditor.")};
    case ErrorCode::UnknownKiosk:
        return {ImportTexts::tr("Find out which device wrote this stick."), ImportTexts::tr("Enrol it if it belongs to this office."),
                ImportTexts::tr("Export again after enrolling and read the stick here.")};
    case ErrorCode::Revoked:
        return {ImportTexts::tr("Ask who put the device back into use."), ImportTexts::tr("Enrol it as a new kiosk if it should count again.")};
    case ErrorCode::WrongOffice:
        return {ImportTexts::tr("Hand the stick over to the office that it belongs to.")};
    case ErrorCode::NewerFormat:
        return {ImportTexts::tr("Update this program."), ImportTexts::tr("Read the stick again. Nothing is lost meanwhile.")};
    case ErrorCode::Training:
        return {ImportTexts::tr("Nothing has to be done."), ImportTexts::tr("Turn training off at the kiosk before citizens use it.")};
    default:
        return {ImportTexts::tr("Read the stick again."), ImportTexts::tr("If it is still damaged, export once more onto another stick."),
                ImportTexts::tr("The kiosk keeps all ratings until the office confirms them.")};
    }
}

} // namespace puas
