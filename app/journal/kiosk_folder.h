// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/kiosk_config.h"
#include "app/seal/keys.h"

#include <memory>

class QLockFile;

namespace puas {

/// Whom a kiosk trusts: fixed at enrolment.
struct OfficeTrust {
    QString code;
    QString name;
    PublicKey signingKey{};
    BoxPublicKey boxKey{};
};

/// What is this machine's own and no business of the office's.
struct LocalSettings {
    double pixelsPerMm = 0; ///< measured with the ruler page; 0: not measured
    QString secondCopy;     ///< a folder on another disk or partition; empty: there is none
};

/// A kiosk's folder: `journal.sqlite`, `keys/`, `config/`, `outbox/` (FORMAT.md).
///
/// A folder opened for writing is locked against a second process until the object goes.
/// Any thread may read from it; one thread at a time may change it.
class KioskFolder
{
public:
    /// Makes the folder for a kiosk that has just been enrolled: keys, trust, settings and an
    /// empty journal. AlreadyExists where a kiosk lives there.
    [[nodiscard]] static Result<KioskFolder> create(const QString &path, const SigningKey &key,
                                                    const OfficeTrust &office,
                                                    const QByteArray &signedSettings);
    /// Opens and locks it. NotFound where no kiosk lives there, InUse where another process
    /// has it, PermissionDenied, Damaged, BadSignature.
    [[nodiscard]] static Result<KioskFolder> open(const QString &path);
    /// Whether a kiosk lives there.
    [[nodiscard]] static bool isKiosk(const QString &path);
    /// Holds a folder, in which no kiosk may live yet, against a second process. InUse,
    /// PermissionDenied.
    [[nodiscard]] static Result<std::unique_ptr<QLockFile>> lock(const QString &path);
    /// Without the lock, for those who only look.
    [[nodiscard]] static Result<KioskFolder> openToRead(const QString &path);

    KioskFolder(KioskFolder &&) noexcept;
    ~KioskFolder();

    [[nodiscard]] const SigningKey &key() const;
    [[nodiscard]] QString kioskId() const;
    [[nodiscard]] const OfficeTrust &office() const;
    [[nodiscard]] const KioskConfig &config() const;
    [[nodiscard]] const LocalSettings &local() const;
    [[nodiscard]] QString journalPath() const;
    [[nodiscard]] QString outboxPath() const; ///< bundles, kept here before they go to a stick

    /// Puts newer settings in place of the present ones, safely. BadSignature, InvalidInput,
    /// Rollback where they are not newer, UnknownKiosk where they are for another kiosk.
    [[nodiscard]] Result<> applySettings(const QByteArray &signedSettings);
    [[nodiscard]] Result<> saveLocal(const LocalSettings &settings);

private:
    struct Private;
    explicit KioskFolder(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<KioskFolder> load(const QString &path, std::unique_ptr<QLockFile> lock);

    std::unique_ptr<Private> d;
};

} // namespace puas
