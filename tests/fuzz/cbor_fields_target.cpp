// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cbor_fields.h"
#include "tests/fuzz/targets.h"

namespace puas::fuzz {

void runCborFields(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    // The first byte says which types are asked for, in which order.
    FieldReader fields(bytes.sliced(1));
    const int ask = quint8(bytes.front());
    for (int key = 1; key <= 8; ++key) {
        switch ((ask + key) % 7) {
        case 0: fields.number(key); break;
        case 1: fields.signedNumber(key); break;
        case 2: fields.text(key); break;
        case 3: fields.bytes(key); break;
        case 4: fields.texts(key); break;
        case 5: fields.answers(key); break;
        case 6: fields.map(key).number(1); break;
        }
    }
    if (fields.isValid())
        (void)fields.hasUnreadFields();
}

} // namespace puas::fuzz
