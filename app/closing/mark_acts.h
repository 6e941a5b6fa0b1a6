// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing/mark_json.h"
#include "app/intake/office_folder.h"

#include <QDateTime>

namespace puas {

/// \file
/// Decisions about marks. One named person decides, with a reason; the figures that follow
/// become pay only when two others close and approve the period. Ratings stay where they are.

/// What leaving a mark's ratings out would give, for each named officer of the mark,
/// in the month of its first rating.
[[nodiscard]] Result<std::vector<MarkEffect>> effectOf(const Store &store, const Mark &mark,
                                                       const QDateTime &now);

/// The same where its ratings count or nobody has decided; else the figures that the last
/// decision kept, before and after.
[[nodiscard]] Result<std::vector<MarkEffect>> keptOrPossible(const Store &store, const Mark &mark,
                                                             const QDateTime &now);

/// Keeps a mark's ratings in the figures, or leaves them out; \a reason has 1 to 2000
/// characters. What was left out can be taken back by a later decision: then those count
/// again that no other decision leaves out. One transaction with its act, in which the
/// figures before and after of every officer concerned are kept.
///
/// NotSignedIn, NotAllowed; NotFound where the period has no such mark; InvalidInput
/// without a reason, or where it is decided so already.
[[nodiscard]] Result<> decideMark(OfficeFolder &office, const Period &period, const QString &name,
                                  bool exclude, const QString &reason, const QDateTime &now);

} // namespace puas
