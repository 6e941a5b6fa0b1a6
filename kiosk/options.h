// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

#include <optional>

namespace puas {

/// What the command line and the environment ask of puas-kiosk.
struct Options {
    QString dataFolder;
    std::optional<QSize> windowed; ///< nothing: the whole screen
    QString language;              ///< "id", "en" or "jv"
    bool selfTest = false;
};

/// Reads the flags, each mirrored by a PUAS_ variable that a flag overrides. Prints help or
/// what is wrong and ends the program with 0 or 2, as Qt's command lines do.
[[nodiscard]] Options readOptions(const QStringList &arguments);

/// "1280x800" as a size of at least 100 pixels each way; nothing where it is not one.
[[nodiscard]] std::optional<QSize> parseSize(const QString &text);

} // namespace puas
