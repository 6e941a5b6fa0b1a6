// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace puas::test {

/// How long a dialog may work, in ms: a hash, photos, a busy machine.
inline constexpr int dialogPatienceMs = 20'000;

/// Does \a act once with the dialog that opens next and waits until it has closed; one that
/// does not is left, so that a failing test ends.
void whenDialogOpens(const std::function<void(QDialog *)> &act);

} // namespace puas::test
