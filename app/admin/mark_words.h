// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing/mark_list.h"

namespace puas {

/// \file
/// What people read of a mark. The numbers of the rules stand in the sentences.

[[nodiscard]] QString markKindWords(MarkKind kind);
/// What was counted, so that whoever doubts it can count again.
[[nodiscard]] QString markFactWords(const Mark &mark);
/// Why this is looked at, and what else it may be.
[[nodiscard]] QString markRuleWords(MarkKind kind);

/// How it stands, as a word and the kind of its chip.
struct MarkState {
    QString words;
    const char *chip;
};
[[nodiscard]] MarkState markState(const Mark &mark);

/// Whom its ratings are about: a name, or how many people.
[[nodiscard]] QString markOfficerWords(const Mark &mark);

} // namespace puas
