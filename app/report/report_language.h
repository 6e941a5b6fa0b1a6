// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace puas {

/// The texts of this folder in one language (id, en, jv), and its numbers and dates, for the
/// whole process: what the window's charts and every document say. Needs an application;
/// called again it replaces what it set. Before the first other thread.
void useReportLanguage(const QString &language);
/// The one in use; "en", the language of the sources, before any was set.
[[nodiscard]] QString reportLanguage();

} // namespace puas
