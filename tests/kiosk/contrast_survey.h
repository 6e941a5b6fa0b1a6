// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QStringList>

namespace puas::test {

/// The contrast of two colours as WCAG 2.2 defines it, 1 to 21.
[[nodiscard]] double contrast(QRgb one, QRgb other);

/// Measures, in the pixels of \a picture, every text against what lies behind it and the
/// edge of every target against what lies around it; one sentence for each that is under
/// \a least, or that does not show in its own colour.
[[nodiscard]] QStringList contrastFaults(const QQuickWindow &window, const QImage &picture, double least);

} // namespace puas::test
