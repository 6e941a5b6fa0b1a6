// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// \file
/// Changes of what decides who is paid and how much: each is one transaction with its act
/// in the office's journal (app/audit/FORMAT.md says what stands in them). Nobody else
/// calls the writing functions of Registry in an office that is used. Rules: rule_acts.h.
///
/// They fail as Registry does, and then nothing has changed.

/// Registers an officer, or changes name and photo (kept where none is given, taken away where
/// an empty one is). InvalidArgument where the photos of all officers would not fit into the
/// settings of a kiosk any more.
[[nodiscard]] Result<> putOfficer(OfficeFolder &office, const Officer &officer,
                                  const std::optional<Photo> &photo);
/// The same inside a transaction that its caller has opened, who notes the act.
[[nodiscard]] Result<Act> putOfficerInside(Store &store, const Officer &officer,
                                           const std::optional<Photo> &photo);
/// All officers' photos together, in bytes: as base64 they leave room for everything else in
/// the largestSettings of a kiosk.
inline constexpr qint64 largestPhotos = 20 * 1024 * 1024;
/// Registers or renames.
[[nodiscard]] Result<> putCounter(OfficeFolder &office, const Counter &counter);
[[nodiscard]] Result<> putService(OfficeFolder &office, const Service &service);

/// Keeps the proof of a bundle that was not taken in; no act where it is kept already.
[[nodiscard]] Result<> quarantineBundle(OfficeFolder &office, const QuarantinedBundle &bundle);

/// The first acts of an office that was just made: itself and its key, the rules it has
/// from the start, and which of them is in use. Their \c who is for the caller.
[[nodiscard]] Result<std::vector<Act>> foundingActs(const Store &store, const PublicKey &office);

/// When the office was made, by its first act; ms since 1970 in UTC. NotFound where there is
/// none, Damaged.
[[nodiscard]] Result<qint64> foundedAtMs(const Store &store);

} // namespace puas
