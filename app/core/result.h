// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// \file
/// How every folder of Puas says that something failed: as a value with a named
/// reason. Nothing here is translated; the front ends turn a code into a sentence.

namespace puas {

/// Why something failed. The names (see errorName()) are relied on by scripts and
/// travel in JSON: never change one, only add.
enum class ErrorCode {
    // The machine.
    Io,               ///< a read or write failed; the state on disk is unknown
    DiskFull,         ///< no room left
    PermissionDenied, ///< the file system refuses
    NotFound,         ///< a file, folder or registered thing is missing
    AlreadyExists,    ///< a file, folder or registered thing is there already
    InUse,            ///< another process holds the folder
    Database,         ///< the database engine refused or failed
    Crypto,           ///< the crypto library failed to start or to sign

    // What a person or a file says.
    InvalidArgument, ///< a value given by a caller is outside its range
    InvalidInput,    ///< a file's content breaks its format; the detail names the place
    WrongPin,        ///< the PIN or password does not match
    Expired,         ///< its time has passed

    // A bundle is refused.
    UnknownKiosk, ///< not enrolled at this office
    Revoked,      ///< enrolled once, not trusted any more
    WrongOffice,  ///< written for another office
    BadSignature, ///< the signature is not the kiosk's
    Damaged,      ///< bytes are missing, added or changed
    NewerFormat,  ///< written by a newer Puas
    Gap,          ///< starts after the first event that is missing here
    Fork,         ///< disagrees with what the same kiosk sent before
    Rollback,     ///< the kiosk has gone back behind a receipt
    Training,     ///< training data never count

    Cancelled, ///< a person stopped it; nothing was changed

    // Who is there, and what they may do.
    SignInFailed, ///< no such login, or not its password: which of both is not said
    LockedOut,    ///< too many wrong passwords; the detail is the moment in UTC when it ends
    NotSignedIn,  ///< the office has accounts, and nobody said who acts
    NotAllowed,   ///< the person's role may not do this
    WeakPassword, ///< too short, or the login itself
    LastHead,     ///< an office with accounts keeps one active head
};

/// What failed and where. \c detail is for logs and for the end of a sentence: a path,
/// a line and column, a number; English, never a whole explanation.
struct Error {
    ErrorCode code;
    QString detail;

    bool operator==(const Error &) const = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// The stable name of a code, as it stands in JSON: "bad-signature".
[[nodiscard]] QString errorName(ErrorCode code);

/// What a command's exit status says of the whole family of a code.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, Refused = 3, Damaged = 4 };
[[nodiscard]] ExitStatus exitStatus(ErrorCode code);

} // namespace puas
