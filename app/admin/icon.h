// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace puas {

/// One of the drawings of resources/admin/icons in a colour, \a size logical pixels, sharp
/// at \a ratio device pixels each. Cached.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// For buttons: at the theme's ink, and in \a disabled's colour when off.
[[nodiscard]] QIcon buttonIcon(const QString &name, const QColor &colour);

/// The sign of the program in the theme's colours.
[[nodiscard]] QPixmap markPixmap(int size, qreal ratio, bool dark);

/// The glyph of an answer of the survey, 1 to 4, in a colour.
[[nodiscard]] QPixmap levelPixmap(int answer, const QColor &colour, int size, qreal ratio);

/// An officer's photo cut to a round or square picture; the plain bust where there is none.
[[nodiscard]] QPixmap officerPixmap(const QByteArray &photo, const QString &key, int size,
                                    qreal ratio, bool round);

} // namespace puas
