// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_keys.h"

#include "tests/support/test_folder.h"

#include <QFile>

namespace puas::test {

SigningKey fixedSigningKey(quint64 number)
{
    QByteArray seed(32, char(number));
    for (int byte = 1; byte < 8; ++byte)
        seed[byte] = char(seed.at(byte) ^ char(number >> (8 * byte)));
    return std::move(*SigningKey::fromSeed(seed));
}

QByteArray boxKeyText(quint8 fill)
{
    return "puas-box-key-1 " + QByteArray(32, char(fill)).toBase64() + '\n';
}

BoxKey fixedBoxKey(quint8 fill)
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("box.key"));
    putContent(path, boxKeyText(fill));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return std::move(*BoxKey::load(path));
}

} // namespace puas::test
