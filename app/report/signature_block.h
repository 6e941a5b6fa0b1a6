// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/provenance.h"

class QPainter;
class QPointF;

namespace puas {

/// How wide and high the place for a signature is, in the unit of PageText.
[[nodiscard]] double signatureWidth();
[[nodiscard]] double signatureHeight(const Provenance &provenance);

/// Place and date, the office held, room for the signature, name and NIP. What is not known
/// (place, NIP, sometimes the name) is a line to be filled in by hand.
void drawSignature(QPainter &painter, QPointF topLeft, const Provenance &provenance);

} // namespace puas
