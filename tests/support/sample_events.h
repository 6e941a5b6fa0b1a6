// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/event.h"

#include <random>

namespace puas::test {

using Random = std::mt19937_64;

inline constexpr int eventKinds = int(std::variant_size_v<Payload>);

/// The name of a kind, such as "rated"; index from 0.
[[nodiscard]] QString kindName(int kind);
/// One full event of each kind: every field has a value.
[[nodiscard]] Event sampleEvent(int kind);
/// Any event that a kiosk might write.
[[nodiscard]] Event randomEvent(Random &random);

/// A rating of the one-tap question, with what a kiosk always says.
[[nodiscard]] Rated overallRating(int value, const QString &counter = QStringLiteral("A1"),
                                  const QString &officer = QStringLiteral("198001012005011001"));

/// The canonical history of tests and of the worked example: 40 events, ratings among them.
[[nodiscard]] std::vector<Event> canonicalHistory();

[[nodiscard]] std::vector<QByteArray> encodeAll(const std::vector<Event> &events);

} // namespace puas::test
