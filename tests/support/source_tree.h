// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace puas {

/// A file or folder of the source tree that the tests were built from. This library alone
/// knows where the tree lies, so that every other object is the same in every clone.
[[nodiscard]] QString inSourceTree(const QString &relative);

/// A file or folder below tests/data.
[[nodiscard]] QString testData(const QString &relative);

} // namespace puas
