// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace puas {

/// A PDF as Qt writes it, with what Qt has no call for: the author in its information and
/// in its XMP metadata, and the language of its text, which a screen reader needs. Appended as an
/// incremental update (ISO 32000-1, 7.5.6): what was written stands as it is.
///
/// Damaged where \a pdf has not the form that Qt gives it.
[[nodiscard]] Result<QByteArray> withMetadata(const QByteArray &pdf, const QString &author,
                                              const QString &language);

} // namespace puas
