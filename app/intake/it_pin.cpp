// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/it_pin.h"

#include "app/seal/keys.h"
#include "app/seal/password.h"

#include <QRegularExpression>

namespace puas {

namespace {

constexpr int itPinDigits = 6;

} // namespace

QString makeItPin()
{
    QString pin;
    while (pin.size() < itPinDigits) {
        const auto byte = quint8(randomBytes(1).front());
        if (byte < 250)
            pin.append(QChar(u'0' + byte % 10));
    }
    return pin;
}

Result<QString> hashItPin(const QString &pin)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{4,12}\\z"));
    if (!pattern.match(pin).hasMatch())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a PIN has 4 to 12 digits"));
    return hashPassword(pin);
}

} // namespace puas
