// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace puas::test {

/// The bytes of a picture as a camera gives it: larger than any photo that is kept, PNG.
[[nodiscard]] QByteArray pictureFile();

} // namespace puas::test
