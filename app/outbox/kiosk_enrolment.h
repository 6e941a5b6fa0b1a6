// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"
#include "app/trust/enrolment_answer.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace puas {

/// An invitation as it lies on a stick. Nobody vouches for it yet.
struct FoundInvitation {
    QByteArray document;
    Invitation invitation;
    bool isAnswered = false; ///< some kiosk has put its answer beside it
};

/// The invitations on a stick that can be read, in the order of their files' names.
[[nodiscard]] std::vector<FoundInvitation> invitationsOn(const QString &stick);

/// A kiosk's way in, from an invitation to its first settings. Each step is on the own disk
/// before the next one begins, so that after any interruption open() goes on where it was.
///
/// Holds the folder's lock as long as it lives. One thread.
class KioskEnrolment
{
public:
    /// Makes the folder where it is missing, and takes up what is under way. What cannot be
    /// read of that is dropped: people compare the words again. AlreadyExists where a kiosk
    /// lives there, InUse, PermissionDenied, Io.
    [[nodiscard]] static Result<KioskEnrolment> open(const QString &folder);

    KioskEnrolment(KioskEnrolment &&) noexcept;
    KioskEnrolment &operator=(KioskEnrolment &&) noexcept;
    ~KioskEnrolment();

    /// What was accepted; nothing: the kiosk waits for an invitation.
    [[nodiscard]] const std::optional<Invitation> &invitation() const { return m_invitation; }
    /// The six words for it, and the id that the kiosk is going to have. Empty without one.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString kioskId() const;

    /// Takes an invitation up and makes a key for it. The one already accepted is a success
    /// again; AlreadyExists where another one is under way: a person discards that first.
    /// Expired by the kiosk's own clock, BadSignature, Damaged, NewerFormat, Io.
    [[nodiscard]] Result<> accept(const QByteArray &document, qint64 nowMs, Disk &disk = systemDisk());

    /// Puts the answer beside the invitation on a stick. NotFound where that invitation does
    /// not lie there, AlreadyExists where another kiosk has answered it, else as
    /// writeToStick().
    [[nodiscard]] Result<> deliverAnswer(const QString &stick, Disk &disk = systemDisk()) const;

    /// Looks for the settings that the office made for this kiosk. True: it is enrolled, its
    /// folder is a kiosk's, and this object has served. False: they are not there.
    /// BadSignature where they are not of the office whose words were compared.
    [[nodiscard]] Result<bool> finish(const QString &stick);

    /// Forgets invitation and key. What the office makes of the answer fits no kiosk then.
    [[nodiscard]] Result<> discard();

private:
    KioskEnrolment(QString folder, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] Result<> resume();
    [[nodiscard]] Result<> takeKey();
    [[nodiscard]] QString invitationPath() const;
    [[nodiscard]] QString keyPath() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_document;
    std::optional<Invitation> m_invitation;
    std::optional<SigningKey> m_key;
    QStringList m_words;
};

} // namespace puas
