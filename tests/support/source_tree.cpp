// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

namespace puas {

QString inSourceTree(const QString &relative)
{
    return QStringLiteral(PUAS_SOURCE_DIR "/") + relative;
}

QString testData(const QString &relative)
{
    return inSourceTree(QStringLiteral("tests/data/") + relative);
}

} // namespace puas
