// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/appearance.h"
#include "app/admin/page.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace puas {

/// The command line. A value that is not given comes from what was chosen in the window, from
/// the environment (PUAS_DATA, PUAS_LANGUAGE), else from its default.
struct Options {
    QString folder;
    Appearance appearance;
    bool selfTest = false;
    std::optional<Route::View> page; ///< nothing: where the role begins
    QString officer; ///< NIP, for the page why
    QSize window{1440, 900};
    QString user;          ///< signs in at the start with PUAS_PASSWORD; empty: the screen asks
    int idleMinutes = 10;  ///< without a touch until whoever is there is signed out
};

/// What came of reading it: options, or a message for standard output (help, version) or
/// standard error.
struct ParsedOptions {
    Options options;
    QString message;
    bool failed = false;
};
/// \a kept: the look that was chosen in the window, unless the command line says otherwise.
[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments, const Appearance &kept = {});

} // namespace puas
