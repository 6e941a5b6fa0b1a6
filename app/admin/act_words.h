// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace puas {

class OfficeSession;

/// What was done, in words for people, such as "Rule proposed". The kind itself where a newer
/// Puas wrote it.
[[nodiscard]] QString actKindWords(const QString &kind);

/// Every kind that has words, in the order in which an office comes to them.
[[nodiscard]] QStringList wordedActKinds();

/// The kinds whose before and after are about pay or about what citizens wrote: who may not
/// read these elsewhere does not read them in the journal.
[[nodiscard]] QSet<QString> withheldActKinds(const OfficeSession &session);

} // namespace puas
