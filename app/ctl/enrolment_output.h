// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/enrolments.h"

#include <QJsonObject>

namespace puas {

/// An instant as ISO 8601 in UTC, or null.
[[nodiscard]] QJsonValue isoUtcOrNull(const std::optional<qint64> &ms);

/// An invitation as `kiosk answers` and its sisters print it; the words where the kiosk has
/// answered. Takes as long as comparisonOf().
[[nodiscard]] QJsonObject enrolmentObject(const Enrolment &enrolment);

/// Two lines for people: which kiosk, how far, the six words.
void printEnrolment(const QJsonObject &enrolment);

/// The invitation with this id, or the one whose id begins so. NotFound; InvalidInput
/// where several do.
[[nodiscard]] Result<QString> invitationNamed(const Enrolments &enrolments, const QString &beginning);

} // namespace puas
