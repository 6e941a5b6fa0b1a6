// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace puas {

/// How wide and high the place for a signature is, in the unit of PageText.
[[nodiscard]] double signatureWidth();
[[nodiscard]] double signatureHeight();

/// Place and date, the office held, room for the signature, name and NIP. What is not known
/// (place, name, NIP) is a line to be filled in by hand.
void drawSignature(QPainter &painter, const QRectF &place, const QString &date);

} // namespace puas
