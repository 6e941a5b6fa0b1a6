// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/office_keys.h"

#include "app/audit/act_kinds.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace puas {

OfficeKeys::OfficeKeys(const Act &first, const PublicKey &expected)
{
    const QJsonObject after = QJsonDocument::fromJson(first.after).object();
    const QByteArray hex = after.value(QLatin1String("key")).toString().toLatin1();
    const auto named = fixedBytes<32>(QByteArray::fromHex(hex));
    m_keys.push_back(first.kind == ActKind::officeCreated ? named.value_or(expected) : expected);
}

bool OfficeKeys::contains(const PublicKey &key) const
{
    return std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end();
}

} // namespace puas
