// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/objection_book.h"
#include "app/store/rating_exclusion.h"

#include <QJsonObject>

namespace puas {

/// \file
/// What acts say of objections (FORMAT.md): always the same bytes for the same objection.

/// \c after of "objection-entered".
[[nodiscard]] QByteArray enteredJson(const Objection &objection);

/// \c after of "objection-decided": one person's word, and how it ended where it is the last.
[[nodiscard]] QByteArray decidedJson(const ObjectionWord &word,
                                     const std::optional<Settlement> &settlement);

/// Which ratings do not count any more: for each kiosk the events, for each file the rows,
/// as rising numbers.
[[nodiscard]] QByteArray leftOutJson(const std::vector<RatingPlaceOfOrigin> &ratings);
/// What leftOutJson() wrote.
[[nodiscard]] std::vector<RatingPlaceOfOrigin> leftOutFromJson(const QByteArray &json);

/// The code in rating.why_not of a rating that a settled objection leaves out.
inline constexpr char16_t objectionCode[] = u"objection";

} // namespace puas
