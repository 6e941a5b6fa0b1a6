// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// Changes of the registry that can change what somebody is paid: each is one transaction
/// with its act in the office's journal.

/// Registers an officer, or changes name and photo (kept where none is given). Fails as
/// Registry does.
[[nodiscard]] Result<> putOfficer(OfficeFolder &office, const Officer &officer,
                                  const std::optional<Photo> &photo);

} // namespace puas
