// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/picture_file.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

namespace puas::test {

QByteArray pictureFile()
{
    QImage image(900, 1200, QImage::Format_RGB32);
    image.fill(QColor(60, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace puas::test
