// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/act.h"
#include "app/seal/keys.h"
#include "app/store/store.h"

#include <functional>

namespace puas {

/// The act that follows the store's last one: numbered, chained to it and signed by the
/// office. Append it in the transaction that does what it speaks of.
[[nodiscard]] Result<ActEntry> nextAct(const Store &store, const SigningKey &office, const Act &act);

/// Takes one act of the journal; \c false stops.
using ActVisitor = std::function<bool(quint64 seq, const Act &act)>;

/// Walks the office's journal from its first act on: numbers, chain, signatures, one form.
/// Gives how many acts there are. Damaged with the number of the first that does not fit;
/// BadSignature where the chain holds and a signature does not, or where \a office is none
/// of the keys that signed (OfficeKeys): somebody else's journal.
[[nodiscard]] Result<quint64> verifyActs(const Store &store, const PublicKey &office,
                                         const ActVisitor &visit = {});

/// Holds one act against the one before it and against the office's signature; what stands
/// further back it takes as it is. NotFound, Damaged, BadSignature.
[[nodiscard]] Result<> verifyAct(const Store &store, const PublicKey &office, quint64 seq);

} // namespace puas
