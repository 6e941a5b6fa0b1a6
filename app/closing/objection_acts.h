// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/intake/office_folder.h"
#include "app/store/period_book.h"

#include <QDateTime>

namespace puas {

/// \file
/// Objections: entered by one person, settled by two others who say the same. Each step is
/// one transaction with its act in the office's journal, and asks first whether who acts may
/// (NotSignedIn, NotAllowed). Where something fails, nothing has changed.

/// An objection as somebody writes it down for an officer.
struct NewObjection {
    QString officer; ///< NIP
    Period period = Period::containing(QDate(2000, 1, 1));
    QString words; ///< 1 to 2000 characters
    /// The ratings that it speaks of: those from one moment on and before another, both in
    /// the period. Without them an accepted objection changes no figure.
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
};

/// NotFound for an officer who is not registered, InvalidArgument for words or times out of
/// range.
[[nodiscard]] Result<Objection> addObjection(OfficeFolder &office, const NewObjection &objection,
                                             const QDateTime &now);

/// What one person says of it; \a reason is needed. As soon as two have said the same it is
/// settled: accepted, its ratings do not count from then on (the rows stay, marked) and the
/// figure before and after is kept; rejected, nothing changes.
///
/// NotFound; NotAllowed for who entered it or has decided already; InvalidInput where it is
/// settled, or without a reason.
[[nodiscard]] Result<Objection> decideObjection(OfficeFolder &office, const QString &number,
                                                bool accept, const QString &reason,
                                                const QDateTime &now);

/// The officer's figure of the period, and the same without the ratings that the objection
/// speaks of: what accepting it would give.
struct ObjectionEffect {
    PeriodFigure before;
    PeriodFigure after;
    qint64 ratings = 0; ///< answers that would not count any more
};
[[nodiscard]] Result<ObjectionEffect> effectOf(const Store &store, const Objection &objection,
                                               const QDateTime &now);

inline constexpr int wordsThatSettle = 2;

} // namespace puas
