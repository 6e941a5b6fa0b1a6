// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/theme.h"
#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace puas {

/// How the window looks to who works at this machine: kept beside the office's data, never
/// in them.
struct Appearance {
    QString language = QStringLiteral("id"); ///< one of windowLanguages()
    Theme::Mode mode = Theme::Mode::System;
    int textPercent = Theme::smallestText; ///< to Theme::largestText

    bool operator==(const Appearance &) const = default;
};

/// "id", "jv", "en".
[[nodiscard]] const QStringList &windowLanguages();
/// A language by its own name, as somebody looks for it who reads no other.
[[nodiscard]] QString languageName(const QString &language);

/// "light", "dark", "system".
[[nodiscard]] QString modeName(Theme::Mode mode);
[[nodiscard]] std::optional<Theme::Mode> modeNamed(const QString &name);

/// Of whoever is logged in to this machine.
[[nodiscard]] QString usualAppearanceFile();

/// What is missing in the file, or makes no sense, is as in \a otherwise.
[[nodiscard]] Appearance readAppearance(const QString &file, const Appearance &otherwise = {});
/// Makes its folder. As SafeFile.
[[nodiscard]] Result<> keepAppearance(const QString &file, const Appearance &appearance);

} // namespace puas
