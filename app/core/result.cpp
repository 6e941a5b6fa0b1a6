// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/result.h"

namespace puas {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission-denied");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::AlreadyExists: return QStringLiteral("already-exists");
    case ErrorCode::InUse: return QStringLiteral("in-use");
    case ErrorCode::Database: return QStringLiteral("database");
    case ErrorCode::Crypto: return QStringLiteral("crypto");
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid-argument");
    case ErrorCode::InvalidInput: return QStringLiteral("invalid-input");
    case ErrorCode::WrongPin: return QStringLiteral("wrong-pin");
    case ErrorCode::Expired: return QStringLiteral("expired");
    case ErrorCode::UnknownKiosk: return QStringLiteral("unknown-kiosk");
    case ErrorCode::Revoked: return QStringLiteral("revoked");
    case ErrorCode::WrongOffice: return QStringLiteral("wrong-office");
    case ErrorCode::BadSignature: return QStringLiteral("bad-signature");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::NewerFormat: return QStringLiteral("newer-format");
    case ErrorCode::Gap: return QStringLiteral("gap");
    case ErrorCode::Fork: return QStringLiteral("fork");
    case ErrorCode::Rollback: return QStringLiteral("rollback");
    case ErrorCode::Training: return QStringLiteral("training");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::SignInFailed: return QStringLiteral("sign-in-failed");
    case ErrorCode::LockedOut: return QStringLiteral("locked-out");
    case ErrorCode::NotSignedIn: return QStringLiteral("not-signed-in");
    case ErrorCode::NotAllowed: return QStringLiteral("not-allowed");
    case ErrorCode::WeakPassword: return QStringLiteral("weak-password");
    case ErrorCode::LastHead: return QStringLiteral("last-head");
    }
    Q_UNREACHABLE();
}

ExitStatus exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return ExitStatus::WrongUsage;
    case ErrorCode::Damaged:
    case ErrorCode::BadSignature: return ExitStatus::Damaged;
    case ErrorCode::InvalidInput:
    case ErrorCode::WrongPin:
    case ErrorCode::Expired:
    case ErrorCode::UnknownKiosk:
    case ErrorCode::Revoked:
    case ErrorCode::WrongOffice:
    case ErrorCode::NewerFormat:
    case ErrorCode::Gap:
    case ErrorCode::Fork:
    case ErrorCode::Rollback:
    case ErrorCode::Training:
    case ErrorCode::SignInFailed:
    case ErrorCode::LockedOut:
    case ErrorCode::NotSignedIn:
    case ErrorCode::NotAllowed:
    case ErrorCode::WeakPassword:
    case ErrorCode::LastHead: return ExitStatus::Refused;
    default: return ExitStatus::Failed;
    }
}

} // namespace puas
