// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/office_journal.h"
#include "app/seal/keys.h"
#include "app/store/store.h"

namespace puas {

/// Where an office's folder has its public signing key, as 64 hexadecimal digits: what an
/// auditor takes along to check receipts, settings and the office's journal.
[[nodiscard]] QString officePublicKeyPath(const QString &folder);

/// Where it has the key that opens what the kiosks sealed to it.
[[nodiscard]] QString officeBoxKeyPath(const QString &folder);

/// An office's folder: `office.sqlite` and `keys/` (FORMAT.md of this folder and of
/// app/store). The keys make receipts and settings believable to the kiosks and open what
/// the kiosks sealed; who only reads figures opens the Store alone and needs none of them.
///
/// Belongs to the thread that opened it; locked against a second writing process.
class OfficeFolder
{
public:
    /// AlreadyExists, InvalidArgument, PermissionDenied, Io.
    [[nodiscard]] static Result<OfficeFolder> create(const QString &path, const Office &home);
    /// As Store::open(), and NotFound or Damaged for the keys.
    [[nodiscard]] static Result<OfficeFolder> open(const QString &path);

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] const SigningKey &signingKey() const { return m_signingKey; }
    [[nodiscard]] const BoxKey &boxKey() const { return m_boxKey; }

    /// Who acts from now on: the login of somebody whom signIn() let in. Until then
    /// "login:" and the name of the process's user, which is nobody's login.
    void setActor(const QString &actor) { m_actor = actor; }
    [[nodiscard]] QString actor() const { return m_actor; }
    /// The act that follows the last one, by the present actor; now, where it says no time.
    /// For whoever appends it in a transaction of its own.
    [[nodiscard]] Result<ActEntry> nextAct(Act act) const;
    /// Makes a change and its act one: both are on disk, or neither.
    [[nodiscard]] Result<> perform(const Act &act, const std::function<Result<>(Store &)> &change);
    /// The same for a change that knows only when it is done what its act has to say.
    [[nodiscard]] Result<> perform(const std::function<Result<Act>(Store &)> &change);
    /// The same for a change of which several acts speak, in their order.
    [[nodiscard]] Result<> performAll(const std::function<Result<std::vector<Act>>(Store &)> &change);

private:
    OfficeFolder(Store store, SigningKey signingKey, BoxKey boxKey);

    Store m_store;
    QString m_actor;
    SigningKey m_signingKey;
    BoxKey m_boxKey;
};

} // namespace puas
