// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/error_sentence.h"

namespace puas {

namespace {

struct Words {
    const char *happened;
    const char *advice;
};

Words wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Io: return {"a read or write failed", "check the disk or the stick and try again"};
    case ErrorCode::DiskFull: return {"no room is left", "free some space and try again"};
    case ErrorCode::PermissionDenied:
        return {"access is refused", "check who owns the folder and who may write to it"};
    case ErrorCode::NotFound: return {"this was not found", "check the path, the code or --data"};
    case ErrorCode::AlreadyExists:
        return {"this is there already", "use another folder or name; nothing was changed"};
    case ErrorCode::InUse: return {"another program is using the folder", "close it and try again"};
    case ErrorCode::Database: return {"the database refused", "run \"puasctl doctor\" on the folder"};
    case ErrorCode::Crypto:
        return {"the crypto library failed", "try again, and check the installation"};
    case ErrorCode::InvalidArgument: return {"a value is not possible", "see --help of the command"};
    case ErrorCode::InvalidInput: return {"refused", "correct what is named; nothing was changed"};
    case ErrorCode::WrongPin: return {"the PIN or passphrase does not match", "try again"};
    case ErrorCode::UnknownKiosk:
        return {"the kiosk is not enrolled at this office",
                "find out which device wrote it; enrol it if it is yours, and export again"};
    case ErrorCode::Expired: return {"its time has passed", "ask for a new one; nothing was changed"};
    case ErrorCode::Revoked:
        return {"the kiosk is not trusted any more",
                "find out who uses it; enrol the device again as a new kiosk"};
    case ErrorCode::WrongOffice:
        return {"this was written for another office", "bring it to the office that it names"};
    case ErrorCode::BadSignature:
        return {"the signature does not fit", "do not use the file; export again from its source"};
    case ErrorCode::Damaged:
        return {"something is damaged", "keep the file, and export or restore it again"};
    case ErrorCode::NewerFormat: return {"a newer Puas wrote this", "update Puas on this machine"};
    case ErrorCode::Gap:
        return {"events before this are missing",
                "bring the stick that has them, or write \"puasctl kiosk resend\" onto this one "
                "and put it into the kiosk"};
    case ErrorCode::Fork:
        return {"this contradicts what the same kiosk sent before",
                "a copy or a restored image of the kiosk is in use: take it out of service, enrol "
                "it anew, and show an auditor \"puasctl quarantine list\""};
    case ErrorCode::Rollback:
        return {"the kiosk has gone back behind a receipt",
                "find out who set it back to an older state; enrol it anew, and show an auditor "
                "\"puasctl quarantine list\""};
    case ErrorCode::Training:
        return {"training data never count", "leave training mode and export again"};
    case ErrorCode::Cancelled: return {"stopped", "nothing was changed"};
    case ErrorCode::SignInFailed:
        return {"login and password do not belong together", "check both; capitals count in a password"};
    case ErrorCode::LockedOut:
        return {"the login is locked after wrong passwords", "wait until then"};
    case ErrorCode::NotSignedIn:
        return {"somebody with an account has to do this", "say who with --as LOGIN; puasctl user add makes the first account"};
    case ErrorCode::NotAllowed:
        return {"this role may not do that", "ask somebody whose role may; nothing was changed"};
    case ErrorCode::WeakPassword:
        return {"this password is not taken", "choose another; length counts, not signs"};
    case ErrorCode::LastHead:
        return {"an office keeps one active head", "make another head first; nothing was changed"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorSentence(const Error &error)
{
    const Words words = wordsOf(error.code);
    QString sentence = QLatin1String(words.happened)
                       + QStringLiteral(" (%1)").arg(errorName(error.code));
    if (!error.detail.isEmpty())
        sentence += QStringLiteral(": ")
                    + QString(error.detail).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return sentence + QStringLiteral("; ") + QLatin1String(words.advice);
}

QString errorAdvice(ErrorCode code)
{
    return QLatin1String(wordsOf(code).advice);
}

} // namespace puas
