// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/act.h"
#include "app/seal/keys.h"

#include <vector>

namespace puas {

/// The keys that an office has signed its journal with, in their order: the only place
/// that knows how one follows the other. The first act names the first key.
class OfficeKeys
{
public:
    /// \a first is the first act of the journal; \a expected the key where it names none, as
    /// those of Puas 0.1.0.
    OfficeKeys(const Act &first, const PublicKey &expected);

    /// Whose first link the chain of acts begins with.
    [[nodiscard]] const PublicKey &first() const { return m_keys.front(); }
    /// Who has to sign the next act.
    [[nodiscard]] const PublicKey &signer() const { return m_keys.back(); }
    [[nodiscard]] bool contains(const PublicKey &key) const;

private:
    std::vector<PublicKey> m_keys;
};

} // namespace puas
